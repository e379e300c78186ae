import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Gate, gateLine } from './gate.ts';
import type { Machine } from './machine.ts';

const RESULTS = join(import.meta.dirname, 'results');

export type Results = {
  /** The file's name after the date: "widget", "site". */
  name: string;
  title: string;
  command: string;
  machine: Machine;
  loadBefore: number[];
  loadAfter: number[];
  gates: readonly Gate[];
  /** Markdown below the machine and the gates. */
  body: string;
  /** Everything measured, for whoever wants to draw it. */
  figures: unknown;
};

/** Writes `<day>-<name>.md` and `.json`; a later run of the same day replaces them. Returns the first one's path. */
export async function writeResults(results: Results, now: Date): Promise<string> {
  const { name, title, command, machine, loadBefore, loadAfter, gates, body, figures } = results;
  const day = now.toISOString().slice(0, 10);
  const path = join(RESULTS, `${day}-${name}`);
  const text = [
    `# ${title}, ${day}`,
    `Command: \`${command}\``,
    `Machine: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}, ${machine.chromium ?? 'no browser'}.`,
    `Load (1, 5, 15 minutes) before ${loadBefore.join(', ')}; after ${loadAfter.join(', ')}. Above ${machine.cores} the machine was shared: compare within this run, absolute times are too high.`,
    ...(gates.length > 0 ? ['## Limits', `\`\`\`\n${gates.map(gateLine).join('\n')}\n\`\`\``] : []),
    body,
  ].join('\n\n');
  await mkdir(RESULTS, { recursive: true });
  await writeFile(`${path}.md`, `${text}\n`);
  await writeFile(
    `${path}.json`,
    `${JSON.stringify({ day, command, machine, loadBefore, loadAfter, gates, figures }, null, 1)}\n`,
  );
  return `${path}.md`;
}
