import { setImmediate } from 'node:timers/promises';

/** Items of a batch that cannot be written, by their place in it; nothing of the batch was written. */
export class SomeRefused extends Error {
  override name = 'SomeRefused';
  readonly refusals: ReadonlyMap<number, unknown>;

  constructor(refusals: ReadonlyMap<number, unknown>) {
    super('some items of the batch were refused');
    this.refusals = refusals;
  }
}

export interface LineLimits {
  /** Items in one batch. */
  most: number;
  /** Items that may wait; one more is refused at once. */
  waiting: number;
  /** Batches under way at once. */
  atOnce: number;
}

export interface LineParts<Item, Result> extends LineLimits {
  /** Two items that share a name never go in one batch. */
  namesOf(item: Item): readonly string[];
  /** Writes all or nothing, and resolves after the commit with one result for each. May throw `SomeRefused`. */
  write(items: readonly Item[]): Promise<Result[]>;
  /** Whether an error is about the store and not about an item: no smaller batch helps then. */
  isOutage(error: unknown): boolean;
  /** What an item is refused with when too many wait. */
  busy(): Error;
  /** Told how many items each batch held. */
  onBatch?(size: number): void;
}

export interface Line<Item, Result> {
  /** Resolves once the item is committed; rejects with its own error. */
  add(item: Item): Promise<Result>;
  waiting(): number;
}

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Writes what comes in at the same moment in one transaction. Nobody waits for company: a batch is what gathered while the one before
 * was committed. An item that is refused is told so and the others go on without it; where the database does not say which it was,
 * the batch is halved until the bad one stands alone.
 */
export function createLine<Item, Result>(parts: LineParts<Item, Result>): Line<Item, Result> {
  const queue: Waiting<Item, Result>[] = [];
  let running = 0;
  /** Items taken and not yet answered. */
  let underWay = 0;

  async function run(): Promise<void> {
    // What has already arrived on other sockets shall be read first: SQLite never waits, so nothing would gather meanwhile.
    await setImmediate();
    const batch = takeBatch(queue, parts, share());
    if (batch.length === 0) return;
    underWay += batch.length;
    await settle(batch);
    underWay -= batch.length;
  }

  /**
   * An even part of all that is here for each batch that may go at once. Would one take all that wait, everybody would be answered and ask
   * again in the same moment, and process and database would wait for each other in turn.
   */
  function share(): number {
    return Math.min(parts.most, Math.ceil((queue.length + underWay) / parts.atOnce));
  }

  function turn(): void {
    if (running >= parts.atOnce || queue.length === 0) return;
    running += 1;
    void run().finally(() => {
      running -= 1;
      turn();
    });
  }

  async function settle(batch: Waiting<Item, Result>[], passing = 0): Promise<void> {
    try {
      const results = await parts.write(batch.map(({ item }) => item));
      parts.onBatch?.(batch.length);
      for (const [index, { resolve, reject }] of batch.entries()) {
        const result = results[index];
        if (result === undefined) reject(new Error('a result is missing'));
        else resolve(result);
      }
    } catch (error) {
      await settleFailed(batch, error, passing);
    }
  }

  async function settleFailed(
    batch: Waiting<Item, Result>[],
    error: unknown,
    passing: number,
  ): Promise<void> {
    if (error instanceof SomeRefused) {
      for (const [index, why] of error.refusals) batch[index]?.reject(why);
      const rest = batch.filter((_, index) => !error.refusals.has(index));
      if (rest.length > 0) await settle(rest);
      return;
    }
    if (parts.isOutage(error)) {
      for (const { reject } of batch) reject(error);
      return;
    }
    if (batch.length > 1) {
      const middle = batch.length >> 1;
      await settle(batch.slice(0, middle));
      await settle(batch.slice(middle));
      return;
    }
    if (isPassing(error) && passing < PASSING_TRIES) return settle(batch, passing + 1);
    batch[0]?.reject(error);
  }

  return {
    add: (item) => {
      if (queue.length >= parts.waiting) return Promise.reject(parts.busy());
      return new Promise((resolve, reject) => {
        queue.push({ item, resolve, reject });
        turn();
      });
    },
    waiting: () => queue.length,
  };
}

const PASSING_TRIES = 3;

/** PostgreSQL's "deadlock detected" and "could not serialize": the same again may well work. */
function isPassing(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '40P01' || code === '40001';
}

/** The first `most` that wait; whoever shares a name with one of them keeps her place for the next batch. */
function takeBatch<Item, Result>(
  queue: Waiting<Item, Result>[],
  { namesOf }: LineParts<Item, Result>,
  most: number,
): Waiting<Item, Result>[] {
  const names = new Set<string>();
  const batch: Waiting<Item, Result>[] = [];
  const left: Waiting<Item, Result>[] = [];
  for (const one of queue) {
    const own = namesOf(one.item);
    if (batch.length < most && !own.some((name) => names.has(name))) {
      batch.push(one);
      for (const name of own) names.add(name);
    } else left.push(one);
  }
  queue.splice(0, queue.length, ...left);
  return batch;
}
