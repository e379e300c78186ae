import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Longer than a machine that does much else at once takes for one build, in milliseconds. */
const PATIENCE = 280_000;

/**
 * What `build` gives, made once for all workers of one run: the first makes it, the others wait. What it gives must be JSON. Its files
 * stay in the system's temporary folder until the run's global teardown.
 */
export async function builtOnce<Built extends { scratch: string }>(
  name: string,
  build: () => Promise<Built>,
): Promise<Built> {
  // Outside of Playwright (a measurement) there is nobody to share with and nobody to tidy up.
  if (process.env.TEST_WORKER_INDEX === undefined) return build();
  const folder = runFolder();
  const answer = join(folder, `${name}.json`);
  await mkdir(folder, { recursive: true });
  const isFirst = await mkdir(join(folder, `${name}.lock`)).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    const outcome = await build().then(
      (built) => ({ built }),
      (error: unknown) => ({ error: String(error) }),
    );
    await writeFile(`${answer}.new`, JSON.stringify(outcome));
    await rename(`${answer}.new`, answer);
  }
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(200)) {
    const text = await readFile(answer, 'utf8').catch(() => null);
    if (text === null) continue;
    const outcome: { built: Built } | { error: string } = JSON.parse(text);
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.built;
  }
  throw new Error(`another worker did not build "${name}"`);
}

/** One folder a run: its process is the parent of every worker. */
export function runFolder(pid = process.ppid): string {
  return join(tmpdir(), `titik-terang-run-${pid}`);
}
