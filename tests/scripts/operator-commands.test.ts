import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// What an operator types and cannot be done is answered by a sentence with the variable and the cure, never by a stack.

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'titik-operator-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, words: readonly string[], environment: Record<string, string>) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), script, ...words],
    {
      cwd: root,
      encoding: 'utf8',
      input: '',
      env: { ...process.env, DATA_DIR: join(folder, 'data'), ...environment },
    },
  );
  return { status, said: stderr.trim() };
}

test('admin:create where nobody can type says what to give', () => {
  const { status, said } = run('admin-create', ['--email', 'admin@contoh.example', '--name', 'Admin'], {});
  expect(status).toBe(1);
  expect(said).toBe(
    'Nobody can type here. Give all of it: ADMIN_PASSWORD=… npm run admin:create -- --email … --name …',
  );
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
