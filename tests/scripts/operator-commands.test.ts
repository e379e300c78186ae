import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answerBefore } from '../../scripts/command-help.ts';

// What an operator types and cannot be done is answered by a sentence with the variable and the cure, never by a stack.

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'titik-operator-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, words: readonly string[], environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), script, ...words],
    {
      cwd: root,
      encoding: 'utf8',
      input: '',
      env: { ...process.env, DATA_DIR: join(folder, 'data'), ...environment },
    },
  );
  return { status, printed: stdout.trim(), said: stderr.trim() };
}

test('admin:create where nobody can type says what to give', () => {
  const { status, said } = run('admin-create', ['--email', 'admin@contoh.example', '--name', 'Admin'], {});
  expect(status).toBe(1);
  expect(said).toBe(
    'Nobody can type here. Give all of it: ADMIN_PASSWORD=… npm run admin:create -- --email … --name …',
  );
});

test.each([
  ['retention', ['--help'], 0, /^npm run retention\n.*Erases/],
  ['start', ['--emtpy'], 1, /^There is no option --emtpy\. It is typed: npm start/],
])('%s %j says how it is typed and does nothing', (script, words, code, sentence) => {
  const data = join(folder, 'untouched');
  const { status, printed, said } = run(script, words, { DATA_DIR: data });
  expect(status).toBe(code);
  expect(printed + said).toMatch(sentence);
  expect(existsSync(data)).toBe(false);
});

test.each([
  ['start', ['--emtpy'], 'There is no option --emtpy.'],
  ['start', ['--complaints', 'banyak'], '--complaints must be a whole number from 1.'],
  ['start', ['--complaints'], '--complaints needs N.'],
  ['retention', ['--dry-run'], 'There is no option --dry-run.'],
  ['retention', ['-n'], 'There is no option -n.'],
  ['db-move', ['data'], 'There are too many words.'],
  ['backup', ['one', 'two'], 'There are too many words.'],
  ['restore', ['--secrets', '--x'], '--secrets needs FILE.'],
  ['publish', ['--constructor', 'x'], 'There is no option --constructor.'],
  ['admin-create', ['--email='], '--email needs ADDRESS.'],
  ['db-roles', ['--member='], '--member needs USER.'],
  ['start', ['--empty=yes'], '--empty stands alone.'],
])('%s %j is answered by a sentence before anything starts', (script, words, sentence) => {
  expect(answerBefore(script, words)).toMatchObject({ wrong: true, said: expect.stringContaining(sentence) });
});

test.each([
  ['start', ['--empty']],
  ['start', ['--complaints', '30']],
  ['admin-create', ['--email', 'a@contoh.example', '--name=Ibu Admin']],
  ['restore', ['/cadangan/x', '--secrets', '/lain/x-secrets.json']],
  ['publish', ['--url=https://contoh.example/aduan/', '/srv/aduan']],
  ['verify-publication', ['data', 'one', 'two', 'three']],
  ['test', ['--anything']],
])('%s %j may run', (script, words) => {
  expect(answerBefore(script, words)).toBeNull();
});

test('every command the documents name for operators has its help', () => {
  const text = ['README.md', 'docs/operating.md', 'docs/hosting.md'].map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const forDevelopers = /^(test|check|bench|build|eval|size|format|lint)(:|$)/;
  const names = new Set([...text.join('').matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name));
  const operators = [...names].filter((name) => !forDevelopers.test(name));
  expect(operators.length).toBeGreaterThan(9);
  for (const name of operators) expect(answerBefore(name.replace(':', '-'), ['--help']), name).not.toBeNull();
});

test.each([
  ['backup', 'a file that is not there', 'none', 'cannot be read. Name a file'],
  ['restore', 'an empty file', 'empty', 'is empty. Write the passphrase into it.'],
])('%s with %s for its passphrase names the variable', (command, _what, file, cure) => {
  writeFileSync(join(folder, 'empty'), '\n');
  const { status, said } = run(command, [join(folder, 'backup')], {
    BACKUP_PASSPHRASE_FILE: join(folder, file),
  });
  expect([status, said.split('\n').length]).toEqual([1, 1]);
  expect(said).toContain('BACKUP_PASSPHRASE_FILE');
  expect(said).toContain(cure);
});
