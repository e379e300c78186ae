import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { runPlaywright, runVitest, type TestRun } from './run-tests.ts';

const root = join(import.meta.dirname, '..');

/** One step of a script of this folder, counted as one. */
async function script(name: string): Promise<TestRun> {
  const command = [join('scripts', 'run.mjs'), name];
  const good = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
  return { passed: Number(good), failed: Number(!good), skipped: 0, failures: good ? [] : [`✗ ${name}`] };
}

const CHROMIUM_PATH = findChromium((line) => console.log(line));

/** What takes longer than `npm test` should. */
const SLOW: Record<string, () => Promise<TestRun>> = {
  'deliberate leaks': () => script('test-leaks'),
  'many random reporters': () =>
    runVitest(root, ['--project', 'sqlite', 'tests/privacy/random-reporters.test.ts'], {
      RANDOM_RUNS: '5000',
    }),
  'long tests of the server': () => runVitest(root, [], { TEST_RUN: 'slow' }),
  'build for the browser': () => script('build'),
  'long browser journeys': () => runPlaywright(root, { TEST_RUN: 'slow', CHROMIUM_PATH }),
};

const runs: TestRun[] = [];
for (const [title, run] of Object.entries(SLOW)) {
  console.log(`\n— ${title}`);
  runs.push(await run());
}
for (const { failures } of runs) for (const failure of failures) console.error(failure);
const sum = (kind: 'passed' | 'failed' | 'skipped') => runs.reduce((all, one) => all + one[kind], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') === 0 ? 0 : 1);
