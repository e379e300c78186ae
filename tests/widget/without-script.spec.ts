import AxeBuilder from '@axe-core/playwright';
import { complaintsIn, tinyPhoto } from './service-answers.ts';
import { expect, story, test } from './widget-test.ts';

// Browsers block the inline script of a page without scripting by the same switch: `quiet` would hear nothing.
test.use({ javaScriptEnabled: false });

test('without script the form’s page leads to a plain form that files a complaint and shows the code', async ({
  page,
  running,
}) => {
  running.intercept(null);
  const before = await complaintsIn(running);
  await page.goto(`${running.service}/lapor?agency=desa-sawahlintang`);
  const link = page.getByRole('link', { name: 'Formulir tanpa JavaScript' });
  await expect(link).toHaveAttribute('href', '/lapor/biasa?lang=id&agency=desa-sawahlintang');
  await page.goto(`${running.service}/lapor/biasa?agency=desa-sawahlintang`);
  await page.getByLabel('Ceritakan').fill(`${story} Hubungi 0812-3456-7890.`);
  await page.locator('input[type=file]').setInputFiles(tinyPhoto);
  await page.locator('button.main').click();
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('listitem')).toHaveText([
    'Pilih tentang apa aduan Anda.',
    'Ada nomor, akun, atau tautan: “0812-3456-7890”. Hapus dulu; di sini tidak dapat disegel.',
  ]);
  await expect(alert).toBeFocused();
  await alert.getByRole('link', { name: 'Pilih tentang' }).click();
  await expect(page).toHaveURL(/#category$/);
  await page.getByLabel('Tentang').selectOption('jalan-rusak');
  await expect(page.getByLabel('Ceritakan')).toHaveValue(`${story} Hubungi 0812-3456-7890.`);
  await expect(page.getByLabel('Foto 1 sudah tersimpan.')).toBeChecked();
  // Sawahlintang's own page: its village stands there already.
  await expect(page.getByLabel('Desa atau kelurahan')).not.toHaveValue('');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByLabel('Tell us')).toHaveValue(/Hubungi/);
  await page.getByRole('button', { name: 'Indonesia' }).click();
  await page.getByLabel('Ceritakan').fill(story);
  await page.getByLabel('Ini di rumah saya').check();
  await page.locator('button.main').click();
  await expect(page.getByRole('heading', { name: 'Aduan Anda diterima' })).toBeVisible();
  const code = ((await page.locator('#code').textContent()) ?? '').replace(/\D/g, '');
  expect(code).toMatch(/^0\d{15}$/);
  expect(page.url()).not.toContain(code);
  await page.reload();
  await expect(page.locator('#code')).toContainText(code.slice(0, 4));
  expect(await complaintsIn(running)).toBe(before + 1);

  await page.getByRole('link', { name: 'Pantau aduan' }).first().click();
  await page.getByLabel('Kode lacak').fill(code);
  await page.getByRole('button', { name: 'Buka' }).click();
  await expect(page.getByRole('heading', { name: 'Diterima' })).toBeVisible();
  await expect(page.getByText(story)).toHaveCount(0);
  await expect(page).toHaveTitle('Catatan');
});

test('going back after sending and sending again files nothing twice', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  running.intercept(null);
  const before = await complaintsIn(running);
  await page.goto(`${running.service}/lapor/biasa`);
  await page.getByLabel('Tentang').selectOption('jalan-rusak');
  await page.getByLabel('Ceritakan').fill(story);
  await page.getByLabel('Desa atau kelurahan').selectOption({ index: 3 });
  await page.locator('button.main').click();
  await expect(page.locator('#code')).toBeVisible();
  const code = await page.locator('#code').textContent();
  await page.goBack();
  await page.locator('button.main').click();
  await expect(page.locator('#code')).toHaveText(code ?? '');
  expect(await complaintsIn(running)).toBe(before + 1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages without script are free of axe findings and fit 320 pixels (${colorScheme})`, {
    tag: '@slow',
  }, async ({ browser, page, running }) => {
    running.intercept(null);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${running.service}/lapor/biasa`);
    const documents = [await page.content()];
    await page.locator('button.main').click();
    documents.push(await page.content());
    await page.goto(`${running.service}/lacak/biasa`);
    await page.getByLabel('Kode lacak').fill('0000 0000 0000 0000');
    await page.getByRole('button', { name: 'Buka' }).click();
    documents.push(await page.content());
    // Axe is a script: it looks at the same documents where scripts run.
    const context = await browser.newContext({
      javaScriptEnabled: true,
      viewport: { width: 320, height: 640 },
      colorScheme,
    });
    const scripted = await context.newPage();
    for (const html of documents) {
      await scripted.setContent(html);
      const { violations } = await new AxeBuilder({ page: scripted }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([]);
      expect(
        await scripted.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
}
