import { expect, test } from 'vitest';
import { ProblemFailure } from '../../../server/http/problem-failure.ts';
import { createWorkQueue } from '../../../server/photos/work-queue.ts';

const deferred = () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, resolve };
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('no more tasks run at once than allowed, in the order they came', async () => {
  const queue = createWorkQueue({ atOnce: 2, waiting: 10 });
  const order: number[] = [];
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 9 }, (_, index) =>
      queue(async () => {
        order.push(index);
        running += 1;
        most = Math.max(most, running);
        await settle();
        running -= 1;
      }),
    ),
  );
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('whoever comes when the line is full is told so at once; those in it are served', async () => {
  const queue = createWorkQueue({ atOnce: 1, waiting: 1 });
  const first = deferred();
  const running = queue(() => first.promise);
  const waiting = queue(async () => 'served');
  await expect(queue(async () => 'never')).rejects.toEqual(new ProblemFailure('busy'));
  first.resolve();
  await running;
  expect(await waiting).toBe('served');
  expect(await queue(async () => 'free again')).toBe('free again');
});

test('a task that fails gives its place back', async () => {
  const queue = createWorkQueue({ atOnce: 1, waiting: 5 });
  const failed = queue(() => Promise.reject(new Error('cut off')));
  const next = queue(async () => 'next');
  await expect(failed).rejects.toThrow('cut off');
  expect(await next).toBe('next');
  expect(await queue(async () => 'later')).toBe('later');
});
