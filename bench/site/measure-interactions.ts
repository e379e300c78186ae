import type { Browser, Page } from '@playwright/test';
import { slowDown } from '../browser/conditions.ts';

export type Interaction = {
  page: string;
  what: string;
  /** From the press to the next frame that was painted, milliseconds; the longest of those made, as INP counts below 50 of them. */
  longest: number;
  made: number;
};

/** As budgets.md has it for INP. */
const SLOWDOWN = 6;
const TIMES = 8;

type Watched = Window & { presses?: number[] };
type Step = { page: string; path: string; what: string; act(page: Page, time: number): Promise<void> };

const steps = (casePath: string): Step[] => [
  {
    page: 'case',
    path: casePath,
    what: 'the cut, by keyboard',
    act: (page) => page.locator('.compare input').press('ArrowRight'),
  },
  {
    page: 'case',
    path: casePath,
    what: 'side by side',
    act: (page) => page.locator('.compare button').click(),
  },
  {
    page: 'map',
    path: '/peta.html',
    what: 'a pan, by keyboard',
    act: (page, time) => page.locator('#peta').press(time % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'),
  },
  {
    page: 'map',
    path: '/peta.html',
    what: 'closer and back',
    act: (page, time) =>
      page.locator(time % 2 === 0 ? '.leaflet-control-zoom-in' : '.leaflet-control-zoom-out').click(),
  },
  {
    page: 'map',
    path: '/peta.html',
    what: 'the filter, opened and closed',
    act: (page) => page.locator('.map-filter summary').click(),
  },
  {
    page: 'statistics',
    path: '/statistik.html',
    what: 'a table, opened and closed',
    act: (page) => page.locator('.figure details > summary').first().click(),
  },
];

/** Presses what can be pressed on a phone's screen with a slow processor, and asks the browser how long each took to be seen. */
export async function measureInteractions(
  browser: Browser,
  origin: string,
  casePath: string,
): Promise<Interaction[]> {
  const results: Interaction[] = [];
  for (const { page: name, path, what, act } of steps(casePath)) {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      const presses: number[] = [];
      (window as Watched).presses = presses;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[])
          if (entry.interactionId) presses.push(entry.duration);
      }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    });
    await page.goto(origin + path);
    if (name === 'map') await page.locator('#peta.leaflet-container canvas').waitFor();
    await page.waitForLoadState('networkidle');
    await slowDown(await page.context().newCDPSession(page), null, SLOWDOWN);
    for (let time = 0; time < TIMES; time += 1) {
      await act(page, time);
      await page.waitForTimeout(400);
    }
    const presses = (await page.evaluate(() => (window as Watched).presses)) ?? [];
    // Shorter than a frame: the browser tells none of them.
    results.push({ page: name, what, longest: Math.max(0, ...presses), made: TIMES });
    await page.close();
  }
  return results;
}
