import { demoCategories } from '../../demo/categories.ts';
import { expect, test } from './widget-test.ts';

test('the sentence under a category is in the language of the form', async ({ page, running }) => {
  running.intercept(null);
  const road = demoCategories.find(({ code }) => code === 'jalan-rusak')?.hint;
  for (const lang of ['id', 'en', 'jv'] as const) {
    await page.goto(`${running.service}/lapor?lang=${lang}`);
    await page.locator('#category').selectOption('jalan-rusak');
    const hint = page.locator('#category-hint');
    await expect(hint).toHaveText(road?.[lang] ?? '-');
    await expect(hint.locator('[lang]')).toHaveCount(0);
  }
});
