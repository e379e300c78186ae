import type { Page } from '@playwright/test';
import { ownPages } from './host-pages.ts';
import type { RunningService } from './start-service.ts';
import { expect, fillWhat, formOn, test } from './widget-test.ts';

const filler = '<p>Kabar desa.</p>'.repeat(12);

async function open(page: Page, running: RunningService, html: string): Promise<void> {
  ownPages.set(
    'border',
    `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Situs</title>${html}`,
  );
  await page.goto(`${running.village}/hosts/border.html`);
}

test('Tab goes into the form and out again, and after a step its heading has the focus and is in sight', async ({
  page,
  running,
}) => {
  await page.setViewportSize({ width: 360, height: 560 });
  await open(
    page,
    running,
    `<body><a href="#a">sebelum</a>${filler}<script src="__SERVICE__/embed.js" data-agency="dpupr" async></script><a href="#b" id="after">sesudah</a>${filler}`,
  );
  const form = formOn(page);
  await form.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  await page.getByRole('link', { name: 'sebelum' }).focus();
  await page.keyboard.press('Tab');
  await expect(form.getByLabel('Bahasa')).toBeFocused();
  const visited: string[] = [];
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator('#after').evaluate((link) => link === document.activeElement)) break;
    visited.push(await form.locator(':focus').evaluate((element) => element.id || element.textContent || ''));
  }
  expect(visited).toContain('category');
  expect(visited.at(-1)).toBe('Lanjut');
  await page.keyboard.press('Shift+Tab');
  await expect(form.getByRole('button', { name: 'Lanjut' })).toBeFocused();

  await fillWhat(form);
  const heading = form.getByRole('heading', { name: 'Di mana?' });
  await expect(heading).toBeFocused();
  // The page has followed: what was below the screen's top edge is on it.
  await expect(heading).toBeInViewport();
  const tree = await page.locator('body').ariaSnapshot();
  expect(tree).toContain('iframe');
  expect(await form.locator('main').ariaSnapshot()).toMatch(/heading "Di mana\?" \[level=1\]/);
});

test('nothing moves once the form has its place: not when it appears, not from step to step', {
  tag: '@slow',
}, async ({ page, running }) => {
  const element =
    '<titik-terang agency="dpupr"><script src="__SERVICE__/embed.js" async></script></titik-terang>';
  await page.addInitScript(() => {
    const all = window as Window & { shift?: number };
    all.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        all.shift = (all.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // As the builder page says: the element, one line of style, the script when it comes.
  await page.route(`${running.service}/embed.js`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await open(
    page,
    running,
    `<style>titik-terang{display:block;min-height:640px}</style><body><p>atas</p>${element}${filler}`,
  );
  await fillWhat(formOn(page));
  expect(await page.evaluate(() => (window as Window & { shift?: number }).shift)).toBe(0);
});

test('a host that listens and measures hears one word and sees one size', { tag: '@slow' }, async ({
  page,
  running,
}) => {
  await open(
    page,
    running,
    `<body><script>heard=[];addEventListener('message',e=>heard.push(JSON.stringify(e.data)));
     sizes=new Set();setInterval(()=>{const w=document.querySelector('titik-terang');if(w)sizes.add(w.offsetWidth+'x'+w.offsetHeight+'x'+(w.shadowRoot.querySelector('iframe')||{}).offsetHeight)},30)</script>
     <script src="__SERVICE__/embed.js" data-agency="dpupr" async></script>`,
  );
  const form = formOn(page);
  await form.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  await page.evaluate('sizes.clear()');
  await fillWhat(form);
  await form.getByRole('button', { name: 'Kembali' }).click();
  await form.getByRole('heading', { name: 'Apa yang terjadi?' }).waitFor();
  expect(await page.evaluate('heard')).toEqual(['{"titikTerang":1,"type":"ready"}']);
  expect(await page.evaluate('[...sizes].length')).toBe(1);
  expect(
    await page.evaluate(
      () => document.querySelector('titik-terang')?.shadowRoot?.querySelector('iframe')?.contentDocument,
    ),
  ).toBeNull();
});
