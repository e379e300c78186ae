import { type Gate, gateLine, isKept } from '../gate.ts';
import { describeMachine, load } from '../machine.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../median.ts';
import { writeResults } from '../write-results.ts';
import { type DeskFigures, measureDesk } from './measure-desk.ts';
import { type IntakeFigures, type IntakeSeries, measureIntake } from './measure-intake.ts';
import { startPostgres } from './start-postgres.ts';

export interface BenchServerOptions {
  rounds: number;
  /** Of each measured stretch. */
  milliseconds: number;
  /** How many complaints the desk's register holds. */
  sizes: readonly number[];
  command: string;
  say(line: string): void;
}

/** Measures intake and desk on both engines in one run and writes the results; false when a limit of budgets.md is broken. */
export async function benchServer({
  rounds,
  milliseconds,
  sizes,
  command,
  say,
}: BenchServerOptions): Promise<boolean> {
  const loadBefore = load();
  const postgres = await startPostgres();
  try {
    const intake = await measureIntake(postgres, { rounds, milliseconds }, say);
    const desk = await measureDesk(postgres, sizes, say);
    const gates = gatesOf(intake);
    const path = await writeResults(
      {
        name: 'server',
        title: 'The server: durable filings and the desk',
        command,
        machine: describeMachine(null),
        loadBefore,
        loadAfter: load(),
        gates,
        body: bodyOf(intake, desk, postgres.version),
        figures: { intake, desk },
      },
      new Date(),
    );
    for (const gate of gates) say(gateLine(gate));
    say(path);
    return gates.every(isKept);
  } finally {
    await postgres.stop();
  }
}

const pgbenchRate = (intake: IntakeFigures, what: string, clients: number) =>
  median(
    intake.pgbench
      .filter((run) => run.what === what && run.clients === clients)
      .flatMap(({ runs }) => runs.map(({ perSecond }) => perSecond)),
  );

function figure(
  intake: IntakeFigures,
  engine: IntakeSeries['engine'],
  mode: IntakeSeries['mode'],
  connections: number,
) {
  const all = intake.series
    .filter((series) => series.engine === engine && series.mode === mode && !series.withPhoto)
    .flatMap(({ results }) => results.filter((result) => result.connections === connections));
  return { perSecond: median(all.map((one) => one.perSecond)), p99: median(all.map((one) => one.p99)) };
}

function gatesOf(intake: IntakeFigures): Gate[] {
  const together = figure(intake, 'PostgreSQL', 'together', 32);
  const alone = figure(intake, 'PostgreSQL', 'alone', 32);
  return [
    {
      row: 'filings at 32 connections, of pgbench with the rows of a filing',
      measured: (100 * together.perSecond) / pgbenchRate(intake, 'filing', 32),
      limit: 65,
      unit: '%',
      atLeast: true,
    },
    {
      row: 'p99 at 32 connections, against one insert for each request',
      measured: (100 * together.p99) / alone.p99,
      limit: 100,
      unit: '%',
    },
  ];
}

/** Nothing was finished in time: no figure. */
const shown = (milliseconds: number) => (Number.isNaN(milliseconds) ? '–' : milliseconds.toFixed(1));

function bodyOf(intake: IntakeFigures, desk: readonly DeskFigures[], version: string): string {
  const names = { together: 'coalesced', alone: 'one insert a request' };
  const rows = intake.series.flatMap((series) =>
    series.results.map((result) => [
      `${series.engine}, ${names[series.mode]}${series.withPhoto ? ', with a photo' : ''}`,
      result.connections,
      Math.round(result.perSecond),
      shown(result.p50),
      shown(result.p99),
      result.busy,
      `${series.memory.rest} / ${series.memory.most}`,
      `${result.processor.server.toFixed(2)} + ${result.processor.load.toFixed(2)}`,
    ]),
  );
  const asked = Object.keys(desk[0]?.asked ?? {});
  return [
    '## Durable filings',
    `${version}, default settings (every commit flushed). A filing is a complaint of 280 letters with a sealed part for three keys and three verifiers to tell: 12 rows in 6 tables, checked, committed and answered over HTTP. Server, database and load share the machine. Memory in MiB at rest and at most. With a photo: uploaded first (1280 px WebP), decoded and encoded anew.`,
    `HTTP alone (the same bodies read, the same receipts answered by the same libraries, nothing checked or stored) at 32 connections: ${Math.round(median(intake.bare.map((one) => one.perSecond)))}/s, ${median(intake.bare.map((one) => one.processor.server)).toFixed(3)} ms of the server's processor time each. In the table: processor time of a filing in the server's process + in the load's; what PostgreSQL takes comes on top.`,
    `This disk flushes 8 KiB ${intake.flushes.map(Math.round).join(', ')} times a second, one after another. pgbench (prepared): one row a transaction at 1 client ${Math.round(pgbenchRate(intake, 'insert', 1))}/s, at 32 ${Math.round(pgbenchRate(intake, 'insert', 32))}/s; the rows of one filing in a transaction at 32 ${Math.round(pgbenchRate(intake, 'filing', 32))}/s, ${Math.round((100 * pgbenchRate(intake, 'filing', 32)) / pgbenchRate(intake, 'insert', 32))} % of that (why the limit is not held against one row: decision 34).`,
    markdownTable(
      ['path', 'connections', 'filings/s', 'p50 ms', 'p99 ms', '503', 'memory', 'processor ms'],
      rows,
    ),
    '## The desk',
    'Middle of nine turns in milliseconds, without HTTP; 2 in 1,000 complaints are open. `common` stands in every eighth complaint, `rare` in every thousandth.',
    markdownTable(
      ['engine, complaints', ...asked],
      desk.map(({ engine, complaints, asked: took }) => [
        `${engine}, ${complaints.toLocaleString('en')}`,
        ...asked.map((name) => took[name]?.p50.toFixed(1) ?? ''),
      ]),
    ),
  ].join('\n\n');
}
