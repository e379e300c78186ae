import { deliverWebhooks } from '../../server/outward/deliver-webhooks.ts';
import { outwardRound } from '../../server/outward/open311/outward-round.ts';
import { startReceiver } from '../server/outward/start-receiver.ts';
import { enter, expect, expectWellMade, leave, test } from './desk-test.ts';
import { takeScreens } from './take-screens.ts';

test.use({ register: 'outward' });

const SERVICES = `<services><service><service_code>lubang</service_code><service_name>Jalan berlubang</service_name>
  <metadata>true</metadata></service><service><service_code>pohon</service_code><service_name>Pohon tumbang</service_name>
  <metadata>true</metadata></service></services>`;
const DEFINITION = `<service_definition><attributes>
  <attribute><code>tiang</code><datatype>string</datatype><required>true</required><description>Nomor tiang</description>
    <datatype_description>Tiga angka di pelat</datatype_description></attribute>
  <attribute><code>jenis</code><datatype>singlevaluelist</datatype><required>true</required><description>Jenis kerusakan</description>
    <values><value><key>1</key><name>Berlubang</name></value><value><key>2</key><name>Amblas</name></value></values></attribute>
  <attribute><code>ciri</code><datatype>multivaluelist</datatype><required>false</required><description>Yang terlihat</description>
    <values><value><key>a</key><name>Genangan</name></value><value><key>b</key><name>Retak</name></value></values></attribute>
  <attribute><code>lebar</code><datatype>number</datatype><required>false</required><description>Lebar dalam meter</description></attribute>
  <attribute><code>sumber</code><datatype>string</datatype><required>true</required><description>Instansi pengirim</description></attribute>
  <attribute><variable>false</variable><code>ket</code><datatype>string</datatype><required>false</required><description>Dikerjakan pada hari kerja.</description></attribute>
</attributes></service_definition>`;
const TAKEN =
  '<service_requests><request><service_request_id>4711</service_request_id></request></service_requests>';

test('an administrator names a system and an address to tell; a verifier forwards to it and settles what nobody answered', {
  tag: '@slow',
}, async ({ page, desk }) => {
  test.setTimeout(240_000);
  const { server, staff } = desk;
  const { database } = server.connection;
  const city = await startReceiver();
  let answers = true;
  city.behave((response, { method, path }) => {
    if (path.startsWith('/kait')) return response.writeHead(answers ? 200 : 500).end();
    if (method === 'POST') return response.writeHead(answers ? 200 : 502).end(TAKEN);
    return response.end(path.includes('services') ? SERVICES : '<requests/>');
  });

  await enter(page, desk.origin, staff.administrator);
  await page.getByRole('link', { name: 'Saluran' }).click();
  await page.getByLabel('Alamat tujuan').fill('https://10.0.0.1/kait');
  await page.getByRole('button', { name: 'Tambah alamat' }).click();
  await expect(page.getByRole('alert')).toContainText('Tulis alamat lengkap');
  await page.getByLabel('Alamat tujuan').fill(`${city.url}/kait`);
  await page.getByRole('button', { name: 'Tambah alamat' }).click();
  await expect(page.locator('.notice pre')).toHaveText(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const host = `127.0.0.1:${city.port}`;
  answers = false;
  await page.getByRole('button', { name: `Kirim ping ${host}` }).click();
  await expect(page.getByText('Ping akan dikirim')).toBeAttached();
  const { webhook_id } = await database
    .selectFrom('operations_webhook')
    .select('webhook_id')
    .executeTakeFirstOrThrow();
  const deliver = () => deliverWebhooks(server, database as never, webhook_id, new AbortController().signal);
  await deliver();
  await page.getByRole('button', { name: 'Muat ulang', exact: true }).click();
  await page.getByText(/^Kiriman terakhir/).click();
  await expect(page.locator('.deliveries')).toContainText('galat di sana (500)');
  await database.updateTable('operations_webhook_delivery').set({ state: 'ended', next_at: null }).execute();
  await page.getByRole('button', { name: 'Muat ulang', exact: true }).click();
  answers = true;
  await page.getByRole('button', { name: 'Coba lagi ping' }).click();
  await expect(page.locator('.deliveries')).toContainText('menunggu');
  await deliver();
  await page.getByRole('button', { name: 'Muat ulang', exact: true }).click();
  await expect(page.locator('.deliveries')).toContainText('sampai: diterima (200)');

  await page.getByLabel('Pemilik kewenangan').fill('Dinas Jalan Kota Tetangga');
  await page.getByLabel('Alamat Open311').fill(`${city.url}/salah`);
  await page.getByLabel('Kunci API').fill('kunciku');
  city.behave((response) => response.writeHead(404).end());
  await page.getByRole('button', { name: 'Tambah sistem tujuan' }).click();
  await expect(page.getByRole('alert')).toContainText('tidak menjawab sebagai Open311');
  city.behave((response, { method, path }) => {
    if (method === 'POST') return response.writeHead(answers ? 200 : 502).end(TAKEN);
    if (path.includes('services/lubang')) return response.end(DEFINITION);
    return response.end(path.includes('services') ? SERVICES : '<requests/>');
  });
  await page.getByLabel('Alamat Open311').fill(`${city.url}/open311/v2`);
  await page.getByRole('button', { name: 'Tambah sistem tujuan' }).click();
  await page.getByLabel('Jalan dan jembatan rusak').selectOption('lubang');
  const fixed = page.getByRole('group', { name: 'Jawaban tetap untuk Jalan dan jembatan rusak' });
  await fixed.getByLabel('Instansi pengirim').fill('Kabupaten tetangga');
  await expectWellMade(page);
  await takeScreens(page, 'outward-channels');
  await page.getByRole('button', { name: 'Simpan layanan' }).click();
  await expect(page.getByText('2 layanan di sana, 1 kategori dikirim, dengan kunci API')).toBeVisible();
  await page.getByRole('button', { name: `Hentikan ${host}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hentikan' }).click();
  await expect(page.locator('.thing', { hasText: `${host}/kait` })).toContainText(/berhenti \d/);
  await expect(page.getByRole('button', { name: `Hentikan ${host}` })).toHaveCount(0);
  await leave(page);

  const complaintId = await desk.file({ photos: [] });
  await enter(page, desk.origin, staff.verifier);
  await page.goto(`${desk.origin}/aduan/${complaintId}`);
  await page
    .getByRole('button', { name: /Limpahkan/ })
    .first()
    .click();
  await page.getByLabel(/Kirim ke Dinas Jalan Kota Tetangga/).check();
  await expect(page.getByText('Yang ikut dikirim di bawah ringkasan')).toBeVisible();
  const asked = page.getByRole('group', { name: /Isian tambahan yang diminta/ });
  await expect(asked).toContainText('Keterangan dari mereka: Dikerjakan pada hari kerja.');
  await expect(asked).toContainText('Instansi pengirim: Kabupaten tetangga (jawaban tetap');
  await page
    .getByLabel('Penjelasan untuk pelapor')
    .fill('Jalan ini milik kota tetangga, jadi kami teruskan.');
  await asked.getByLabel('Lebar dalam meter (boleh kosong)').fill('1e9');
  await asked.getByLabel('Nomor tiang').fill('Hubungi 0812-3456-7890');
  await page
    .locator('form')
    .getByRole('button', { name: /Limpahkan/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ya, limpahkan' }).click();
  const missing = page.getByRole('alert');
  await expect(missing).toContainText('Jenis kerusakan: wajib dijawab.');
  await expect(missing).toContainText('Lebar dalam meter: tulis angka');
  await expect(missing).toContainText('Nomor tiang');
  await takeScreens(page, 'outward-answers-missing');
  await asked.getByLabel('Lebar dalam meter (boleh kosong)').fill('1.5');
  await asked.getByLabel('Nomor tiang').fill('123');
  await asked.getByLabel('Jenis kerusakan').selectOption('Amblas');
  await asked.getByLabel('Retak').check();
  await expectWellMade(page);
  await takeScreens(page, 'outward-forward');
  answers = false;
  await page
    .locator('form')
    .getByRole('button', { name: /Limpahkan/ })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ya, limpahkan' }).click();
  await expect(page.getByText('Segera dikirim.')).toBeVisible();
  await page.getByText('Teks yang dikirim').click();
  await expect(page.getByText('Jenis kerusakan: Amblas')).toBeVisible();
  await outwardRound(server);
  await page.reload();
  await expect(page.getByText(/Mungkin sudah masuk/)).toBeVisible();
  await expectWellMade(page);
  await takeScreens(page, 'outward-unclear');
  await page.getByRole('button', { name: 'Simpan nomor' }).click();
  await expect(page.getByRole('alert')).toContainText('Tulis nomor aduan');
  await page.getByLabel('Sudah masuk, nomornya').fill('815');
  await page.getByRole('button', { name: 'Simpan nomor' }).click();
  await expect(page.getByText('Nomor di sana: 815')).toBeVisible();
  expect(
    city.taken.filter(({ path, method }) => method === 'POST' && path.includes('requests')),
  ).toHaveLength(1);
  await city.stop();
});
