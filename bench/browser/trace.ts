import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { startTime?: number } };
};

/** A piece of work of a page's main thread, in milliseconds; `busy` is the time the thread itself ran. */
export type Task = { start: number; end: number; busy: number };
/** A `performance.mark` of a page: when, on the trace's clock, and after the start of its own document. */
export type Mark = { name: string; at: number; sinceStart: number };
export type Trace = { tasks: Task[]; marks: Mark[] };

export function startTrace(browser: Browser, page: Page): Promise<void> {
  return browser.startTracing(page, {
    categories: ['blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
}

export async function stopTrace(browser: Browser): Promise<Trace> {
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return {
    tasks: traceEvents
      .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && mains.has(`${pid}/${tid}`))
      .map(({ ts, dur = 0, tdur }) => ({
        start: ts / 1000,
        end: (ts + dur) / 1000,
        busy: (tdur ?? dur) / 1000,
      })),
    marks: traceEvents
      .filter(({ name, ph }) => name.startsWith('bench-') && /^[RI]$/.test(ph))
      .map(({ name, ts, args }) => ({
        name,
        at: ts / 1000,
        sinceStart: args?.data?.startTime ?? Number.NaN,
      })),
  };
}
