import type { Browser } from '@playwright/test';
import { type Network, slowDown } from '../browser/conditions.ts';
import { startTrace, stopTrace, type Trace } from '../browser/trace.ts';
import type { Contender } from './contender.ts';
import { markVisible } from './mark-visible.ts';

/** Milliseconds, and bytes as they came over the wire. */
export type Start = {
  visible: number;
  interactive: number;
  longestTask: number;
  requests: number;
  bytes: number;
};

/** A phone's screen. */
const VIEWPORT = { width: 412, height: 823 };
const PATIENCE = 90_000;
/** Nothing asked for and no long task for so long: the form has come to rest. */
const QUIET = 1_500;
/** As browsers have it: a task after which a tap feels late. */
const LONG_TASK = 50;

/** Opens a contender once, with an empty cache, until its form rests. */
export async function measureStart(
  browser: Browser,
  contender: Contender,
  network: Network,
  slowdown: number,
): Promise<Start> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'id-ID' });
  const page = await context.newPage();
  await page.addInitScript(markVisible);
  const session = await context.newCDPSession(page);
  let requests = 0;
  let bytes = 0;
  let last = 0;
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
    last = performance.now();
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    last = performance.now();
  });
  await slowDown(session, network, slowdown);
  await startTrace(browser, page);
  await page.goto(contender.url, { waitUntil: 'commit', timeout: PATIENCE });
  await waitForField(page, PATIENCE);
  last = Math.max(last, performance.now());
  while (performance.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 100));
  const trace = await stopTrace(browser);
  await context.close();
  return { ...timesOf(trace, contender.from), requests, bytes };
}

async function waitForField(page: import('@playwright/test').Page, patience: number): Promise<void> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    for (const frame of page.frames()) {
      const seen = await frame
        .evaluate(() => performance.getEntriesByName('bench-visible').length > 0)
        .catch(() => false);
      if (seen) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${page.url()} showed no field`);
}

function timesOf(
  { tasks, marks }: Trace,
  from: Contender['from'],
): Pick<Start, 'visible' | 'interactive' | 'longestTask'> {
  const arrived = marks.find(({ name }) => name === 'bench-arrived');
  const seen = marks.find(({ name }) => name === 'bench-visible');
  if (!arrived || !seen) throw new Error('the trace lacks a mark');
  const start = from === 'navigation' ? arrived.at - arrived.sinceStart : arrived.at;
  const own = tasks.filter(({ end }) => end > start);
  const late = own.filter(({ end, busy }) => busy > LONG_TASK && end > seen.at).map(({ end }) => end);
  return {
    visible: seen.at - start,
    interactive: Math.max(seen.at, ...late) - start,
    longestTask: Math.max(0, ...own.map(({ busy }) => busy)),
  };
}
