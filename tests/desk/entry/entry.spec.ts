import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { createIntakeClient } from '../../../api-client/intake-client.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { createServiceApp } from '../../../server/intake/service-app.ts';
import { enter, expect, expectWellMade, test } from '../desk-test.ts';
import { aPicture, PASSPHRASE, type RunningDesk } from '../start-desk.ts';

/** What the reporter sees with her code. */
function trackedOn({ server }: RunningDesk, code: string) {
  const { service } = server.addresses;
  const { app } = createServiceApp(server, 'no-widget');
  return createIntakeClient({ baseUrl: service, fetch: appFetch(app, service) }).track(code);
}

async function openEntry(page: Page, desk: RunningDesk): Promise<void> {
  await enter(page, desk.origin, desk.staff.verifier);
  await page.getByRole('link', { name: 'Aduan baru' }).click();
  await expect(page.getByRole('heading', { name: 'Aduan baru' })).toBeVisible();
}

async function chooseVillage(page: Page): Promise<void> {
  const name = await page.locator('#entry-villages option').first().getAttribute('value');
  await page.getByLabel('Desa atau kelurahan').fill(name ?? '');
}

async function openContact(page: Page): Promise<string> {
  await page.getByLabel('Alasan membuka').fill('Memeriksa yang disegel');
  await page.getByRole('button', { name: 'Buka kontak' }).click();
  const keys = page.frameLocator('iframe');
  await keys.getByLabel('Frasa sandi kunci Anda').fill(PASSPHRASE);
  await keys.getByRole('button', { name: 'Buka di sini' }).click();
  await keys.locator('dl').waitFor();
  return (await keys.locator('dl').textContent()) ?? '';
}

const codeOn = async (page: Page) =>
  ((await page.locator('.slip-code').textContent()) ?? '').replaceAll(' ', '');

test('a telephone call becomes a complaint: name and number sealed, one tap copies a neutral reply, the code opens it', async ({
  page,
  context,
  desk,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await openEntry(page, desk);
  await page.getByRole('button', { name: 'Segel dan daftarkan' }).click();
  await expect(page.getByRole('link', { name: 'Pilih lewat mana aduan ini masuk.' })).toBeVisible();
  await expectWellMade(page);

  await page.getByLabel('Masuk lewat').selectOption('phone');
  await page
    .getByLabel('Apa yang diadukan')
    .fill('Lampu jalan di depan pasar mati. Kata Ibu Marsinah Contoh, hubungi 0812-0000-1111.');
  await page.getByRole('button', { name: /Pindahkan “0812-0000-1111”/ }).click();
  await page.getByRole('button', { name: /Pindahkan “.*Marsinah Contoh”/ }).click();
  await expect(page.getByLabel('Apa yang diadukan')).not.toHaveValue(/0812|Marsinah/);
  await expect(page.getByLabel('Nomor telepon atau WhatsApp')).toHaveValue('0812-0000-1111');
  await page.getByLabel('Kategori').selectOption('lampu-jalan');
  await chooseVillage(page);
  await page.getByRole('button', { name: 'Segel dan daftarkan' }).dblclick();

  await expect(page.getByRole('heading', { name: 'Aduan terdaftar' })).toBeVisible();
  const code = await codeOn(page);
  expect(code).toMatch(/^0\d{15}$/);
  await page.getByRole('button', { name: 'Salin balasan untuk pelapor' }).click();
  await expect(page.getByText('Tersalin. Tempelkan')).toBeVisible();
  const reply = await page.evaluate(() => navigator.clipboard.readText());
  expect(reply.replaceAll(' ', '')).toContain(code);
  expect(reply).toContain('/lapor');
  expect(reply).not.toMatch(/[Ll]ampu|Marsinah|0812|pasar/);
  for (const address of reply.match(/https?:\S+/g) ?? []) expect(address).not.toMatch(/\d{5}/);
  await expectWellMade(page);

  const view = await trackedOn(desk, code);
  expect(view.text).toContain('Lampu jalan di depan pasar mati.');
  expect(JSON.stringify(view)).not.toMatch(/Marsinah|0812/);
  expect(bodies.join('\n')).not.toMatch(/Marsinah|0812/);
  await page.getByRole('link', { name: 'Buka aduan' }).click();
  await expect(page.getByText('Telepon')).toBeVisible();
  expect(await openContact(page)).toMatch(/Marsinah Contoh.*0812-0000-1111/);
});

const CHAT = [
  '01/03/26 08.00 - Pesan dan panggilan terenkripsi secara end-to-end.',
  '01/03/26 08.01 - Sekar Rahasia: Selamat pagi, ini Sekar Rahasia',
  '01/03/26 08.02 - Sekar Rahasia: Jalan depan pasar berlubang, sudah dua motor jatuh.',
  '01/03/26 08.03 - Sekar Rahasia: IMG-20260301-WA0001.jpg (file terlampir)',
  '01/03/26 08.03 - Sekar Rahasia: IMG-20260301-WA0002.jpg (file terlampir)',
  '01/03/26 08.04 - Sekar Rahasia: PTT-20260301-WA0003.opus (file terlampir)',
  '01/03/26 08.05 - Kantor: Terima kasih, kami catat. Rahasia kantor tidak ikut.',
].join('\n');

test('an exported chat with two photos becomes a complaint; only what was chosen leaves the browser', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const bodies: Buffer[] = [];
  page.on('request', (request) => bodies.push(request.postDataBuffer() ?? Buffer.alloc(0)));
  await openEntry(page, desk);
  await page.getByText('Dari WhatsApp').click();
  const recent = CHAT.replaceAll('01/03/26', yesterday());
  const archive = zipSync({
    'Chat WhatsApp dengan Sekar Rahasia.txt': strToU8(recent),
    'IMG-20260301-WA0001.jpg': await aPicture(),
    'IMG-20260301-WA0002.jpg': await aPicture(),
    'PTT-20260301-WA0003.opus': new Uint8Array(500),
  });
  const file = { name: 'chat.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) };
  await page.locator('#chat-file').setInputFiles(file);
  await page.getByLabel('Sekar Rahasia', { exact: true }).check();
  await expectWellMade(page);
  await page.getByRole('button', { name: 'Pakai 5 pesan ini' }).click();
  await expect(page.getByText(/1 pesan suara atau video tetap di ponsel Anda/)).toBeVisible();
  await expect(page.getByLabel('Apa yang diadukan')).not.toHaveValue(/Sekar|Rahasia/);
  await expect(page.getByLabel('Nama pelapor')).toHaveValue('Sekar Rahasia');
  await expect(page.locator('.entry-photos').getByText('Tersimpan')).toHaveCount(2);
  await page.getByLabel('Kategori').selectOption('jalan-rusak');
  await chooseVillage(page);
  await page.getByRole('button', { name: 'Segel dan daftarkan' }).click();
  await expect(page.getByRole('heading', { name: 'Aduan terdaftar' })).toBeVisible();
  const view = await trackedOn(desk, await codeOn(page));
  expect(view.photos).toHaveLength(2);
  expect(view.text).toContain('sudah dua motor jatuh');
  expect(view.steps[0]?.at).toContain('T01:01:00');
  expect(Buffer.concat(bodies).toString('latin1')).not.toMatch(/Sekar|Rahasia|WA000/);
});

function yesterday(): string {
  const [year, month, day] = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

test('an answer that is lost loses nothing: the fields wait, sealed, and sending again files once', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await openEntry(page, desk);
  await page.getByLabel('Masuk lewat').selectOption('walk_in');
  await page
    .getByLabel('Apa yang diadukan')
    .fill('Saluran air di belakang balai desa tersumbat sejak Senin.');
  await page.getByLabel('Kategori').selectOption('saluran-air');
  await chooseVillage(page);
  await page.getByLabel('Nomor saja').check();
  await page.getByLabel('Nomor telepon atau WhatsApp').fill('0812 0000 2222');
  const before = await desk.staff.verifier.client.verificationQueue();
  // The request arrives, its answer does not.
  await page.route('**/api/entry/complaints', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Segel dan daftarkan' }).click();
  await expect(page.getByText('Jawaban server tidak sampai.')).toBeVisible();
  await expect(page.getByLabel('Apa yang diadukan')).toHaveValue(/Saluran air/);
  await expect(page.getByText('Kontak sudah disegel dan dikosongkan dari layar.')).toBeVisible();
  expect(await page.content()).not.toContain('2222');
  await expectWellMade(page);
  await page.unroute('**/api/entry/complaints');
  await page.getByRole('button', { name: 'Kirim lagi' }).click();
  await expect(page.getByRole('heading', { name: 'Aduan terdaftar' })).toBeVisible();
  const after = await desk.staff.verifier.client.verificationQueue();
  expect(after.items.length - before.items.length).toBe(1);
});

test('a locked or foreign archive is refused in a sentence, and what was filled in stays', {
  tag: '@slow',
}, async ({ page, desk }) => {
  await openEntry(page, desk);
  await page.getByLabel('Apa yang diadukan').fill('Jembatan bambu putus.');
  await page.getByText('Dari WhatsApp').click();
  const inner = zipSync({ '_chat.txt': strToU8(CHAT) });
  for (const [bytes, sentence] of [
    [zipSync({ 'chat.zip': inner }), 'masih ada .zip lain'],
    [strToU8('bukan zip'), 'bukan .zip dari WhatsApp'],
  ] as const) {
    const file = { name: 'chat.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
    await page.locator('#chat-file').setInputFiles(file);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  await expect(page.getByLabel('Apa yang diadukan')).toHaveValue('Jembatan bambu putus.');
});

test('what the category asks is asked on the telephone too, and what is private says so', {
  tag: '@slow',
}, async ({ page, desk }) => {
  const words = (id: string) => ({ id, en: id, jv: id });
  const question = { options: [], required: false, private: false };
  await desk.staff.administrator.client.changeQuestions('saluran-air', {
    version: 0,
    questions: [
      {
        ...question,
        questionId: 'tinggi',
        kind: 'number',
        label: words('Berapa tinggi airnya?'),
        required: true,
      },
      { ...question, questionId: 'siapa', kind: 'text', label: words('Siapa yang tahu?'), private: true },
      {
        ...question,
        questionId: 'dampak',
        kind: 'multi_choice',
        label: words('Apa yang terendam?'),
        options: [
          { code: 'rumah', label: words('Rumah') },
          { code: 'sawah', label: words('Sawah') },
        ],
      },
    ],
  });
  await openEntry(page, desk);
  await page.getByLabel('Masuk lewat').selectOption('phone');
  await page.getByLabel('Apa yang diadukan').fill('Selokan mampat dan airnya meluap ke jalan.');
  await page.getByLabel('Kategori').selectOption('saluran-air');
  await chooseVillage(page);
  await expect(page.getByLabel('Siapa yang tahu? (boleh dikosongkan)')).toHaveAccessibleDescription(
    /Hanya untuk petugas verifikasi/,
  );
  await page.getByLabel('Berapa tinggi airnya?').fill('lima');
  await page.getByRole('button', { name: 'Segel dan daftarkan' }).click();
  await expect(page.getByRole('link', { name: /tulis angka/ })).toBeVisible();
  await expectWellMade(page);
  await page.getByLabel('Berapa tinggi airnya?').fill('12,5');
  await page.getByLabel('Siapa yang tahu?').fill('Warung di sudut');
  await page.getByLabel('Sawah').check();
  if (process.env.PICTURES) {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${process.env.PICTURES}/entry-${width}.png`, fullPage: true });
    }
  }
  await page.getByRole('button', { name: 'Segel dan daftarkan' }).click();
  await expect(page.locator('.slip-code')).toBeVisible();
  const row = await desk.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('text', 'like', 'Selokan mampat dan airnya meluap%')
    .executeTakeFirstOrThrow();
  const seen = await desk.staff.verifier.client.complaintForVerifier(row.complaint_id);
  expect(seen.answers).toEqual([
    { label: 'Berapa tinggi airnya?', value: '12,5', private: false },
    { label: 'Siapa yang tahu?', value: 'Warung di sudut', private: true },
    { label: 'Apa yang terendam?', value: 'Sawah', private: false },
  ]);
  expect(seen.briefDraft).not.toContain('Warung');
});
