import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** `*.slow.test.ts` run in `npm run test:slow` alone. */
const slow = process.env.TEST_RUN === 'slow';
const ending = slow ? '.slow.test.ts' : '.test.ts';
const left = slow ? [] : ['**/*.slow.test.ts'];

/** Every test runs in the project "sqlite". Those that open a test server run once more in "postgres", with a database of their own there. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: [`tests/**/*${ending}`],
          exclude: ['**/*.postgres.test.ts', ...left],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: withDatabase(`tests/server/**/*${ending}`),
          exclude: ['**/*.sqlite.test.ts', ...left],
          globalSetup: 'tests/server/helpers/start-postgres.ts',
        },
      },
    ],
  },
});

function withDatabase(pattern: string): string[] {
  return globSync(pattern, { cwd: import.meta.dirname }).filter((file) =>
    /helpers\/(open-test-server|test-database)/.test(readFileSync(file, 'utf8')),
  );
}
