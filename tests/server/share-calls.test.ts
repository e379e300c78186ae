import { expect, test } from 'vitest';
import { shareCalls } from '../../server/share-calls.ts';

test('a hundred calls at once are two runs, and each call is answered by a run that began after it', async () => {
  let begun = 0;
  const ended: number[] = [];
  const call = shareCalls(async () => {
    const own = ++begun;
    await new Promise((resolve) => setTimeout(resolve, 5));
    ended.push(own);
  });
  const calls = Array.from({ length: 100 }, async () => {
    const before = begun;
    await call();
    expect(ended.at(-1)).toBeGreaterThanOrEqual(before + (before === 0 ? 1 : 0));
  });
  await Promise.all(calls);
  expect(ended).toEqual([1, 2]);
  await call();
  expect(ended).toEqual([1, 2, 3]);
});

test('a run that fails tells those who shared it, and the next run is its own', async () => {
  let failing = true;
  const call = shareCalls(async () => {
    if (failing) throw new Error('not now');
  });
  const outcomes = await Promise.allSettled([call(), call(), call()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  failing = false;
  await call();
});
