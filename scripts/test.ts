import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { type Outcome, runChecks } from './run-checks.ts';
import { sentenceFor } from './sentence-for.ts';

const root = join(import.meta.dirname, '..');

/** Everything that has to pass: format, lint and borders, types, build, budgets, unit and integration, browser journeys. */
async function test(): Promise<Outcome> {
  const chromium = findChromium((line) => console.log(line));
  const checks = await runChecks(root, { unit: false });
  const unit = await runTests(
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', '--outputFile=.cache/vitest.json'],
    {},
  );
  const journeys = await runTests('node_modules/@playwright/test/cli.js', ['test'], {
    CHROMIUM_PATH: chromium,
  });
  const counted = [checks, await vitestOutcome(unit), await playwrightOutcome(journeys)];
  return counted.reduce((sum, each) => ({
    passed: sum.passed + each.passed,
    failed: sum.failed + each.failed,
    skipped: sum.skipped + each.skipped,
  }));
}

function runTests(script: string, parameters: string[], variables: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...parameters], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...variables },
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function vitestOutcome(code: number): Promise<Outcome> {
  const report = await readReport<{
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
  }>('vitest.json');
  const failed = report?.numFailedTests ?? 0;
  return {
    passed: report?.numPassedTests ?? 0,
    // A file that does not even load fails no test; the exit code still says it.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report?.numPendingTests ?? 0,
  };
}

async function playwrightOutcome(code: number): Promise<Outcome> {
  const report = await readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>('playwright.json');
  const failed = (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0);
  return {
    passed: report?.stats.expected ?? 0,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report?.stats.skipped ?? 0,
  };
}

async function readReport<Report>(name: string): Promise<Report | null> {
  const path = join(root, '.cache', name);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Report;
  } catch {
    return null;
  } finally {
    await rm(path, { force: true });
  }
}

try {
  const { passed, failed, skipped } = await test();
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}
