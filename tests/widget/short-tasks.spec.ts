import { expect, test } from './widget-test.ts';

declare global {
  interface Window {
    /** What each task of the start added to the form, by the names of the elements. */
    drawn: string[][];
  }
}

test('the head and the first step of the form are drawn in tasks of their own, after the page has been read', async ({
  page,
  running,
}) => {
  await page.addInitScript(() => {
    window.drawn = [];
    // Called once a task, at its end, with all that the task added.
    new MutationObserver((records) => {
      const names = records.flatMap(({ target, addedNodes }) =>
        (target as Element).id === 'app' ? [...addedNodes].map(({ nodeName }) => nodeName) : [],
      );
      if (names.length) window.drawn.push(names);
    }).observe(document, { subtree: true, childList: true });
    document.addEventListener('DOMContentLoaded', () => window.drawn.push(['read']));
  });
  await page.goto(`${running.service}/lapor?agency=desa-sawahlintang`);
  await page.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  expect(await page.evaluate(() => window.drawn)).toEqual([['read'], ['HEADER'], ['MAIN']]);
});
