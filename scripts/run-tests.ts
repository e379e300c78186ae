import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './run-checks.ts';

/** What a run of tests came to; `failures` say title and reason of each red one, to be printed once more where a long log ends. */
export interface TestRun extends Outcome {
  failures: string[];
}

/** Where the program's own words go: with ours, or nowhere. */
type Output = 'inherit' | 'ignore';

export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

interface PlaywrightSuite {
  file: string;
  specs: {
    title: string;
    file: string;
    line: number;
    ok: boolean;
    tests: { results: { errors: { message?: string }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** Runs vitest in `root` with these parameters and variables. */
export async function runVitest(
  root: string,
  parameters: readonly string[],
  variables: Record<string, string>,
  output: Output = 'inherit',
): Promise<TestRun> {
  const file = join(root, '.cache', 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const command = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...parameters];
  const good = await run(root, command, variables, output);
  const report = await readReport<VitestReport>(file);
  return counted(good, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: report?.numPendingTests ?? 0,
    failures: report ? vitestFailures(report) : [],
  });
}

/** Runs the browser journeys in `root` with these variables. */
export async function runPlaywright(
  root: string,
  variables: Record<string, string>,
  output: Output = 'inherit',
): Promise<TestRun> {
  const command = [join(root, 'node_modules/@playwright/test/cli.js'), 'test'];
  const good = await run(root, command, variables, output);
  const report = await readReport<PlaywrightReport>(join(root, '.cache', 'playwright.json'));
  return counted(good, {
    passed: report?.stats.expected ?? 0,
    failed: (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0),
    skipped: report?.stats.skipped ?? 0,
    failures: report ? playwrightFailures(report) : [],
  });
}

/** Each red test of a vitest report, and each file that did not load. */
export function vitestFailures(report: VitestReport): string[] {
  return report.testResults.flatMap((file) => {
    const red = file.assertionResults.filter((one) => one.status === 'failed');
    if (red.length > 0) return red.map((one) => failure(one.fullName, one.failureMessages));
    return file.status === 'failed' ? [failure(file.name, [file.message])] : [];
  });
}

/** Each red journey of a Playwright report, and each error that belongs to none. */
export function playwrightFailures(report: PlaywrightReport): string[] {
  const ofSuite = (suite: PlaywrightSuite): string[] => [
    ...suite.specs
      .filter((spec) => !spec.ok)
      .map((spec) =>
        failure(
          `${spec.file}:${spec.line} › ${spec.title}`,
          spec.tests.flatMap((one) => one.results.flatMap((result) => result.errors.map(messageOf))),
        ),
      ),
    ...(suite.suites ?? []).flatMap(ofSuite),
  ];
  return [
    ...report.suites.flatMap(ofSuite),
    ...report.errors.map((error) => failure('outside any test', [messageOf(error)])),
  ];
}

/** Long enough for what was expected and what came; a page's whole text would hide it again. */
const LONGEST = 1_500;

function failure(title: string, reasons: readonly string[]): string {
  const reason = stripVTControlCharacters(reasons.join('\n')).trim().slice(0, LONGEST);
  return `✗ ${title}\n${reason.replace(/^/gm, '    ')}`;
}

const messageOf = (error: { message?: string }) => error.message ?? '';

/** A file that does not even load fails no test; the exit code still says it. */
function counted(good: boolean, result: TestRun): TestRun {
  return good || result.failed > 0 ? result : { ...result, failed: 1 };
}

function run(
  root: string,
  command: string[],
  variables: Record<string, string>,
  output: Output,
): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...variables };
    const child = spawn(process.execPath, command, { cwd: root, stdio: output, env });
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Read once and removed: the next run must not find the last one's. */
async function readReport<Report>(path: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Report;
  } catch {
    return null;
  } finally {
    await rm(path, { force: true });
  }
}
