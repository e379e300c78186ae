import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Kills the real server 100 times under load, half on each database: npm run test:crash [-- --rounds 100 --seed WORD --engine sqlite] */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: new Date().toISOString() },
    engine: { type: 'string' },
  },
});
const root = join(import.meta.dirname, '..');
const engines = values.engine ? [values.engine] : ['sqlite', 'postgres'];
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    'tests/server/crash',
    ...engines.flatMap((engine) => ['--project', engine]),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      TEST_RUN: 'slow',
      CRASH_ROUNDS: String(Math.ceil(Number(values.rounds) / engines.length)),
      CRASH_SEED: values.seed,
    },
  },
);
process.exit(status ?? 1);
