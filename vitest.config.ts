import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** `*.slow.test.ts` run in `npm run test:slow` alone; with `all` every file named on the command line does. */
const run = process.env.TEST_RUN;
const slow = run === 'slow';
const ending = slow ? '.slow.test.ts' : '.test.ts';
const left = run === undefined ? ['**/*.slow.test.ts'] : [];

/** On PostgreSQL these, the longest, run in the long run alone; on SQLite they run in both. */
const LONG_ON_POSTGRES =
  /notifications\/|outward\/|retention\/|administration\/|stored-state|releases|publish-waiting|scorecard|overview|audit-log|upload|publisher|open311|sp4n\/|suggestions\/|recorded-steps|clocks-on-screens|short-way|snapshots\/|result-photo|subject|channels\/(whatsapp|other)|rows\/|staff\/visit|uncheck-photo/;

const OPENS_DATABASE = /tests\/server\/helpers\/(open-test-server|test-database)\.ts$/;

/** Every test runs in the project "sqlite". Those that open a test server run once more in "postgres", with a database of their own there. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest alone would leave one of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: [`tests/**/*${ending}`],
          exclude: ['**/*.postgres{,.slow}.test.ts', ...left],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: withDatabase('tests/{server,open311,channels}/**/*.test.ts').filter(
            (file) => slow === isLong(file),
          ),
          exclude: ['**/*.sqlite{,.slow}.test.ts'],
          globalSetup: 'tests/server/helpers/start-postgres.ts',
        },
      },
    ],
  },
});

function withDatabase(pattern: string): string[] {
  const root = import.meta.dirname;
  return globSync(pattern, { cwd: root }).filter((file) => opensDatabase(join(root, file), new Set()));
}

/** Itself or through any helper it imports. */
function opensDatabase(path: string, seen: Set<string>): boolean {
  if (OPENS_DATABASE.test(path)) return true;
  if (seen.has(path) || !path.includes('/tests/')) return false;
  seen.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g);
  return [...imports].some(([, target]) => opensDatabase(join(dirname(path), target ?? ''), seen));
}

function isLong(file: string): boolean {
  return file.endsWith('.slow.test.ts') || LONG_ON_POSTGRES.test(file);
}
