import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, pageKinds, test } from './site-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  // What the dark scheme changes is contrast; the long run looks at all of it.
  const tag = colorScheme === 'dark' ? ['@slow'] : [];
  test(`every kind of page is accessible in the ${colorScheme} scheme`, { tag }, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const [kind, path] of Object.entries(pageKinds(site))) {
      await page.goto(site.origin + path);
      // What only stands there once a script has drawn it.
      if ((await page.locator('script[src]').count()) > 0) await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'], preload: false })
        .analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
      expect(found, kind).toEqual([]);
    }
  });
}

for (const width of [360, 1280]) {
  test(`no kind of page scrolls sideways at ${width} pixels`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const [kind, path] of Object.entries(pageKinds(site))) {
      await page.goto(site.origin + path);
      const { scrollWidth, innerWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        innerWidth: window.innerWidth,
      }));
      expect(scrollWidth, kind).toBeLessThanOrEqual(innerWidth);
    }
  });
}

test('on a sheet of A4 no table is cut off at the edge', async ({ page, site }) => {
  const kinds = pageKinds(site);
  await page.emulateMedia({ media: 'print' });
  // 180 mm between the margins, in CSS pixels.
  await page.setViewportSize({ width: 680, height: 960 });
  for (const kind of ['statistics', 'English statistics', 'agency', 'district', 'data']) {
    await page.goto(site.origin + kinds[kind]);
    const tooWide = await page
      .locator('table:visible')
      .evaluateAll((tables) =>
        tables
          .map((table) => Math.round(table.getBoundingClientRect().right))
          .filter((right) => right > document.documentElement.clientWidth),
      );
    expect(tooWide, kind).toEqual([]);
  }
});

test('controls on a phone are at least 44 pixels high', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [kind, path] of Object.entries(pageKinds(site))) {
    await page.goto(site.origin + path);
    const heights = await page
      .locator('.site-head a, .site-foot a, main button:visible, main .button:visible, .leaflet-control a')
      .evaluateAll((all) =>
        all.map((each) => ({ text: each.textContent, height: each.getBoundingClientRect().height })),
      );
    expect(
      heights.filter(({ height }) => height < 44),
      kind,
    ).toEqual([]);
  }
});

type Watched = Window & { shifts?: { value: number; what: string[] }[] };

for (const [width, kinds, tag] of [
  [360, ['home', 'map', 'case with photos', 'search'], []],
  [360, null, ['@slow']],
  [1280, null, ['@slow']],
] as const) {
  const what = kinds ? 'home, map, case and search load' : 'any kind of page loads';
  test(`nothing moves while ${what} at ${width} pixels`, { tag: [...tag] }, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(() => {
      const shifts: { value: number; what: string[] }[] = [];
      (window as Watched).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources = [] } = entry as PerformanceEntry & {
            value: number;
            sources?: { node?: Element }[];
          };
          shifts.push({ value, what: sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? '') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const all = pageKinds(site);
    for (const kind of kinds ?? Object.keys(all)) {
      await page.goto(site.origin + all[kind]);
      if ((await page.locator('#peta').count()) > 0)
        await page.locator('#peta.leaflet-container canvas').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (window as Watched).shifts), kind).toEqual([]);
    }
  });
}

/**
 * Where each word, picture and control of the page stands; one of several alike by its turn. What a script fills by itself is left out: the
 * map, the search. Fractions of a pixel are no move.
 */
const places = (page: Page) =>
  page.evaluate(() => {
    const found: Record<string, string> = {};
    const turns = new Map<string, number>();
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('#peta, .map-panel, pagefind-ui, [data-search], template, script, svg')) continue;
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own && !element.matches('img, input, select')) continue;
      const { x, y, width } = element.getBoundingClientRect();
      if (width === 0 || getComputedStyle(element).visibility === 'hidden') continue;
      const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
      const turn = (turns.get(name) ?? 0) + 1;
      turns.set(name, turn);
      found[`${name} ${turn}`] = `${Math.round(x)}, ${Math.round(y + scrollY)}`;
    }
    return found;
  });

for (const width of [360, 1280]) {
  test(`what a script adds moves nothing that stood there before, at ${width} pixels`, {
    tag: '@slow',
  }, async ({ page, site }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 740 });
    // The font is there for a later page and not for the first: here it never is, so that both have the same letters.
    await page.route('**/*.woff2', (route) => route.fulfill({ body: '', contentType: 'font/woff2' }));
    for (const [kind, path] of Object.entries(pageKinds(site))) {
      const address = site.origin + path;
      await page.route(address, async (route) => {
        const answer = await route.fetch();
        const whole = await answer.text();
        const body = whole.replace(/<script type="module"[\s\S]*?<\/script>/g, '');
        await route.fulfill({ response: answer, body });
      });
      await page.goto(address);
      const before = await places(page);
      await page.unroute(address);
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      const after = await places(page);
      const moved = Object.keys(before).filter((name) => name in after && before[name] !== after[name]);
      expect(
        moved.map((name) => `${name}: ${before[name]} → ${after[name]}`),
        kind,
      ).toEqual([]);
    }
  });
}

test('until a page is read it asks for its own photos at most: no style sheet, no script, no data', {
  tag: '@slow',
}, async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [kind, path] of Object.entries(pageKinds(site))) {
    // Their scripts are what they are opened for.
    if (['search', 'embed'].includes(kind)) continue;
    await page.goto(site.origin + path);
    const asked = await page.evaluate(() => {
      const [{ loadEventStart } = { loadEventStart: 0 }] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[];
      return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(
          ({ startTime, initiatorType }) => startTime < loadEventStart && !/^ima?ge?$/.test(initiatorType),
        )
        .map(({ name }) => new URL(name).pathname);
    });
    expect(asked, kind).toEqual([]);
  }
});

test('the demonstration says on every page that it is invented', { tag: '@slow' }, async ({ page, site }) => {
  for (const path of Object.values(pageKinds(site))) {
    await page.goto(site.origin + path);
    await expect(page.getByText(/^(Data contoh|Sample data|Data conto): /)).toBeVisible();
  }
});

test('the first Tab stop leads past the navigation', async ({ page, site }) => {
  await page.goto(`${site.origin}/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
