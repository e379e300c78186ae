import { execFileSync, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Leak } from '../tests/leaks/leak.ts';
import { leaks } from '../tests/leaks/leaks.ts';

const root = join(import.meta.dirname, '..');

/**
 * Applies each deliberate leak of tests/leaks to a copy of the project, one at a time, and runs the tests that must turn red. First
 * the same tests must be green without any leak: a test that is always red catches nothing.
 */
async function testLeaks(only: string | undefined): Promise<{ caught: number; applied: number }> {
  const copy = await copyProject();
  try {
    const chosen = leaks.filter((leak) => !only || leak.title.includes(only));
    for (const leak of chosen) await leakedSource(copy, leak);
    const proofs = [...new Set(chosen.flatMap((leak) => leak.caughtBy))];
    if (!(await passes(copy, proofs))) throw new Error('the tests are red without any leak');
    let caught = 0;
    for (const leak of chosen) {
      const red = await isCaught(copy, leak);
      if (red) caught += 1;
      console.log(`${red ? 'caught    ' : 'NOT CAUGHT'} ${leak.title}`);
    }
    return { caught, applied: chosen.length };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'titik-leaks-'));
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  for (const file of files) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await cp(join(root, file), join(copy, file));
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The file with the leak in it; throws when the leak's place is gone or stands twice. */
async function leakedSource(copy: string, leak: Leak): Promise<{ source: string; leaked: string }> {
  const source = await readFile(join(copy, leak.file), 'utf8');
  if (source.split(leak.find).length !== 2) {
    throw new Error(`"${leak.title}": its place does not stand exactly once in ${leak.file}`);
  }
  return { source, leaked: source.replace(leak.find, () => leak.replace) };
}

async function isCaught(copy: string, leak: Leak): Promise<boolean> {
  const { source, leaked } = await leakedSource(copy, leak);
  await writeFile(join(copy, leak.file), leaked);
  try {
    return !(await passes(copy, leak.caughtBy));
  } finally {
    await writeFile(join(copy, leak.file), source);
  }
}

/** One red test is enough to be told. */
function passes(copy: string, tests: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', '--project', 'sqlite', '--bail', '1', ...tests], {
      cwd: copy,
      stdio: 'ignore',
      env: { ...process.env, TEST_RUN: 'all' },
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}

const { caught, applied } = await testLeaks(process.argv[2]);
console.log(`${caught} caught / ${applied} applied`);
process.exit(caught === applied && applied > 0 ? 0 : 1);
