import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tests/free-port.ts';

export interface MeasuredServer {
  port: number;
  /** Memory of the process in MiB: now, and the most it ever had. Linux alone; NaN elsewhere. */
  memory(): { now: number; most: number };
  /** Processor time of the process so far, milliseconds. Linux alone; NaN elsewhere. */
  processorMs(): number;
  stop(): Promise<void>;
}

/** Ticks of the kernel's count of processor time. */
const TICK_MS = 10;

/** Nothing but HTTP: reads the same bodies, answers the same receipt, stores nothing. What no server on this machine can exceed. */
export const startBareServer = (): Promise<MeasuredServer> => start('serve-bare.ts', []);

/** The server in a process of its own, on a folder of its own: `together` with coalesced commits, `alone` with one insert for each request. */
export async function startMeasuredServer(
  mode: 'together' | 'alone',
  databaseUrl?: string,
): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'titik-bench-server-'));
  const server = await start('serve.ts', [folder, mode, ...(databaseUrl ? [databaseUrl] : [])]);
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(program: string, further: readonly string[]): Promise<MeasuredServer> {
  const port = await freePort();
  const words = [join(import.meta.dirname, program), String(port), ...further];
  const child: ChildProcess = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve, reject) => {
    child.stdout?.once('data', resolve);
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  return {
    port,
    memory() {
      const status = process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/status`, 'utf8') : '';
      const mebibytes = (name: string) =>
        Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
      return { now: mebibytes('VmRSS'), most: mebibytes('VmHWM') };
    },
    processorMs() {
      if (process.platform !== 'linux') return Number.NaN;
      const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
      // User and system time are the twelfth and thirteenth after the name, which may hold anything.
      const [user = 0, system = 0] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13)
        .map(Number);
      return (user + system) * TICK_MS;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}
