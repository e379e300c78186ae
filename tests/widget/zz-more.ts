import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { fileComplaint } from './filed-complaint.ts';
import { startService } from './start-service.ts';

const s = await startService();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const [w, scheme] = [Number(process.argv[2] ?? 360), (process.argv[3] ?? 'light') as 'light' | 'dark'];
const ctx = await browser.newContext({
  viewport: { width: w, height: w < 500 ? 740 : 900 },
  colorScheme: scheme,
  locale: 'id-ID',
});
const page = await ctx.newPage();
page.on('pageerror', (e) => console.log('PAGEERROR', e.message, e.stack?.slice(0, 400)));
let n = 0;
const shot = async (name: string, fullPage = true) => {
  await page.waitForTimeout(250);
  await page.screenshot({
    path: `/tmp/shots/more-${w}-${scheme}-${String(++n).padStart(2, '0')}-${name}.png`,
    fullPage,
  });
};
try {
  await page.goto(s.village);
  await page.waitForTimeout(600);
  await shot('village');
  await page.goto(`${s.service}/lapor`);
  await shot('lapor');
  await page.getByLabel('Tentang').selectOption('jalan-rusak');
  await page
    .getByLabel('Ceritakan')
    .fill('Jalan di depan pasar berlubang besar sejak awal bulan, dua pengendara sudah jatuh.');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: 'Pilih di peta' }).click();
  await page.waitForTimeout(900);
  await page.getByRole('button', { name: 'Pakai titik tengah' }).click();
  await shot('map');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await shot('who');
  await page.getByLabel('Nomor WhatsApp saja').check();
  await page.getByLabel('Nomor WhatsApp', { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await shot('who-error');
  await page.getByLabel('Nomor WhatsApp', { exact: true }).fill('081200000002');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await shot('review');
  s.intercept(async (r) => (r.url.endsWith('/api/complaints') ? new Response('x', { status: 502 }) : null));
  await page.getByRole('button', { name: 'Kirim aduan' }).click();
  await page.getByText('Belum terkirim').waitFor();
  await shot('waiting');
  s.intercept(null);
  await page.getByRole('button', { name: 'Coba sekarang' }).click();
  await page.getByText('Aduan Anda diterima').waitFor();
  await shot('receipt');
  const c = await fileComplaint(s);
  await c.ask('Lampu yang mana, dekat jembatan atau dekat sekolah?');
  await page.goto(`${s.service}/lacak`);
  await shot('lacak');
  await page.getByLabel('Kode lacak').fill(c.trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByRole('heading', { name: 'Menunggu' }).waitFor();
  await shot('clarify');
  await page.getByLabel('Jawaban Anda').fill('Dekat sekolah.');
  await page.getByRole('button', { name: 'Kirim jawaban' }).click();
  await page.waitForTimeout(300);
  await c.record({
    type: 'verified',
    categoryCode: 'lampu-jalan',
    subject: { kind: 'nobody', agencyCode: null },
  });
  await c.record({ type: 'assigned', agencyCode: 'dishub' });
  const { complaint_id } = await s.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('state', '=', 'assigned')
    .executeTakeFirstOrThrow();
  const img = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#35506e' } })
    .webp()
    .toBuffer();
  for (const [kind, id] of [
    ['before', 'a'.repeat(32)],
    ['after', 'b'.repeat(32)],
  ] as const) {
    await s.server.photos.casework.put(`${id}.webp`, img);
    await s.server.connection.database
      .insertInto('casework_photo')
      .values({
        photo_id: id,
        complaint_id,
        origin: 'agency',
        kind,
        agency_code: 'dishub',
        width: 800,
        height: 600,
        bytes: 10,
        at: new Date().toISOString(),
        caption: null,
      } as never)
      .execute()
      .catch((e) => console.log(e.message));
  }
  await s.server.connection.database
    .insertInto('casework_reply')
    .values({
      reply_id: crypto.randomUUID(),
      complaint_id,
      agency_code: 'dishub',
      account_id: 'x',
      text: 'Regu penerangan mengganti tiga lampu pada 21 November 2026 malam.',
      kind: 'substantive',
      rules_version: '1',
      at: new Date().toISOString(),
    } as never)
    .execute()
    .catch((e) => console.log(e.message));
  await c.record({
    type: 'resolved',
    text: 'Tiga lampu diganti.',
    evidence: 'photo',
    withoutPhotoReason: null,
  });
  await page.goto(`${s.service}/lacak`);
  await page.getByLabel('Kode lacak').fill(c.trackingCode);
  await page.getByRole('button', { name: 'Buka' }).click();
  await page.getByLabel('Belum beres').check();
  await page.waitForTimeout(400);
  await shot('resolved');
} catch (e) {
  console.log(e);
  await shot('failed');
}
await browser.close();
await s.stop();
process.exit(0);
