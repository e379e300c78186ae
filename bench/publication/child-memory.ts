import { readdir, readFile } from 'node:fs/promises';

/** Often enough to see a peak that lasts. */
const LOOK = 100;

/** Watches the processes that this one starts: the largest resident memory of any of them until it is asked, in megabytes; only Linux tells. */
export function watchChildren(): () => number {
  let peak = 0;
  const look = setInterval(async () => {
    for (const pid of await childrenOf(process.pid)) {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0);
      peak = Math.max(peak, (kilobytes * 1024) / 1e6);
    }
  }, LOOK);
  return () => {
    clearInterval(look);
    return peak || Number.NaN;
  };
}

async function childrenOf(pid: number): Promise<string[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = threads.map((thread) =>
    readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => ''),
  );
  return (await Promise.all(lists)).flatMap((list) => list.split(' ')).filter(Boolean);
}
