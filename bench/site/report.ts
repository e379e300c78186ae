import type { Gate } from '../gate.ts';
import { markdownTable } from '../markdown-table.ts';
import type { LighthouseScore } from './lighthouse-pages.ts';
import type { Builds } from './measure-builds.ts';
import type { Interaction } from './measure-interactions.ts';
import type { MainThread } from './measure-main-thread.ts';
import type { MapData } from './measure-map-data.ts';

export type SiteMeasured = {
  mapData: readonly MapData[];
  mainThread: readonly MainThread[];
  lighthouse: readonly LighthouseScore[];
  interactions: readonly Interaction[];
  builds: readonly Builds[];
};

/** Lighthouse's limits of budgets.md: performance, and the largest paint in seconds. */
const LIGHTHOUSE: Record<string, { performance: number; largestPaint: number }> = {
  '4G': { performance: 100, largestPaint: 1.2 },
  '3G': { performance: 99, largestPaint: 1.8 },
  '2G': { performance: 80, largestPaint: 4.5 },
};

export function siteGates({ mapData, lighthouse, interactions }: SiteMeasured): Gate[] {
  const most = (of: (data: MapData) => number) => Math.max(...mapData.map(of));
  const [least, largest] = [mapData[0], mapData.at(-1)].map((data) => data?.firstViewBytes ?? Number.NaN);
  return [
    {
      row: 'map, first view, whatever the number of cases',
      measured: most(({ firstViewBytes }) => firstViewBytes) / 1000,
      limit: 1.5,
      unit: 'kB',
    },
    {
      row: 'map, first view of 1 M over that of 1 k',
      measured: (largest ?? Number.NaN) / (least ?? Number.NaN),
      limit: 1.3,
      unit: '×',
    },
    {
      row: 'map, a pan at p95',
      measured: most(({ panBytes }) => panBytes.p95) / 1000,
      limit: 14.6,
      unit: 'kB',
    },
    {
      row: 'map, a pan at p95',
      measured: most(({ panRequests }) => panRequests.p95),
      limit: 6,
      unit: 'requests',
    },
    ...lighthouse.flatMap(scoreGates),
    ...interactions.map(({ page, what, longest }) => ({
      row: `${page}, processor 6 ×, until seen: ${what}`,
      measured: longest,
      limit: 100,
      unit: 'ms',
    })),
  ];
}

function scoreGates(score: LighthouseScore): Gate[] {
  const limits = LIGHTHOUSE[score.network];
  if (!limits) throw new Error(`no limit for ${score.network}`);
  const row = (name: string) => `${score.page}, ${score.network}: ${name}`;
  const hundred = (name: string, measured: number): Gate => ({
    row: row(name),
    measured,
    limit: 100,
    unit: '',
    atLeast: true,
  });
  return [
    {
      row: row('performance'),
      measured: score.performance,
      limit: limits.performance,
      unit: '',
      atLeast: true,
    },
    { row: row('LCP'), measured: score.largestPaint / 1000, limit: limits.largestPaint, unit: 's' },
    { row: row('CLS'), measured: score.shift, limit: 0, unit: '' },
    { row: row('TBT'), measured: score.blocked, limit: 50, unit: 'ms' },
    ...(score.network === '4G'
      ? [
          hundred('accessibility', score.accessibility),
          hundred('best practices', score.bestPractices),
          hundred('SEO', score.seo),
        ]
      : []),
  ];
}

/** Tables for the result file. */
export function siteReport(
  { mapData, mainThread, lighthouse, interactions, builds }: SiteMeasured,
  runs: number,
): string {
  const fixed = (value: number, digits = 1) => value.toFixed(digits);
  const faults = lighthouse.flatMap(({ page, network, faults: own }) =>
    own.length > 0 ? [`- ${page}, ${network}: ${own.join('; ')}`] : [],
  );
  return [
    '## Map data',
    'Invented cases on the published grid of 110 m, crowded as villages are. A pan moves half a view of 1280 × 800 pixels at zoom 10 to 17 (places drawn from the cases), five in a row; what an earlier one read is not read again. Bytes of pans and first view are brotli 11.',
    markdownTable(
      [
        'points',
        's',
        'processor s',
        'peak MB',
        'files',
        'MB',
        'MB packed',
        'first view, B',
        'pan p50 / p95 / most, B',
        'requests',
        'files (B) one more case changes',
      ],
      mapData.map((data) => [
        data.points.toLocaleString('en'),
        fixed(data.seconds, 2),
        fixed(data.processorSeconds, 2),
        fixed(data.peakMegabytes, 0),
        data.files,
        fixed(data.megabytes, 2),
        fixed(data.packedMegabytes, 2),
        data.firstViewBytes,
        `${fixed(data.panBytes.p50, 0)} / ${fixed(data.panBytes.p95, 0)} / ${data.panBytes.most}`,
        `${fixed(data.panRequests.p50, 0)} / ${fixed(data.panRequests.p95, 0)} / ${data.panRequests.most}`,
        `${data.oneMore.files} (${data.oneMore.bytes})`,
      ]),
    ),
    '## Main thread of the browser',
    `The same cases in three maps on Leaflet, ${runs} times each, the order turned round; medians of the main thread's own time, data from this machine without a throttle.`,
    markdownTable(
      ['map', 'points', 'to first lights, ms', 'a pan, ms', 'longest task, ms', 'data read, MB'],
      mainThread.map(({ map, points, ready, pan, longestTask, megabytes }) => [
        map,
        points.toLocaleString('en'),
        fixed(ready, 0),
        fixed(pan, 0),
        fixed(longestTask, 0),
        fixed(megabytes, 2),
      ]),
    ),
    '## Builds',
    "The whole site in a process of its own, beside Eleventy on the same publication. Eleventy's pages are plainer: no charts, feeds, boards, locator maps, and no picture for sharing, which ours draws for each case (some 30 ms) and keeps for later builds.",
    builds.length === 0
      ? 'Not asked for in this run.'
      : markdownTable(
          [
            'cases',
            'site s',
            'site peak MB',
            'site files per case',
            'Eleventy s',
            'Eleventy peak MB',
            'Eleventy files per case',
          ],
          builds.map(({ cases, site, eleventy }) => [
            cases.toLocaleString('en'),
            fixed(site.seconds),
            fixed(site.peakMegabytes, 0),
            fixed(site.files / cases, 2),
            fixed(eleventy.seconds),
            fixed(eleventy.peakMegabytes, 0),
            fixed(eleventy.files / cases, 2),
          ]),
        ),
    '## Lighthouse',
    'Simulated throttling (4G 150 ms 1.6 Mbit/s, 3G 300 ms 700 kbit/s, 2G 800 ms 250 kbit/s, processor 4 ×), the invented site of 60 cases behind the real server.',
    markdownTable(
      [
        'page',
        'network',
        'performance',
        'accessibility',
        'best practices',
        'SEO',
        'LCP, s',
        'CLS',
        'TBT, ms',
      ],
      lighthouse.map((score) => [
        score.page,
        score.network,
        score.performance,
        score.accessibility,
        score.bestPractices,
        score.seo,
        fixed(score.largestPaint / 1000, 2),
        fixed(score.shift, 3),
        fixed(score.blocked, 0),
      ]),
    ),
    '## Presses',
    'From a press to the frame that shows what it did, the processor slowed 6 ×, at 412 × 823 pixels; the longest of eight (INP counts so). The browser tells them in steps of 8 ms, and none below 16.',
    markdownTable(
      ['page', 'what', 'longest, ms'],
      interactions.map(({ page, what, longest }) => [page, what, fixed(longest, 0)]),
    ),
    ...(faults.length > 0 ? ['What cost points:', faults.join('\n')] : []),
  ].join('\n\n');
}
