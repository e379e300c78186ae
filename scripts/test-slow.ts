import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';

const root = join(import.meta.dirname, '..');

interface SlowRun {
  title: string;
  command: string[];
  variables?: Record<string, string>;
}

/** What takes longer than `npm test` should; each is one count. */
const SLOW: SlowRun[] = [
  { title: 'deliberate leaks', command: [join('scripts', 'run.mjs'), 'test-leaks'] },
  {
    title: 'many random reporters',
    command: [
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      'sqlite',
      'tests/privacy/random-reporters.test.ts',
    ],
    variables: { RANDOM_RUNS: '5000' },
  },
  {
    title: 'long tests of the server',
    command: [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--passWithNoTests'],
    variables: { TEST_RUN: 'slow' },
  },
  { title: 'build for the browser', command: [join('scripts', 'run.mjs'), 'build'] },
  {
    title: 'long browser journeys',
    command: [join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--pass-with-no-tests'],
    variables: { TEST_RUN: 'slow', CHROMIUM_PATH: findChromium((line) => console.log(line)) },
  },
];

const failed = SLOW.filter(({ title, command, variables }) => {
  console.log(`\n— ${title}`);
  const env = { ...process.env, ...variables };
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env }).status !== 0;
});
for (const { title } of failed) console.error(`✗ ${title}`);
console.log(`${SLOW.length - failed.length} passed, ${failed.length} failed, 0 skipped`);
process.exit(failed.length === 0 ? 0 : 1);
