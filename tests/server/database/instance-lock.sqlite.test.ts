import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DataFolderBusyError, takeInstanceLock } from '../../../server/database/instance-lock.ts';

const module = new URL('../../../server/database/instance-lock.ts', import.meta.url).href;
const holder = (file: string) =>
  `import { takeInstanceLock } from '${module}'; takeInstanceLock(${JSON.stringify(file)}); console.log('held');`;

test('a second process on the same folder is refused, and a killed one leaves nothing behind', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'titik-lock-')), 'lock');
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `${holder(file)} setInterval(() => {}, 1000);`,
  ]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(() => takeInstanceLock(file)).toThrow(DataFolderBusyError);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  takeInstanceLock(file).release();
  expect(
    execFileSync(process.execPath, ['--input-type=module', '-e', holder(file)], { encoding: 'utf8' }),
  ).toContain('held');
});
