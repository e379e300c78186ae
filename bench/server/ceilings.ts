import { execFileSync } from 'node:child_process';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { FILING_AS_SQL, ONE_INSERT, PGBENCH_TABLES } from './filing.ts';

/** How often a second this disk confirms 8 KiB, one after another: no single writer commits more often. */
export function flushesPerSecond(milliseconds: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'titik-bench-flush-'));
  const file = openSync(join(folder, 'file'), 'w');
  const block = Buffer.alloc(8192);
  let count = 0;
  const from = performance.now();
  while (performance.now() - from < milliseconds) {
    writeSync(file, block, 0, block.length, (count % 256) * block.length);
    fdatasyncSync(file);
    count += 1;
  }
  const seconds = (performance.now() - from) / 1000;
  closeSync(file);
  rmSync(folder, { recursive: true });
  return count / seconds;
}

export interface PgbenchRun {
  perSecond: number;
  /** Mean latency in milliseconds. */
  latency: number;
}

/** pgbench's rate at so many clients: `insert` one row of a complaint's size, `filing` the rows of a whole filing in one transaction. */
export async function pgbench(
  url: string,
  what: 'insert' | 'filing',
  clients: number,
  seconds: number,
): Promise<PgbenchRun> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    'drop table if exists bench_receipt, bench_complaint, bench_event, bench_notice, bench_sealed, bench_wrapped',
  );
  await client.query(PGBENCH_TABLES);
  await client.query('checkpoint');
  await client.end();
  const folder = mkdtempSync(join(tmpdir(), 'titik-pgbench-'));
  const script = join(folder, 'script.sql');
  writeFileSync(script, what === 'insert' ? ONE_INSERT : FILING_AS_SQL);
  const words = [
    '-n',
    '-M',
    'prepared',
    '-f',
    script,
    '-c',
    `${clients}`,
    '-j',
    `${Math.min(clients, 2)}`,
    '-T',
    `${seconds}`,
  ];
  const said = execFileSync('pgbench', [...words, url], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  rmSync(folder, { recursive: true });
  const figure = (pattern: RegExp) => Number(pattern.exec(said)?.[1]);
  return { perSecond: figure(/tps = ([\d.]+)/), latency: figure(/latency average = ([\d.]+)/) };
}
