/**
 * Lets calls that come while one is under way share the next one, which begins after all of them: each sees what was true when it
 * called or later, and a crowd costs two runs instead of one each.
 */
export function shareCalls(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = () => {
    running = task().finally(() => {
      running = null;
    });
    return running;
  };
  const afterwards = () => {
    next = null;
    return start();
  };
  return () => {
    if (running === null) return start();
    next ??= running.then(afterwards, afterwards);
    return next;
  };
}
