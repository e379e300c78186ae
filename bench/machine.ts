import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What a figure was measured on; nothing in it names the machine. */
export type Machine = {
  processor: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  chromium: string | null;
};

export function describeMachine(chromium: string | null): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    chromium: chromium && execFileSync(chromium, ['--version'], { encoding: 'utf8' }).trim(),
  };
}

/** How many processes wanted a core, over one, five and fifteen minutes. Above the cores, absolute times mean little. */
export function load(): number[] {
  return loadavg().map((value) => Math.round(value * 100) / 100);
}
