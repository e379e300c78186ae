import { setTimeout as wait } from 'node:timers/promises';

/**
 * Lets calls that come while one is under way share the next one, which begins after all of them: each sees what was true when it
 * called or later, and a crowd costs two runs instead of one each. With `restMs` the next one of a crowd begins no sooner than so many
 * milliseconds after the one before; a call that comes alone never waits.
 */
export function shareCalls(task: () => Promise<void>, restMs = 0): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = () => {
    running = task().finally(() => {
      running = null;
    });
    return running;
  };
  const afterwards = async () => {
    if (restMs > 0) await wait(restMs);
    next = null;
    return start();
  };
  return () => {
    if (next !== null) return next;
    if (running === null) return start();
    next = running.then(afterwards, afterwards);
    return next;
  };
}
