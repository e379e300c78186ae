import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLine } from '../../../server/database/coalesce.ts';

/** A line whose batches are written when `commit` is called; tells their sizes and the most that were under way at once. */
function recordedLine(limits: { most: number; atOnce: number }) {
  const sizes: number[] = [];
  const commits: (() => void)[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  const line = createLine<string, string>({
    ...limits,
    waiting: 1_000,
    namesOf: (item) => [item],
    isOutage: () => false,
    busy: () => new Error('busy'),
    async write(items) {
      sizes.push(items.length);
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      await new Promise<void>((resolve) => commits.push(resolve));
      underWay -= 1;
      return items.map((item) => `${item} is written`);
    },
  });
  /** Lets everything gather that goes by itself. */
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    line,
    sizes,
    settled,
    mostUnderWay: () => mostUnderWay,
    async commit() {
      await settled();
      const commit = commits.shift();
      commit?.();
      await settled();
      return commit !== undefined;
    },
  };
}

const items = (count: number) => Array.from({ length: count }, (_, index) => `item ${index}`);

test('what waits goes in even parts, one for each batch that may be under way', async () => {
  for (const [atOnce, expected] of [
    [1, [31]],
    [2, [16, 15]],
    [3, [11, 11, 9]],
  ] as const) {
    const { line, sizes, settled } = recordedLine({ most: 64, atOnce });
    for (const item of items(31)) void line.add(item);
    await settled();
    expect(sizes).toEqual(expected);
  }
});

test('nobody waits for company: one alone goes at once', async () => {
  const { line, sizes, commit } = recordedLine({ most: 64, atOnce: 2 });
  const first = line.add('only');
  expect(await commit()).toBe(true);
  expect(await first).toBe('only is written');
  expect(sizes).toEqual([1]);
});

test('however many come, whenever a commit ends: each is written once, no batch and no crowd of batches is too large', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
      async (crowds, most, atOnce) => {
        const { line, sizes, commit, mostUnderWay } = recordedLine({ most, atOnce });
        const answers: Promise<string>[] = [];
        for (const [crowd, size] of crowds.entries()) {
          for (let index = 0; index < size; index += 1) answers.push(line.add(`${crowd}.${index}`));
          await commit();
        }
        while (await commit());
        const written = await Promise.all(answers);
        expect(new Set(written).size).toBe(answers.length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(answers.length);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
        expect(mostUnderWay()).toBeLessThanOrEqual(atOnce);
      },
    ),
    { numRuns: 60 },
  );
});
