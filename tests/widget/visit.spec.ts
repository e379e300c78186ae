import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fileComplaint } from './filed-complaint.ts';
import type { RunningService } from './start-service.ts';
import { expect, test } from './widget-test.ts';

const subject = { kind: 'nobody', agencyCode: null } as const;

/** A complaint at her home, and the roads agency that wants to see it. */
async function askedToLetIn(running: RunningService, hasPoint: boolean) {
  const region = running.server.reference.regions.find(({ code }) => code === '99.01.01.2002');
  const [west, south, east, north] = running.server.reference.bounds;
  const point = hasPoint ? { latitude: (south + north) / 2, longitude: (west + east) / 2 } : null;
  const complaint = await fileComplaint(running, {
    atHome: true,
    ...(point ? { point, pointSource: 'map', villageCode: null } : { villageCode: region?.code ?? null }),
  });
  await complaint.record({ type: 'verified', categoryCode: 'lampu-jalan', subject });
  await complaint.record({ type: 'assigned', agencyCode: 'dishub' });
  await complaint.record({
    type: 'visit_requested',
    agencyCode: 'dishub',
    reason: 'Dua petugas, Senin pagi, melihat tiang di halaman.',
  });
  return complaint;
}

async function open(page: Page, { service }: RunningService, code: string, language = 'id') {
  await page.goto(`${service}/lacak?lang=${language}`);
  await page.locator('#code').fill(code);
  await page.locator('form button').click();
}

test('the tracker says who wants to come and what she would give; she agrees, takes it back, and says no', {
  tag: '@slow',
}, async ({ page, running }) => {
  const { trackingCode } = await askedToLetIn(running, true);
  await open(page, running, trackingCode);
  const visit = page.locator('section', { has: page.locator('#visit') });
  await expect(visit).toContainText('Kabupaten Sekar Tanjung minta izin datang');
  await expect(visit).toContainText('Dua petugas, Senin pagi');
  await expect(visit).toContainText('Kabupaten Sekar Tanjung saja, sampai aduan ditutup');
  await visit.getByRole('button', { name: 'Setuju' }).click();
  await expect(visit).toContainText(
    'Anda setuju: Dinas Perhubungan Kabupaten Sekar Tanjung melihat titik rumah Anda.',
  );
  await expect(page.locator('#visit')).toBeFocused();
  await visit.getByRole('button', { name: 'Tarik izin' }).click();
  await expect(visit).toContainText('tidak diberi tahu jawaban Anda');
  await expect(visit.getByRole('button')).toHaveText(['Setuju']);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('in English and Javanese too, and where she gave no point she is told to write a landmark', {
  tag: '@slow',
}, async ({ page, running }) => {
  const { trackingCode } = await askedToLetIn(running, false);
  await open(page, running, trackingCode, 'en');
  await expect(page.getByText('You gave no point.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Agree' })).toHaveCount(0);
  await open(page, running, trackingCode, 'jv');
  await page.getByRole('button', { name: 'Boten', exact: true }).click();
  await expect(page.getByText('boten dipunparingi pirsa wangsulan panjenengan')).toBeVisible();
});

test('without script the status says that somebody asks, and nothing of where or what', {
  tag: '@slow',
}, async ({ browser, running }) => {
  const { trackingCode } = await askedToLetIn(running, true);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${running.service}/lacak/biasa`);
  await page.getByLabel('Kode lacak').fill(trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await expect(page.getByText('Petugas bertanya kepada Anda. Jawab di halaman lengkap')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Senin pagi');
  await context.close();
});
