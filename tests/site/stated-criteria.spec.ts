import { unzipSync } from 'fflate';
import { expect, test } from './site-test.ts';

test('the stated criteria stand on the method and privacy pages, refusals in the statistics, kits beside the builder', {
  tag: '@slow',
}, async ({ page, site }) => {
  await page.goto(`${site.origin}/metodologi.html#syarat`);
  const list = page.locator('#syarat ~ ul').first();
  await expect(list).toContainText('Ada sedikitnya satu foto.');
  await expect(list).toContainText('paling lama 30 hari lalu');
  await expect(list).toContainText('dialami sendiri');
  await page.getByRole('link', { name: 'Lihat jumlahnya' }).click();
  await expect(page.locator('#tidak-memenuhi-syarat')).toContainText('tidak dihitung sebagai aduan');
  await expect(page.locator('#register-lama')).toContainText('60 aduan sudah berakhir sebelum sistem ini');
  if (process.env.SCREENS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        for (const id of ['tidak-memenuhi-syarat', 'register-lama']) {
          await page
            .locator(`#${id}`)
            .screenshot({ path: `${process.env.SCREENS}/site-${id}-${width}-${colorScheme}.png` });
        }
      }
    }
    await page.goto(`${site.origin}/metodologi.html#syarat`);
    await page.screenshot({ path: `${process.env.SCREENS}/site-method.png` });
  }
  await page.goto(`${site.origin}/privasi.html`);
  await expect(page.locator('#kanal-lain ~ ul').first()).toContainText('Tempat kejadiannya disebut.');

  await page.goto(`${site.origin}/pasang.html`);
  const plugin = await page.getByRole('link', { name: 'unduh plugin WordPress' }).getAttribute('href');
  const kit = await page.locator('details a', { hasText: 'unduh kit' }).first().getAttribute('href');
  const fetched = async (address: string | null) => {
    const answer = await page.request.get(new URL(address ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    return unzipSync(new Uint8Array(await answer.body()));
  };
  expect(Object.keys(await fetched(plugin))).toContain('titik-terang/titik-terang.php');
  const files = await fetched(kit);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['opensid/widget.html', 'joomla/modul.html', 'blogger/gadget.html']),
  );
  const text = Object.values(files)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n');
  expect(text).toContain('http://localhost:4322');
  expect(text).not.toContain('aduan.example.go.id');
});
