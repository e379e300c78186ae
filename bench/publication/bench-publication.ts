import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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
  /** Peak of the process that holds the publisher. */
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
        gates: [],
        body: report(figures),
        figures,
      },
      new Date(),
    );
    say(`${size} cases done: ${path}`);
  }
}

function inOwnProcess(cases: number): Figures {
  const script = join(import.meta.dirname, 'publication-process.ts');
  return JSON.parse(execFileSync(process.execPath, [script, String(cases)], { encoding: 'utf8' })) as Figures;
}

function report(figures: readonly Figures[]): string {
  const row = (cases: number, what: string, one: Publication) => [
    `${cases.toLocaleString('en')}, ${what}`,
    one.siteSeconds.toFixed(1),
    one.statisticsSeconds.toFixed(2),
    Math.round(one.builderMegabytes),
    one.changed,
  ];
  return [
    "The real publisher on SQLite and a disk: published cases of the invented regency, one language, every tenth with two photos, as many complaints in the register. Seconds from the job to the moved pointer; the statistics are counted before it. Memory is the peak of the builder's process, beside it the publisher's own. A part that follows another is what every publication of a day but its first two costs.",
    markdownTable(
      ['cases', 'site s', 'statistics s', 'builder MB', 'files changed'],
      figures.flatMap(({ cases, whole, firstPart, part }) => [
        row(cases, 'whole', whole),
        row(cases, 'one more, first of the day', firstPart),
        row(cases, 'one more', part),
      ]),
    ),
    figures
      .map(
        ({ cases, files, ownMegabytes }) =>
          `${cases.toLocaleString('en')} cases: ${files.toLocaleString('en')} files; the publisher's process ${Math.round(ownMegabytes)} MB.`,
      )
      .join(' '),
  ].join('\n\n');
}
