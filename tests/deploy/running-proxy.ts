import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.ts';

/** The names of the shipped files. */
export const NAMES = {
  site: 'aduan.contoh.example',
  service: 'layanan.contoh.example',
  desk: 'meja.contoh.example',
} as const;

/** Where site, service and desk listen. */
export type Ports = { site: number; service: number; desk: number };

export interface RunningProxy {
  httpPort: number;
  httpsPort: number;
  /** Everything any of its logs holds. */
  logged(): Promise<string>;
  stop(): Promise<void>;
}

export interface ShippedProxy {
  name: string;
  /** Where it is on this machine; null where it is not: then what needs it says so and is left out. */
  path: string | null;
  /** The shipped files as they are, but for ports, places and a certificate of its own. */
  start(ports: Ports): Promise<RunningProxy>;
}

/** The first of these places where there is a file. */
export const findProgram = (...places: string[]): string | null =>
  places.find((path) => existsSync(path)) ?? null;

/** A folder with `fullchain.pem` and `privkey.pem` for the three names, and two free ports. */
export async function prepareProxy(name: string) {
  const folder = await mkdtemp(join(tmpdir(), `titik-${name}-`));
  const [httpPort, httpsPort] = await Promise.all([freePort(), freePort()]);
  const names = Object.values(NAMES).map((each) => `DNS:${each}`);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const out = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')];
  const whose = ['-subj', '/CN=contoh.example', '-addext', `subjectAltName=${names}`, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...key, ...out, ...whose], { stdio: 'ignore' });
  return { folder, httpPort, httpsPort };
}

/** Starts the program and waits until it answers on `port`; `stop` ends it and removes the folder, `said` is what it wrote to its terminal. */
export async function runProxy(
  path: string,
  args: string[],
  { folder, port, env = {} }: { folder: string; port: number; env?: Record<string, string> },
) {
  const child = spawn(path, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
    });
  await reachable(port, child, () => text);
  return {
    said: () => text,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function reachable(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the proxy did not start: ${said()}`);
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error(`the proxy does not answer: ${said()}`);
}
