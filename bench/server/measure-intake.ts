import sharp from 'sharp';
import { flushesPerSecond, type PgbenchRun, pgbench } from './ceilings.ts';
import { type LoadResult, loadServer } from './load.ts';
import { startBareServer, startMeasuredServer } from './measured-server.ts';
import type { BenchPostgres } from './start-postgres.ts';

const CONNECTIONS = [1, 32, 128];
/** A photo waits for those before it: in a shorter stretch nobody in a crowd would be done. */
const PHOTO_MS = 10_000;

export interface IntakeSeries {
  engine: 'SQLite' | 'PostgreSQL';
  mode: 'together' | 'alone';
  withPhoto: boolean;
  results: LoadResult[];
  memory: { rest: number; most: number };
}

export interface IntakeFigures {
  flushes: number[];
  pgbench: { what: 'insert' | 'filing'; clients: number; runs: PgbenchRun[] }[];
  /** HTTP alone, at 32 connections: the same bodies and answers, nothing checked and nothing stored. */
  bare: LoadResult[];
  series: IntakeSeries[];
}

/**
 * Rates of durable filings beside what the same disk and the same PostgreSQL give otherwise. Rounds alternate, so that a noisy minute
 * strikes all of them alike.
 */
export async function measureIntake(
  postgres: BenchPostgres,
  { rounds, milliseconds }: { rounds: number; milliseconds: number },
  say: (line: string) => void,
): Promise<IntakeFigures> {
  const figures: IntakeFigures = { flushes: [], pgbench: [], bare: [], series: [] };
  const photo = await examplePhoto();
  const pgbenchUrl = await postgres.createDatabase('pgbench');
  for (const [what, clients] of [
    ['insert', 1],
    ['insert', 32],
    ['filing', 32],
  ] as const) {
    figures.pgbench.push({ what, clients, runs: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    figures.flushes.push(flushesPerSecond(1_000));
    for (const { what, clients, runs } of figures.pgbench) {
      const run = await pgbench(pgbenchUrl, what, clients, Math.max(1, Math.round(milliseconds / 1000)));
      runs.push(run);
      say(`pgbench ${what} at ${clients}: ${Math.round(run.perSecond)}/s, ${run.latency} ms`);
    }
    figures.bare.push(await bareRate(milliseconds, say));
    for (const engine of ['PostgreSQL', 'SQLite'] as const) {
      for (const mode of ['together', 'alone'] as const) {
        for (const withPhoto of mode === 'together' ? [false, true] : [false]) {
          const url =
            engine === 'SQLite'
              ? undefined
              : await postgres.createDatabase(`filing_${round}_${mode}_${withPhoto}`);
          figures.series.push(
            await oneSeries(engine, mode, withPhoto ? photo : null, url, milliseconds, say),
          );
        }
      }
    }
  }
  return figures;
}

async function bareRate(milliseconds: number, say: (line: string) => void): Promise<LoadResult> {
  const server = await startBareServer();
  try {
    await loadServer(server, 8, 1_000);
    const result = await loadServer(server, 32, milliseconds);
    say(`HTTP alone at 32: ${Math.round(result.perSecond)}/s`);
    return result;
  } finally {
    await server.stop();
  }
}

async function oneSeries(
  engine: IntakeSeries['engine'],
  mode: IntakeSeries['mode'],
  photo: Buffer | null,
  url: string | undefined,
  milliseconds: number,
  say: (line: string) => void,
): Promise<IntakeSeries> {
  const server = await startMeasuredServer(mode, url);
  try {
    // The first requests compile the program; nobody waits for that twice.
    await loadServer(server, 8, 1_000);
    const rest = server.memory().now;
    const results: LoadResult[] = [];
    for (const connections of CONNECTIONS) {
      const stretch = photo ? Math.max(milliseconds, PHOTO_MS) : milliseconds;
      const result = await loadServer(server, connections, stretch, photo);
      results.push(result);
      say(
        `${engine} ${mode}${photo ? ' with a photo' : ''} at ${connections}: ${Math.round(result.perSecond)}/s, p50 ${result.p50.toFixed(1)} ms, p99 ${result.p99.toFixed(1)} ms, busy ${result.busy}`,
      );
    }
    return { engine, mode, withPhoto: photo !== null, results, memory: { rest, most: server.memory().most } };
  } finally {
    await server.stop();
  }
}

/** As the form sends it: WebP, 1280 pixels, about 100 kB. */
async function examplePhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 24 };
  return sharp({ create: { width: 1280, height: 960, channels: 3, background: '#888', noise } })
    .blur(1.2)
    .webp({ quality: 70 })
    .toBuffer();
}
