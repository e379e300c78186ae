import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runPlaywright, runVitest } from '../../scripts/run-tests.ts';

let root: string;

/** A project of its own with the real programs, one good and one red test for each, and one file that does not load. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'titik-terang-red-tests-'));
  await symlink(join(import.meta.dirname, '../../node_modules'), join(root, 'node_modules'));
  await mkdir(join(root, 'unit'));
  await mkdir(join(root, 'journeys'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(root, 'vitest.config.ts'),
    "export default { test: { include: ['unit/*.test.ts'] } };",
  );
  await writeFile(
    join(root, 'playwright.config.ts'),
    `export default { testDir: 'journeys', reporter: [['json', { outputFile: '.cache/playwright.json' }]] };`,
  );
  await writeFile(
    join(root, 'unit/sum.test.ts'),
    `import { expect, test } from 'vitest';
test('two and two', () => expect(2 + 2).toBe(4));
test('a red sum', () => expect('tiga').toBe('empat'));`,
  );
  await writeFile(join(root, 'unit/gone.test.ts'), "import './no-such-file.ts';");
  await writeFile(
    join(root, 'journeys/walk.spec.ts'),
    `import { expect, test } from '@playwright/test';
test('a good walk', () => expect(1).toBe(1));
test.describe('far', () => test('a red walk', () => expect('kiri').toBe('kanan')));`,
  );
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a red unit test is said with its reason, and so is a file that does not load', async () => {
  const run = await runVitest(root, [], {}, 'ignore');
  expect(run).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  const said = run.failures.join('\n');
  expect(said).toMatch(/✗ a red sum\n {4}.*expected 'tiga' to be 'empat'/);
  expect(said).toMatch(/✗ .*gone\.test\.ts\n {4}.*no-such-file/);
});

test('a red journey is said with its place and reason', async () => {
  const run = await runPlaywright(root, {}, 'ignore');
  expect(run).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  expect(run.failures).toHaveLength(1);
  expect(run.failures[0]).toMatch(/^✗ walk\.spec\.ts:3 › a red walk\n[\s\S]*"kanan"[\s\S]*"kiri"/);
});

test('a program that ends without a report is one failure', async () => {
  expect(await runVitest(root, ['--no-such-option'], {}, 'ignore')).toMatchObject({ passed: 0, failed: 1 });
});
