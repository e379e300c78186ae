import { ProblemFailure } from '../http/problem-failure.ts';

/** Runs a task when its turn comes; throws `ProblemFailure` `busy` at once when too many wait already. */
export interface WorkQueue {
  <Result>(task: () => Promise<Result>): Promise<Result>;
  /** Whether a task that came now would be refused. */
  isFull(): boolean;
}

/** At most `atOnce` tasks run and at most `waiting` wait, first come first served, so that memory has a bound. */
export function createWorkQueue(limit: { atOnce: number; waiting: number }): WorkQueue {
  let running = 0;
  const line: (() => void)[] = [];
  const isFull = () => running >= limit.atOnce && line.length >= limit.waiting;
  const add = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running < limit.atOnce) running += 1;
    else if (isFull()) throw new ProblemFailure('busy');
    // Whoever leaves hands its place over, so that nobody slips in between.
    else await new Promise<void>((turn) => line.push(turn));
    try {
      return await task();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return Object.assign(add, { isFull });
}
