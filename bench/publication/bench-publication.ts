import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Gate } from '../gate.ts';
import { describeMachine, load } from '../machine.ts';
import { markdownTable } from '../markdown-table.ts';
import { writeResults } from '../write-results.ts';
import type { Publication, Publications } from './measure-publication.ts';

export type BenchPublicationOptions = {
  sizes: readonly number[];
  command: string;
  say(line: string): void;
};

type Figures = Publications & {
  /** Peak of the process that holds the publisher and the measurement, which looks at every file. */
  ownMegabytes: number;
};

/** Measures what publishing one more case takes beside a whole build, and writes the result after each size. */
export async function benchPublication({ sizes, command, say }: BenchPublicationOptions): Promise<void> {
  const loadBefore = load();
  const figures: Figures[] = [];
  for (const size of sizes) {
    figures.push(inOwnProcess(size));
    const path = await writeResults(
      {
        name: 'publication',
        title: 'Publishing one more case',
        command,
        machine: describeMachine(null),
        loadBefore,
        loadAfter: load(),
        gates: gatesOf(figures),
        body: report(figures),
        figures,
      },
      new Date(),
    );
    say(`${size} cases done: ${path}`);
  }
}

/** What one more case may cost among ten times as many. */
const MOST_GROWTH = 1.6;

function gatesOf(figures: readonly Figures[]): Gate[] {
  const [few, many] = [1_000, 10_000].map((size) => figures.find(({ cases }) => cases === size));
  if (!few || !many) return [];
  const measured = processorOf(many.part) / processorOf(few.part);
  const row = 'one more case among 10,000, beside 1,000: processor time';
  return [{ row, measured, limit: MOST_GROWTH, unit: '×' }];
}

function processorOf({ builderProcessorSeconds, ownProcessorSeconds }: Publication): number {
  return builderProcessorSeconds + ownProcessorSeconds;
}

function inOwnProcess(cases: number): Figures {
  const script = join(import.meta.dirname, 'publication-process.ts');
  return JSON.parse(execFileSync(process.execPath, [script, String(cases)], { encoding: 'utf8' })) as Figures;
}

function report(figures: readonly Figures[]): string {
  const row = (cases: number, what: string, one: Publication) => [
    `${cases.toLocaleString('en')}, ${what}`,
    one.siteSeconds.toFixed(1),
    processorOf(one).toFixed(1),
    one.ownProcessorSeconds.toFixed(1),
    one.statisticsSeconds.toFixed(2),
    Math.round(one.builderMegabytes),
    one.changed,
  ];
  return [
    "The real publisher on SQLite and a disk: published cases of the invented regency, three languages, every tenth with two photos, as many complaints in the register; above 1,000 cases the share cards of all but the new ones are kept from before, as in a night's build. Seconds from the job to its end, and processor time of the publisher and the builder, which says more on a shared machine; the statistics are counted before. Memory is the peak of the builder's process, below it that of the process that publishes and measures, which looks at every file of both sites.",
    markdownTable(
      [
        'cases',
        'site s',
        'processor s',
        'of it the publisher',
        'statistics s',
        'builder MB',
        'files changed',
      ],
      figures.flatMap(({ cases, whole, firstPart, part }) => [
        row(cases, 'whole', whole),
        row(cases, 'one more, first of the day', firstPart),
        row(cases, 'one more', part),
      ]),
    ),
    figures
      .map(
        ({ cases, files, ownMegabytes }) =>
          `${cases.toLocaleString('en')} cases: ${files.toLocaleString('en')} files; the process that publishes and measures ${Math.round(ownMegabytes)} MB.`,
      )
      .join(' '),
  ].join('\n\n');
}
