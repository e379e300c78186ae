import type { Page } from '@playwright/test';
import { ownPages } from './host-pages.ts';
import type { RunningService } from './start-service.ts';
import { expect, test } from './widget-test.ts';

/** A page on the village's origin with `html` on it. */
async function open(page: Page, running: RunningService, html: string): Promise<void> {
  ownPages.set('modes', `<!doctype html><html lang="id"><title>Situs</title><body>${html}`);
  await page.goto(`${running.village}/hosts/modes.html`);
}
const frames = (page: Page) => page.locator('titik-terang iframe');
const question = 'Apa yang terjadi?';

test('button, tracker and mount() each do what they say, and an unknown code falls back to the general form', async ({
  page,
  running,
}) => {
  const tag = (attributes: string) => `<script src="__SERVICE__/embed.js" ${attributes} async></script>`;
  const mounting = `<script>customElements.whenDefined('titik-terang').then(() => {
    window.mounted = TitikTerang.mount(document.getElementById('here'), { agency: 'dpuprr', lang: 'en' });
  });</script>`;
  await open(
    page,
    running,
    `${mounting}<div id="here"></div>${tag('data-mode="tracker" data-agency="dpupr"')}${tag('data-mode="button" data-agency="dpupr" data-label="Lapor"')}`,
  );
  // An unknown code: the general form, never a blank; only https pages or listed ones may show it, so here it is the link.
  await expect(frames(page)).toHaveCount(2);
  const general = page.locator('#here titik-terang iframe').contentFrame();
  await expect(general.getByRole('link', { name: 'Open the complaint form' })).toBeVisible();
  const rows = await running.server.connection.database
    .selectFrom('operations_host_seen')
    .selectAll()
    .where('agency_code', '=', 'dpuprr')
    .execute();
  expect(rows.map(({ origin }) => origin)).toEqual([running.village]);

  await expect(
    frames(page).nth(1).contentFrame().getByRole('heading', { name: 'Pantau aduan' }),
  ).toBeVisible();

  const button = page.getByRole('link', { name: 'Lapor' });
  await button.focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('titik-terang').nth(2).locator('iframe');
  await expect(opened.contentFrame().getByRole('heading', { name: question })).toBeVisible();
  await expect(opened).toBeFocused();
  await expect(button).toHaveCount(0);
});

test('a village by its region’s code stands in the form, and nothing else', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await page.goto(`${running.service}/bingkai?village=99.01.02.2005`);
  await expect(page.getByText('Pemerintah Desa Wanalentera')).toBeVisible();
  await page.getByLabel('Tentang').selectOption('jalan-rusak');
  await page.getByLabel('Ceritakan').fill('Jalan di depan balai desa berlubang sejak dua pekan lalu.');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await expect(page.getByLabel('Desa atau kelurahan')).toHaveValue('99.01.02.2005');
  await expect(page.getByLabel('Desa atau kelurahan').locator('option')).toHaveCount(2);
});

test('the categories of an agency’s page are its own, what concerns anybody, and a way to the rest', {
  tag: '@slow',
}, async ({ page, running }) => {
  const { database } = running.server.connection;
  const row = { agency_code: 'dishub', category_code: 'lampu-jalan' };
  await database.insertInto('operations_agency_category').values(row).execute();
  try {
    await page.goto(`${running.service}/bingkai?agency=dishub`);
    const codes = await page
      .getByLabel('Tentang')
      .locator('option')
      .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
    const { categories } = running.server.reference;
    const always = categories.filter(({ kind, confidential }) => kind || confidential);
    expect(codes.toSorted()).toEqual(['', 'lampu-jalan', ...always.map(({ code }) => code)].toSorted());
    await page
      .getByRole('link', { name: 'Buka di halaman kami' })
      .first()
      .evaluate((link) => {
        (link as HTMLAnchorElement).target = '_self';
      });
    await page.getByRole('link', { name: 'Buka di halaman kami' }).first().click();
    await expect(page.getByLabel('Tentang').locator('option')).toHaveCount(categories.length + 1);
  } finally {
    await database.deleteFrom('operations_agency_category').where('agency_code', '=', 'dishub').execute();
  }
});

test('the pinned file runs with its hash; with a wrong one it is refused and the link in the element stays', {
  tag: '@slow',
}, async ({ page, running }) => {
  const { file, integrity } = await (await fetch(`${running.service}/embed.json`)).json();
  const pinned = (hash: string) =>
    `<titik-terang agency="dpupr"><a href="__SERVICE__/lapor?agency=dpupr">Formulir aduan</a>
     <script src="${file}" integrity="${hash}" crossorigin="anonymous" async></script></titik-terang>`;
  await open(page, running, pinned(integrity));
  await expect(frames(page).contentFrame().getByRole('heading', { name: question })).toBeVisible();
  await open(page, running, pinned(integrity.replace(/-.{4}/, '-AAAA')));
  await expect(page.getByRole('link', { name: 'Formulir aduan' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(frames(page)).toHaveCount(0);
});

test('a narrow column keeps the button, which opens a tab of its own', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await open(
    page,
    running,
    '<table><td width="200" style="max-width:200px"><div style="width:200px"><script src="__SERVICE__/embed.js" data-agency="dpupr" data-mode="button"></script></div></table>',
  );
  const tab = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Formulir aduan' }).click();
  expect((await tab).url()).toBe(`${running.service}/lapor?mode=button&agency=dpupr`);
  await expect(frames(page)).toHaveCount(0);
});

test('the badge is a picture of our own, in the language and colour asked for', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await open(
    page,
    running,
    '<img src="__SERVICE__/lencana.svg?lang=en&accent=%230a6b4f" alt="a"><img src="__SERVICE__/lencana.svg?accent=%22%3E%3Cscript%3E" alt="b">',
  );
  const sizes = await page
    .locator('img')
    .evaluateAll((all) => all.map((each) => [(each as HTMLImageElement).naturalWidth, each.clientHeight]));
  expect(sizes).toEqual([
    [208, 56],
    [208, 56],
  ]);
  const svg = await (await fetch(`${running.service}/lencana.svg?lang=en&accent=%230a6b4f`)).text();
  expect(svg).toContain('stroke="#0a6b4f"');
  expect(svg).toContain('File a complaint');
});
