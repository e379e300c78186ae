import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { runChecks } from './run-checks.ts';
import { runPlaywright, runVitest } from './run-tests.ts';
import { sentenceFor } from './sentence-for.ts';

const root = join(import.meta.dirname, '..');

/** Everything that has to pass: format, lint and borders, types, build, budgets, unit and integration, browser journeys. */
try {
  const CHROMIUM_PATH = findChromium((line) => console.log(line));
  const checks = await runChecks(root, { unit: false });
  const unit = await runVitest(root, [], {});
  const journeys = await runPlaywright(root, { CHROMIUM_PATH });
  for (const failure of [...unit.failures, ...journeys.failures]) console.error(failure);
  const sum = (kind: 'passed' | 'failed' | 'skipped') => checks[kind] + unit[kind] + journeys[kind];
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
