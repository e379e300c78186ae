import AxeBuilder from '@axe-core/playwright';
import { createIntakeClient } from '../../api-client/intake-client.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { RunningService } from './start-service.ts';
import { expect, test } from './widget-test.ts';

/** A complaint with service data and without consent, by the service's own door; its code. */
async function fileWithService({ service, keys }: RunningService): Promise<string> {
  const complaintId = crypto.randomUUID();
  const common = { complaintId, keyList: keys.list };
  const sealed = [
    await sealPart({
      ...common,
      part: 'contact',
      plaintext: { kind: 'anonymous', name: null, number: null, notes: [] },
    }),
    await sealPart({
      ...common,
      part: 'service',
      plaintext: { name: null, nik: null, customerNumber: '521', address: null },
    }),
  ];
  const place = { point: null, pointSource: null, accuracy: null, landmark: null, atHome: false };
  const { trackingCode } = await createIntakeClient({ baseUrl: service }).file(
    {
      complaintId,
      categoryCode: 'listrik',
      text: 'Listrik padam setiap malam sejak hari Senin.',
      occurredOn: null,
      place: { ...place, villageCode: '99.01.01.2002' },
      photos: [],
      photoConsent: false,
      language: 'id',
      agencyCode: null,
      sealed,
    },
    Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url'),
  );
  return trackingCode;
}

test('consent to release service data is given and taken back on the tracker', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await page.goto(`${running.service}/lacak`);
  await page.getByLabel('Kode lacak').fill(await fileWithService(running));
  await page.getByRole('button', { name: 'Buka' }).click();
  await expect(page.getByText('Belum pernah dibuka untuk petugas mana pun.')).toBeVisible();
  await expect(page.getByText(/Jawaban pertama: paling lambat (hari ini )?(pukul )?\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Izinkan' }).click();
  await expect(page.getByText('Anda mengizinkan satu data dibuka')).toBeVisible();
  await page.getByRole('button', { name: 'Cabut izin' }).click();
  await expect(page.getByRole('button', { name: 'Izinkan' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
