import { expect, fillWhat, formOn, story, test } from './widget-test.ts';

test('a village is found by a part of its name, and district and village stand in their lists', {
  tag: '@slow',
}, async ({ page, running }) => {
  await page.goto(`${running.service}/lapor`);
  await fillWhat(page);
  const villages = running.server.reference.regions.filter(({ level }) => level === 'village');
  const one = villages.at(-3);
  const part = one?.name.slice(1, 6).toUpperCase() ?? '';
  await page.getByLabel('Cari nama desa').fill(part);
  await page
    .getByRole('button', { name: one?.name ?? '' })
    .first()
    .click();
  await expect(page.getByLabel('Desa atau kelurahan')).toHaveValue(one?.code ?? '');
  await expect(page.getByLabel('Kecamatan')).toHaveValue(one?.parentCode ?? '');
  await expect(page.getByLabel('Desa atau kelurahan')).toBeFocused();
  await page.getByLabel('Cari nama desa').fill('tidakadadesanya');
  await expect(page.locator('.field:has(#find) button')).toHaveCount(0);
  await expect(page.getByText('Tidak ada desa dengan nama itu di sini.')).toBeVisible();
});

test('the complaint about a missing place goes as soon as there is one, however it was given', {
  tag: '@slow',
}, async ({ page, running }) => {
  const [west, south, east, north] = running.server.reference.bounds;
  await page.context().setGeolocation({ latitude: (south + north) / 2, longitude: (west + east) / 2 });
  await page.context().grantPermissions(['geolocation'], { origin: running.service });
  await page.goto(`${running.service}/lapor`);
  await fillWhat(page);
  const alert = page.getByRole('alert');
  const next = page.getByRole('button', { name: 'Lanjut' });
  await next.click();
  await expect(alert).toBeVisible();
  await page.getByLabel('Dusun, RT/RW, patokan').fill('sebelah pasar');
  await expect(alert).toBeVisible();
  await page.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
  await expect(alert).toHaveCount(0);
  await page.getByRole('button', { name: 'Hapus titik' }).click();
  await next.click();
  await expect(alert).toBeVisible();
  await page.getByLabel('Kecamatan').selectOption({ index: 1 });
  await page.getByLabel('Desa atau kelurahan').selectOption({ index: 1 });
  await expect(alert).toHaveCount(0);
});

test('on the map a circle says how exactly the phone knows its place', { tag: '@slow' }, async ({
  form,
  page,
  running,
}) => {
  const [west, south, east, north] = running.server.reference.bounds;
  await page.context().setGeolocation({
    latitude: (south + north) / 2,
    longitude: (west + east) / 2,
    accuracy: 900,
  });
  for (const origin of [running.village, running.service])
    await page.context().grantPermissions(['geolocation'], { origin });
  await fillWhat(form);
  await form.getByRole('button', { name: 'Pilih di peta' }).click();
  await form.getByRole('application', { name: 'Pilih di peta' }).waitFor();
  // Half way from the middle to the upper edge, where no outline's fill is so warm.
  const colour = () =>
    form.locator('.map canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixel = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height * 0.3, 1, 1).data;
      return [...(pixel ?? [])];
    });
  await form.getByRole('button', { name: 'Pakai lokasi saya sekarang' }).click();
  await expect(form.getByText('Lokasi didapat, ketelitian sekitar 900 m.')).toBeVisible();
  await expect.poll(async () => (await colour())[2] ?? 255).toBeLessThan(205);
  // A point chosen by hand is as exact as the finger: no circle.
  await form.getByRole('button', { name: 'Pakai titik tengah' }).click();
  await expect.poll(async () => (await colour())[2] ?? 0).toBeGreaterThan(215);
});

test('a name she introduces herself by is offered a move into the seal', { tag: '@slow' }, async ({
  form,
}) => {
  await form.getByLabel('Ceritakan').fill(`${story} Nama saya Sekar Wulandari, warga sini.`);
  await expect(form.getByText('Ada nama, nomor, akun, atau tautan di tulisan Anda:')).toBeVisible();
  await form.getByRole('button', { name: 'Pindahkan ke bagian tersegel' }).click();
  await expect(form.getByLabel('Ceritakan')).toHaveValue(`${story} Nama saya (tersegel), warga sini.`);
});

test('the coach says how likely it can be verified and what would help most, and forbids nothing', {
  tag: '@slow',
}, async ({ page, running }) => {
  await page.goto(running.village);
  const form = formOn(page);
  await form.getByLabel('Tentang').selectOption('jalan-rusak');
  await form.getByLabel('Ceritakan').fill('Jalan rusak di dekat pasar desa.');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  const coach = form.locator('.coach');
  await expect(coach).toContainText('Paling membantu: titik di peta, atau desa dengan patokannya.');
  await form.getByLabel('Patokan').fill('sebelah timur pasar, dusun Krajan');
  await expect(coach).toContainText('Paling membantu: satu foto');
  await form.getByRole('button', { name: 'Lanjut' }).click();
  await expect(form.getByRole('heading', { name: 'Siapa Anda?' })).toBeVisible();
});
