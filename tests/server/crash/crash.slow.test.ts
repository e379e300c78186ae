import { expect, test } from 'vitest';
import { createTestDatabase, onPostgres } from '../helpers/test-database.ts';
import { crashRounds } from './crash-rounds.ts';

/** Half of a hundred: the other half runs in the other project. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 50);
const SEED = process.env.CRASH_SEED ?? new Date().toISOString();

test(
  'whatever moment the process is killed at, everything acknowledged is there, no half site is served, and it starts by itself',
  async () => {
    const database = onPostgres() ? await createTestDatabase() : null;
    const begun = Date.now();
    console.log(`seed ${SEED}`);
    try {
      const say = (line: string) => console.log(line);
      const wrong = await crashRounds({
        databaseUrl: database?.url ?? null,
        rounds: ROUNDS,
        seed: SEED,
        say,
      });
      console.log(`${ROUNDS} kills in ${((Date.now() - begun) / 60_000).toFixed(1)} minutes`);
      expect(wrong).toEqual([]);
    } finally {
      await database?.drop();
    }
  },
  45 * 60_000,
);
