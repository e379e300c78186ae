import { chromium } from '@playwright/test';
import sharp from 'sharp';
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
  geolocation: {
    latitude: s.server.reference.bounds[1] / 2 + s.server.reference.bounds[3] / 2,
    longitude: s.server.reference.bounds[0] / 2 + s.server.reference.bounds[2] / 2,
  },
  locale: 'id-ID',
});
await ctx.grantPermissions(['geolocation'], { origin: s.service });
await ctx.grantPermissions(['geolocation'], { origin: s.village });
const page = await ctx.newPage();
page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('CONSOLE', m.text()));
page.on('pageerror', (e) => console.log('PAGEERROR', e.message, e.stack?.slice(0, 400)));
page.on('requestfailed', (r) => console.log('FAILED', r.url(), r.failure()?.errorText));
let n = 0;
const shot = async (name: string) => {
  await page.waitForTimeout(150);
  await page.screenshot({ path: `/tmp/shots/${w}-${scheme}-${String(++n).padStart(2, '0')}-${name}.png` });
};
try {
  await page.goto(s.village);
  const f = page.frameLocator('titik-terang iframe');
  await f.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  await page.locator('titik-terang').evaluate((e) => e.scrollIntoView({ block: 'center' }));
  await shot('what');
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await shot('errors');
  await f.getByLabel('Tentang').selectOption('jalan-rusak');
  await f
    .getByLabel('Ceritakan')
    .fill(
      'Jalan di depan pasar berlubang besar sejak awal bulan, dua pengendara sudah jatuh. Hubungi 0812 3456 7890.',
    );
  const jpg = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#b07a3a' } })
    .jpeg()
    .toBuffer();
  await f.locator('input[type=file]').setInputFiles([
    { name: 'a.jpg', mimeType: 'image/jpeg', buffer: jpg },
    { name: 'b.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('not a photo') },
  ]);
  await f.getByText('Tersimpan').waitFor();
  await page.waitForTimeout(500);
  await shot('what-filled');
  await f.locator('main').evaluate((e) => e.scrollTo(0, 9999));
  await shot('what-filled-bottom');
  await f.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
  await f.getByRole('button', { name: 'Hapus Foto 2' }).click();
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await f.getByRole('heading', { name: 'Di mana?' }).waitFor();
  await shot('where');
  await f.getByRole('button', { name: 'Pakai lokasi saya' }).click();
  await f.getByText('Lokasi didapat').waitFor();
  await f.getByRole('button', { name: 'Pilih di peta' }).click();
  await page.waitForTimeout(900);
  await shot('where-map');
  await f.locator('.map').click({ position: { x: 120, y: 100 } });
  await shot('where-picked');
  await f.getByLabel('Dusun').fill('Dusun Krajan RT 02, depan toko pupuk');
  await f.locator('main').evaluate((e) => e.scrollTo(0, 9999));
  await shot('where-bottom');
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await f.getByRole('heading', { name: 'Siapa Anda?' }).waitFor();
  await shot('who');
  await f.getByLabel('Nama dan nomor').check();
  await f.getByLabel('Nama', { exact: true }).fill('Wulandari Kusumaningtyas');
  await f.getByLabel('Nomor WhatsApp', { exact: true }).fill('0812 0000 0002');
  await f.locator('main').evaluate((e) => e.scrollTo(0, 9999));
  await shot('who-named');
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await f.getByRole('heading', { name: 'Sudah benar?' }).waitFor();
  await shot('review');
  await f.getByRole('button', { name: 'Kirim aduan' }).click();
  await f.getByRole('heading', { name: 'Aduan Anda diterima' }).waitFor();
  await shot('receipt');
  await f.locator('.actions').getByRole('button', { name: 'Pantau aduan' }).click();
  await f.getByRole('heading', { name: 'Diterima' }).waitFor();
  await shot('tracker');
} catch (e) {
  console.log(e);
  await shot('failed');
}
await browser.close();
await s.stop();
process.exit(0);
