import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSetup } from '../../demo/demo-setup.ts';
import { realEffects } from '../../server/effects.ts';
import { openServer } from '../../server/open-server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'titik-start-'));
const PORTS = { SITE_PORT: '4821', SERVICE_PORT: '4822', DESK_PORT: '4823' };
const ADMIN = { email: 'admin@contoh.example', password: 'kata-sandi-panjang-sekali' };

interface Run {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

function run(script: string[], variables: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'run.mjs'), ...script], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR: join(folder, 'data'), ...PORTS, ...variables },
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return { child, output: () => output, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

async function started(running: Run): Promise<void> {
  const until = Date.now() + 60_000;
  while (!running.output().includes('formulir warga')) {
    if (running.child.exitCode !== null || Date.now() > until) throw new Error(running.output());
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

let first: Run;
beforeAll(async () => {
  const made = run(['admin-create', '--email', ADMIN.email, '--name', 'Admin Pertama'], {
    ADMIN_PASSWORD: ADMIN.password,
  });
  expect(await made.ended, made.output()).toBe(0);
  first = run(['start', '--empty']);
  await started(first);
}, 120_000);
afterAll(async () => {
  first.child.kill('SIGKILL');
  await first.ended;
  rmSync(folder, { recursive: true, force: true });
});

test('without the demonstration it serves its three origins and has no demo page and no logins', async () => {
  expect((await fetch('http://localhost:4821/')).status).toBe(200);
  expect((await fetch('http://localhost:4822/lapor')).status).toBe(200);
  expect((await fetch('http://localhost:4823/')).status).toBe(200);
  expect(first.output()).not.toMatch(/contoh|frasa sandi|admin:create/);
});

test('the account made on the terminal signs in', async () => {
  const response = await fetch('http://localhost:4823/api/auth/sign-in/email', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: 'http://localhost:4823',
    },
    body: JSON.stringify({ email: ADMIN.email, password: ADMIN.password }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
});

test('a second process on the same data folder is refused in one sentence', async () => {
  const second = run(['start', '--empty'], { SITE_PORT: '4831', SERVICE_PORT: '4832', DESK_PORT: '4833' });
  expect(await second.ended).toBe(1);
  expect(second.output().trim()).toMatch(
    /^Another Titik Terang already works on this data folder\..*DATA_DIR/,
  );
  expect(second.output().trim().split('\n')).toHaveLength(1);
});

test('a taken port is said in one sentence with the way out, and nothing stays open', async () => {
  const blocker: Server = createServer();
  await new Promise<void>((resolve) => blocker.listen(4843, '127.0.0.1', resolve));
  const other = run(['start', '--empty'], {
    DATA_DIR: join(folder, 'other'),
    SITE_PORT: '4841',
    SERVICE_PORT: '4842',
    DESK_PORT: '4843',
  });
  expect(await other.ended).toBe(1);
  expect(other.output().trim()).toBe(
    'Port 4843 is taken. Stop what uses it, or choose another: DESK_PORT=4943 npm start',
  );
  await expect(fetch('http://localhost:4841/')).rejects.toThrow();
  await new Promise((resolve) => blocker.close(resolve));
});

test('a setting that cannot be used names itself and the cure', async () => {
  const wrong = run(['start', '--empty'], { SITE_PORT: 'satu' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.output().trim()).toBe('SITE_PORT must be a port number from 1 to 65535; it is "satu".');
});

test('without the demonstration it does not start on the folder that holds one, and leaves it as it is', async () => {
  const data = join(folder, 'demonstration');
  const addresses = { site: 'http://localhost:1', service: 'http://localhost:2', desk: 'http://localhost:3' };
  const setup = demoSetup(addresses, 'http://127.0.0.1:4');
  const opened = await openServer({
    folder: data,
    addresses,
    policy: 'wonosobo',
    effects: realEffects,
    setup,
  });
  await opened.close();
  const wrong = run(['start', '--empty'], { DATA_DIR: data });
  expect(await wrong.ended).toBe(1);
  expect(wrong.output().trim()).toMatch(
    /^This data folder holds the demonstration\. .*DATA_DIR=regency npm start -- --empty$/,
  );
});

test('where nobody has an account yet the start says how the first is made', async () => {
  const none = run(['start', '--empty'], {
    DATA_DIR: join(folder, 'nobody'),
    SITE_PORT: '4861',
    SERVICE_PORT: '4862',
    DESK_PORT: '4863',
  });
  await started(none);
  await expect.poll(none.output).toContain('Akun pertama dibuat dengan: npm run admin:create');
  none.child.kill('SIGINT');
  expect(await none.ended).toBe(0);
}, 90_000);

test('secrets that do not belong to the database stop the start', async () => {
  const data = join(folder, 'swapped');
  const made = run(['admin-create', '--email', 'a@contoh.example', '--name', 'Satu'], {
    DATA_DIR: data,
    ADMIN_PASSWORD: ADMIN.password,
  });
  expect(await made.ended).toBe(0);
  rmSync(join(data, 'secrets'), { recursive: true });
  const swapped = run(['start', '--empty'], {
    DATA_DIR: data,
    SITE_PORT: '4851',
    SERVICE_PORT: '4852',
    DESK_PORT: '4853',
  });
  expect(await swapped.ended).toBe(1);
  expect(swapped.output()).toMatch(/^The secrets do not fit the database/);
});

test('Ctrl-C ends cleanly, and the next start uses the same data', async () => {
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  first = run(['start', '--empty']);
  await started(first);
  const again = await fetch('http://localhost:4823/api/auth/sign-in/email', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: 'http://localhost:4823',
    },
    body: JSON.stringify({ email: ADMIN.email, password: ADMIN.password }),
  });
  expect(again.status).toBe(200);
}, 90_000);
