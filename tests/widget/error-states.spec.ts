import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { QUESTIONED } from './questions.ts';
import { expect, story, test } from './widget-test.ts';

/** Each error said in the summary, tied to its field, with focus on the summary; axe finds nothing. */
async function expectErrors(page: Page, fields: string[]): Promise<void> {
  await expect(page.locator('#errors')).toBeFocused();
  const links = page.locator('#errors a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    fields.map((field) => `#${field}`),
  );
  for (const [index, field] of fields.entries()) {
    await links.nth(index).click();
    await expect(page.locator(`#${field}`)).toBeFocused();
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** What the server says of a file that is no photo. */
const NO_PHOTO = {
  id: 'Berkas ini bukan foto yang dapat kami baca.',
  en: 'We cannot read this file as a photo.',
  jv: 'Berkas punika boten saged kawaos minangka foto.',
};

for (const lang of ['id', 'en', 'jv'] as const) {
  test(`every error of the form is said, tied to its field and free of axe findings (${lang})`, {
    tag: '@slow',
  }, async ({ page, running }) => {
    running.intercept(null);
    const next = () => page.locator('button.main[type=submit]').click();
    await page.goto(`${running.service}/lapor?lang=${lang}`);
    await next();
    await expectErrors(page, ['category', 'story']);
    const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan foto') };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.locator('.photos .error')).toContainText(NO_PHOTO[lang]);
    await page.locator('.photos button').click();
    await page.locator('#category').selectOption(QUESTIONED);
    await page.locator('#story').fill('x'.repeat(6000));
    await page.locator('#question-jumlah').waitFor();
    await next();
    await expectErrors(page, ['story']);
    await page.locator('#story').fill(story);
    await next();
    await expectErrors(page, ['question-jumlah', 'question-keadaan']);
    await page.locator('#category').selectOption('usulan');
    await next();
    await page.locator('#district').waitFor();
    await next();
    await expectErrors(page, ['district']);
    await page.goto(`${running.service}/lapor?lang=${lang}`);
    await page.locator('#category').selectOption('jalan-rusak');
    await page.locator('#story').fill(story);
    await next();
    await page.locator('#gps').waitFor();
    await next();
    await expectErrors(page, ['gps']);
    await page.locator('#district').selectOption({ index: 1 });
    await page.locator('#village').selectOption({ index: 1 });
    await next();
    await page.locator('#named').check();
    await next();
    await expectErrors(page, ['name', 'phone']);
    await page.locator('#anonymous').check();
    await next();
    await page.locator('.review').waitFor();
    running.intercept(async (request) =>
      request.method === 'POST' && request.url.endsWith('/api/complaints')
        ? Response.json(
            { type: 'about:blank', title: 'x', status: 422, code: 'unknown_category' },
            { status: 422 },
          )
        : null,
    );
    await next();
    await page.locator('#errors').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    running.intercept(null);
  });

  test(`every error of the tracker is said, tied to its field and free of axe findings (${lang})`, {
    tag: '@slow',
  }, async ({ page, running }) => {
    running.intercept(null);
    await page.goto(`${running.service}/lacak?lang=${lang}`);
    const said = new Set<string | null>();
    for (const code of ['', '12', '3318011512900003', '0000 0000 0000 0001', '0000 0000 0000 0000']) {
      await page.locator('#code').fill(code);
      await page.locator('button.main').click();
      await page.locator('#errors').waitFor();
      await expectErrors(page, ['code']);
      said.add(await page.locator('#errors li').textContent());
    }
    // Too short, a NIK, a slip of a finger; an unknown one may read like either.
    expect(said.size).toBeGreaterThanOrEqual(3);
  });
}
