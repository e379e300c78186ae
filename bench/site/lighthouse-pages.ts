import { type Browser, chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import type { Network } from '../browser/conditions.ts';

export type LighthouseScore = {
  page: string;
  network: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Simulated, milliseconds. */
  largestPaint: number;
  blocked: number;
  shift: number;
  /** What cost points: ids of Lighthouse's audits. */
  faults: string[];
};

/** As Lighthouse slows a phone's processor. */
const SLOWDOWN = 4;

/** Opens each page under each network as Lighthouse simulates it, with an installed Chromium on a port of its own. */
export async function scorePages(
  executablePath: string,
  port: number,
  pages: ReadonlyMap<string, string>,
  networks: readonly Network[],
): Promise<LighthouseScore[]> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const scores: LighthouseScore[] = [];
  try {
    for (const [page, url] of pages)
      for (const network of networks) scores.push(await scorePage(port, page, url, network));
  } finally {
    await browser.close();
  }
  return scores;
}

async function scorePage(
  port: number,
  page: string,
  url: string,
  network: Network,
): Promise<LighthouseScore> {
  const result = await lighthouse(
    url,
    { port, logLevel: 'error', output: 'json' },
    {
      extends: 'lighthouse:default',
      settings: {
        onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
        throttlingMethod: 'simulate',
        throttling: {
          rttMs: network.latency,
          throughputKbps: network.bits / 1000,
          cpuSlowdownMultiplier: SLOWDOWN,
          requestLatencyMs: 0,
          downloadThroughputKbps: 0,
          uploadThroughputKbps: 0,
        },
      },
    },
  );
  if (!result) throw new Error(`Lighthouse has nothing to say about ${url}`);
  const { audits, categories } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? Number.NaN) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    page,
    network: network.name,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    faults: weighed
      .filter(({ id }) => (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? ''}`.trim()),
  };
}
