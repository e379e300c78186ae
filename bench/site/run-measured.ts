import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

export type Measured = { seconds: number; peakMegabytes: number };

/** Often enough to see a peak that lasts. */
const LOOK = 100;

/**
 * Runs a Node script in a process of its own. `peakMegabytes` is the largest resident memory of that process, NaN where the system
 * does not tell (only Linux does). Throws with its output when it fails.
 */
export async function runMeasured(
  command: readonly string[],
  options: { cwd: string; variables?: Record<string, string> },
): Promise<Measured> {
  const clock = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: options.cwd,
    env: { ...process.env, ...options.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4_000);
    });
  }
  let peak = Number.NaN;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN);
    if (kilobytes) peak = (kilobytes * 1024) / 1e6;
  }, LOOK);
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  clearInterval(look);
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${output}`);
  return { seconds: (performance.now() - clock) / 1000, peakMegabytes: peak };
}
