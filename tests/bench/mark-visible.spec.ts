import { expect, test } from '@playwright/test';
import { markVisible } from '../../bench/widget/mark-visible.ts';

test('a form counts as visible once its text field stands there, also inside a shadow root', async ({
  page,
}) => {
  await page.addInitScript(markVisible);
  await page.goto('data:text/html,<p>Sebentar</p><div id="peer"></div>');
  const seen = () => page.evaluate(() => performance.getEntriesByName('bench-visible').length);
  await page.waitForTimeout(200);
  expect(await seen()).toBe(0);
  await page.evaluate(() => {
    const root = document.getElementById('peer')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('textarea'));
  });
  await expect.poll(seen).toBe(1);
});
