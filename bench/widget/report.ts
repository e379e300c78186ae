import { networks, slowdowns } from '../browser/conditions.ts';
import type { Gate } from '../gate.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import type { Start } from './measure-start.ts';
import type { WidgetBytes } from './widget-pieces.ts';

export type Sample = Start & { name: string; network: string; slowdown: number };

export type WidgetMeasured = {
  bytes: WidgetBytes;
  peers: { name: string; bytes: number }[];
  samples: readonly Sample[];
  journeys: readonly (readonly { step: string; longestTask: number }[])[];
};

const EMBEDDED = 'Titik Terang, embedded';

/** The rows of budgets.md that a browser has to measure, and the two whose bytes decide them. */
export function widgetGates({ bytes, samples, journeys }: WidgetMeasured): Gate[] {
  const slowest = samples.filter(({ name, slowdown }) => name.startsWith('Titik Terang') && slowdown === 6);
  const at2G = slowest.filter(({ network }) => network === '2G');
  const longest = (own: readonly Sample[]) => median(own.map(({ longestTask }) => longestTask));
  const seconds = (name: string) =>
    median(at2G.filter((each) => each.name === name).map(({ visible }) => visible)) / 1000;
  const steps = stepMedians(journeys);
  return [
    { row: 'loader on the host page', measured: bytes.loader / 1000, limit: 0.7, unit: 'kB' },
    { row: 'first step and loader', measured: bytes.firstStep / 1000, limit: 9.2, unit: 'kB' },
    {
      row: 'form visible at 2G and 6x CPU, in a page that has arrived',
      measured: seconds(EMBEDDED),
      limit: 3,
      unit: 's',
    },
    {
      row: 'form visible at 2G and 6x CPU, own page asked for',
      measured: seconds('Titik Terang, own page'),
      limit: 3,
      unit: 's',
    },
    {
      row: 'longest task while the form starts, 6x CPU',
      measured: Math.max(
        ...networks.flatMap(({ name: network }) =>
          [EMBEDDED, 'Titik Terang, own page'].map((name) =>
            longest(slowest.filter((each) => each.name === name && each.network === network)),
          ),
        ),
      ),
      limit: 100,
      unit: 'ms',
    },
    ...steps.map(({ step, longestTask }) => ({
      row: `longest task, ${step}, 6x CPU`,
      measured: longestTask,
      limit: 100,
      unit: 'ms',
    })),
  ];
}

/** Tables for the result file. */
export function widgetReport(measured: WidgetMeasured, runs: number): string {
  const { bytes, peers, samples } = measured;
  const names = [...new Set(samples.map(({ name }) => name))];
  const conditions = networks.flatMap(({ name }) =>
    slowdowns.map((slowdown) => ({ network: name, slowdown })),
  );
  const cell = (name: string, network: string, slowdown: number, of: (sample: Sample) => number) =>
    Math.round(
      median(
        samples
          .filter((each) => each.name === name && each.network === network && each.slowdown === slowdown)
          .map(of),
      ),
    );
  const table = (of: (sample: Sample) => number) =>
    markdownTable(
      ['form', ...conditions.map(({ network, slowdown }) => `${network}, ${slowdown}×`)],
      names.map((name) => [
        name,
        ...conditions.map(({ network, slowdown }) => cell(name, network, slowdown, of)),
      ]),
    );
  const kB = (count: number) => (count / 1000).toFixed(2);
  return [
    `Each form was opened ${runs} times under each condition with an empty cache, the order turned round every other time; medians. Networks: ${networks
      .map(({ name, latency, bits }) => `${name} ${latency} ms, ${bits / 1000} kbit/s`)
      .join(
        '; ',
      )}. The connection is warm: the browser's throttle knows no handshakes. Embedded forms are timed from the arrival of the host page, our own page from the moment it is asked for. Every form holds at least a text; SurveyJS and Form.io category and photo too, as ours; Sentry's knows no category. "Interactive" is visible and past the last task above 50 ms until the page rests.`,
    '## Bytes (brotli 11)',
    markdownTable(
      ['piece', 'kB'],
      [
        ['our loader', kB(bytes.loader)],
        ['our first step and loader', kB(bytes.firstStep)],
        ...peers.map(({ name, bytes: own }) => [`${name}, script and style`, kB(own)] as const),
      ],
    ),
    'Our parts that come later, when something needs them:',
    markdownTable(
      ['part', 'kB'],
      bytes.chunks.map(({ name, bytes: own }) => [name, kB(own)]),
    ),
    '## Over the wire until the form rests (headers and host page included)',
    markdownTable(
      ['form', 'requests', 'kB'],
      names.map((name) => [
        name,
        cell(name, '4G', 1, ({ requests }) => requests),
        kB(cell(name, '4G', 1, (sample) => sample.bytes)),
      ]),
    ),
    '## Form visible, ms',
    table(({ visible }) => visible),
    '## Form interactive, ms',
    table(({ interactive }) => interactive),
    '## Longest task of the main thread until the form rests, ms of the thread itself',
    table(({ longestTask }) => longestTask),
    '## Longest task in each step of one complaint, 4G, 6×, ms of the thread itself',
    markdownTable(
      ['step', 'ms'],
      stepMedians(measured.journeys).map(({ step, longestTask }) => [step, Math.round(longestTask)]),
    ),
  ].join('\n\n');
}

function stepMedians(journeys: WidgetMeasured['journeys']): { step: string; longestTask: number }[] {
  return (journeys[0] ?? []).map(({ step }, index) => ({
    step,
    longestTask: median(journeys.map((journey) => journey[index]?.longestTask ?? Number.NaN)),
  }));
}
