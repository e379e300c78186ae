import { spawn } from 'node:child_process';

/**
 * Waits until everything written to the disk that holds `folder` has reached it: before a pointer, which is small and flushed by itself,
 * may name a site of thousands of files that after a power cut would be empty. Only Linux has a word for one disk (`sync -f`); elsewhere
 * the first build after a start is a whole one (site-basis.ts), and until then the disk's own order has to do.
 */
export function flushDisk(folder: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn('sync', ['-f', folder], { stdio: 'ignore' });
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}
