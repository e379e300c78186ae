import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What takes longer than `npm test` should; each is one count. */
const SLOW = ['test-leaks'];

const run = join(import.meta.dirname, 'run.mjs');
const failed = SLOW.filter(
  (script) => spawnSync(process.execPath, [run, script], { stdio: 'inherit' }).status !== 0,
);
console.log(`${SLOW.length - failed.length} passed, ${failed.length} failed, 0 skipped`);
process.exit(failed.length === 0 ? 0 : 1);
