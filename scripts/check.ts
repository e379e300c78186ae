import { join } from 'node:path';
import { runChecks } from './run-checks.ts';

const { passed, failed, skipped } = await runChecks(join(import.meta.dirname, '..'), { unit: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
