import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSetup } from '../../demo/demo-setup.ts';
import { openPostgres } from '../../server/database/connect.ts';
import { createRoles } from '../../server/database/roles.ts';
import { realEffects } from '../../server/effects.ts';
import { openServer } from '../../server/open-server.ts';
import { searchRegister } from '../../server/staff/search-register.ts';
import { verificationQueue } from '../../server/staff/verification-queue.ts';
import { quantile } from '../median.ts';
import { fillRegister, SEARCHES } from './fill-register.ts';
import type { BenchPostgres } from './start-postgres.ts';

export interface DeskFigures {
  engine: 'SQLite' | 'PostgreSQL';
  complaints: number;
  /** Milliseconds: middle and slowest of the turns. */
  asked: Record<string, { p50: number; most: number }>;
}

const TURNS = 9;
const addresses = { site: 'http://localhost:1', service: 'http://localhost:2', desk: 'http://localhost:3' };
const filter = { states: [], categoryCode: null, agencyCode: null, regionCode: null, from: null, to: null };

/** How long the verifiers' queue and their search take when the register holds so many complaints. */
export async function measureDesk(
  postgres: BenchPostgres,
  sizes: readonly number[],
  say: (line: string) => void,
): Promise<DeskFigures[]> {
  const figures: DeskFigures[] = [];
  for (const engine of ['PostgreSQL', 'SQLite'] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'titik-bench-desk-'));
    const databaseUrl = engine === 'SQLite' ? null : await postgres.createDatabase('desk');
    if (databaseUrl !== null) {
      const owner = openPostgres(databaseUrl, { connections: 1 });
      await createRoles(owner, null);
      await owner.close();
    }
    const setup = demoSetup(addresses, 'http://127.0.0.1:4324');
    const opened = await openServer({
      folder,
      databaseUrl,
      addresses,
      policy: 'wonosobo',
      effects: realEffects,
      setup,
    });
    const server = opened.as('titik_desk');
    for (const complaints of sizes) {
      await fillRegister(opened.server.connection, complaints);
      const asked: DeskFigures['asked'] = { queue: await timed(() => verificationQueue(server)) };
      for (const [name, words] of Object.entries(SEARCHES)) {
        asked[`search: ${name}`] = await timed(() => searchRegister(server, { words, filter, offset: 0 }));
      }
      figures.push({ engine, complaints, asked });
      say(
        `${engine} ${complaints}: ${Object.entries(asked)
          .map(([name, { p50 }]) => `${name} ${p50.toFixed(0)} ms`)
          .join(', ')}`,
      );
    }
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

async function timed(task: () => Promise<unknown>): Promise<{ p50: number; most: number }> {
  const took: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = performance.now();
    await task();
    took.push(performance.now() - from);
  }
  return { p50: quantile(took, 0.5), most: quantile(took, 1) };
}
