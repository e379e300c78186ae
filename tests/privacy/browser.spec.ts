import type { Page } from '@playwright/test';
import { ask } from '../../server/staff/verifier-actions.ts';
import type { RunningService } from '../widget/start-service.ts';
import { codeOn, expect, type Form, fillWhere, formOn, test } from '../widget/widget-test.ts';
import { type Kept, openKept, readStorage, recordRequests } from './browser-traces.ts';
import { rareCanary } from './canary/people.ts';
import { createScanner } from './scan/create-scanner.ts';
import { digits, type Secret, word } from './scan/secret.ts';

const MATTER = 'Tumpukan sampah ngrembyongtara dan kelumpritan di dekat lapangan, IDPEL 523071849926.';
const { reporter, sealed, told, carried } = await rareCanary();
const pick = (from: Secret[], ...labels: RegExp[]) =>
  from.filter(({ label }) => labels.some((each) => each.test(label)));
/** Her name and number and what her camera added: these leave the browser in no form but sealed. */
const identity = [
  ...pick(sealed, /name|telephone|customer/),
  ...pick(carried, /^EXIF|^XMP|^IPTC|^JPEG|behind|^file name/),
];
const complaint = pick(told, /rare word/, /landmark/, /^caption/, /^answer/);

/** Files, notes the code, tracks and answers; `look` is called wherever something may be kept. */
async function journey(form: Form, running: RunningService, look: (step: string) => Promise<void>) {
  await form.getByLabel('Tentang').selectOption('sampah');
  const file = { name: 'KTP-namaberkasnya.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(reporter.photo) };
  await form.locator('input[type=file]').setInputFiles(file);
  await form.getByLabel('Keterangan foto 1').fill(reporter.caption ?? '');
  await form.getByLabel('Ceritakan').fill(MATTER);
  await form.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
  await expect(form.getByLabel('Ceritakan')).toHaveValue(/\(tersegel\)/);
  await expect(form.getByText('Tersimpan')).toBeVisible();
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByLabel('Dusun, RT/RW, patokan').fill(reporter.complaint.place.landmark ?? '');
  await fillVillage(form);
  await fillWhere(form);
  await form.getByLabel('Nama dan nomor').check();
  await form.getByLabel('Nama', { exact: true }).fill('Ngatemirah Puspodilogo');
  await form.getByLabel('Nomor WhatsApp', { exact: true }).fill('0857 2946 1837');
  await look('typed');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await form.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
  await look('sealed');
  await form.getByRole('button', { name: 'Kirim aduan' }).click();
  const code = await codeOn(form);
  await look('receipt');
  await form.getByRole('button', { name: 'Sudah dicatat' }).click();
  await askHer(running);
  await form.getByRole('button', { name: 'Pantau aduan' }).click();
  await form.getByLabel('Kode lacak').fill(code);
  await form.getByRole('button', { name: 'Buka' }).click();
  await form.getByLabel('Jawaban Anda').fill(reporter.answer.text);
  await form.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(form.getByText(reporter.answer.text)).toHaveCount(1);
  await look('answered');
  return code;
}

/** On our own page no village stands there yet. */
async function fillVillage(form: Form): Promise<void> {
  const village = form.getByLabel('Desa atau kelurahan');
  await village.and(form.locator(':enabled')).waitFor();
  await expect(village).not.toHaveValue('');
}

async function askHer({ server }: RunningService): Promise<void> {
  const { complaint_id, version } = await server.connection.database
    .selectFrom('casework_complaint')
    .select(['complaint_id', 'version'])
    .where('text', 'like', '%ngrembyongtara%')
    .orderBy('received_at', 'desc')
    .executeTakeFirstOrThrow();
  await ask(server, complaint_id, 'verifier-1', { text: 'Sejak kapan?', version });
}

async function watched(page: Page, running: RunningService, address: string, form: Form) {
  const requests = recordRequests(page, running);
  await page.goto(address);
  const kept = new Map<string, Kept[]>();
  const code = await journey(form, running, async (step) => {
    // What is typed is kept after a pause of 400 ms.
    await page.waitForTimeout(600);
    kept.set(step, await readStorage(page));
  });
  return { requests: await requests(), kept, code };
}

/** A cache by name with the addresses in it: static files of the form and the two public lists it needs. */
function isFormItself(entry: string): boolean {
  const [name, addresses] = JSON.parse(entry) as [string, string[]];
  const paths = addresses.map((address) => new URL(address).pathname);
  return (
    /^form-[0-9a-f]{16}$/.test(name) &&
    paths.every((path) => /^\/lapor(\/(key-list|instance))?$|^\/assets\/widget\/[\w.-]+\.js$/.test(path)) &&
    addresses.every((address) => new URL(address).search === '')
  );
}

for (const place of ['on the village page', 'on our own page'] as const) {
  const tag = place === 'on our own page' ? ['@slow'] : [];
  test(`a reporter ${place}: nobody else is asked, her identity leaves sealed alone, nothing stays behind`, {
    tag,
  }, async ({ page, running }) => {
    const onVillage = place === 'on the village page';
    const address = onVillage ? running.village : `${running.service}/lapor?agency=desa-sawahlintang`;
    const { requests, kept, code } = await watched(page, running, address, onVillage ? formOn(page) : page);

    const network = requests.filter(({ url }) => !/^(?:blob|data):/.test(url));
    const origins = onVillage ? [running.village, running.service] : [running.service];
    expect(new Set(network.map(({ url }) => new URL(url).origin))).toEqual(new Set(origins));

    const hers = createScanner(identity);
    const inAddress = createScanner([...identity, ...complaint, digits('code', code)]);
    for (const { url, headers, body } of requests) {
      expect([url, hers.scan(body), inAddress.scan(url), inAddress.scan(headers)]).toEqual([url, [], [], []]);
    }
    // The recording holds the whole wire: her words are in it, and the photo without what was around its pixels.
    const bodies = network.map(({ body }) => body.toString('latin1')).join('\n');
    const labels = createScanner(complaint).scan(bodies);
    expect(new Set(labels.map(({ label }) => label))).toEqual(new Set(complaint.map(({ label }) => label)));
    expect(network.some(({ url, body }) => url.endsWith('/api/photos') && body.length > 100)).toBe(true);

    for (const [step, stores] of kept) {
      expect([step, hers.scan(await openKept(stores))]).toEqual([step, []]);
      // What the service worker of our own page keeps is the form itself, the same for everybody.
      const other = stores.flatMap((store) => store.other).filter((entry) => !isFormItself(entry));
      expect([step, other]).toEqual([step, []]);
    }
    const found = async (step: string) => inAddress.scan(await openKept(kept.get(step) ?? []));
    // Chromium forbids storage in a foreign frame off the record; on our own page the draft lies there, sealed for the tab.
    expect((await found('sealed')).length > 0).toBe(!onVillage);
    expect(new Set((await found('receipt')).map(({ label }) => label))).toEqual(
      new Set(onVillage ? [] : ['code']),
    );
    expect(kept.get('answered')?.flatMap(({ local, session }) => [...local, ...session])).toEqual([]);
  });
}

test('service data leaves the browser sealed alone and is kept nowhere', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  const requests = recordRequests(page, running);
  await page.goto(`${running.service}/lapor?agency=desa-sawahlintang`);
  await page.getByLabel('Tentang').selectOption('listrik');
  await page.getByLabel('Ceritakan').fill('Listrik di rumah padam setiap malam sejak hari Senin.');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await fillVillage(page);
  await fillWhere(page);
  await page.getByLabel('Nama pada berkas').fill('Ngatemirah Puspodilogo');
  await page.getByLabel('NIK').fill('9901 0155 0790 9903');
  await page.getByLabel('Nomor pelanggan').fill('523071849926');
  await page.getByLabel('Alamat layanan').fill('Gang Kelumpritan nomor sembilan');
  await page.waitForTimeout(600);
  const typed = await readStorage(page);
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await codeOn(page);
  const hers = createScanner([
    ...pick(sealed, /name|customer/),
    digits('NIK', '9901015507909903'),
    word('address', 'Kelumpritan'),
  ]);
  const sent = await requests();
  expect(sent.some(({ url }) => url.endsWith('/api/complaints'))).toBe(true);
  for (const { url, headers, body } of sent) {
    expect([url, hers.scan(body), hers.scan(url), hers.scan(headers)]).toEqual([url, [], [], []]);
  }
  expect(hers.scan(await openKept([...typed, ...(await readStorage(page))]))).toEqual([]);
});
