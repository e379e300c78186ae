import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

export interface MeasuredServer {
  port: number;
  /** Memory of the process in MiB: now, and the most it ever had. Linux alone; NaN elsewhere. */
  memory(): { now: number; most: number };
  stop(): Promise<void>;
}

/** The server in a process of its own, on a folder of its own: `together` with coalesced commits, `alone` with one insert for each request. */
export async function startMeasuredServer(
  mode: 'together' | 'alone',
  databaseUrl?: string,
): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'titik-bench-server-'));
  const port = await freePort();
  const words = [
    join(import.meta.dirname, 'serve.ts'),
    String(port),
    folder,
    mode,
    ...(databaseUrl ? [databaseUrl] : []),
  ];
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
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
