import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../../api-client/contract/public/statistics.ts';
import { suppress } from '../../../../server/disclosure/statistics/suppress.ts';

/**
 * Every table that fits margins, visible cells and floors, by trying all. Returns per cell the set of values it can
 * have. Knows nothing of the module's own argument.
 */
function attack(cells: Cell[][], counts: number[][], floorOf: (row: number, column: number) => number) {
  const columnsLeft = counts[0]?.map((_, c) => sum(counts.map((line) => line[c] ?? 0))) ?? [];
  const values = counts.map((line) => line.map(() => new Set<number>()));
  const trial = counts.map((line) => line.map(() => 0));
  const width = columnsLeft.length;
  const fill = (index: number, rowLeft: number): void => {
    if (index === counts.length * width) {
      if (columnsLeft.every((left) => left === 0)) {
        for (const [r, line] of trial.entries())
          for (const [c, value] of line.entries()) values[r]?.[c]?.add(value);
      }
      return;
    }
    const r = Math.floor(index / width);
    const c = index % width;
    const left = c === 0 ? sum(counts[r] ?? []) : rowLeft;
    const cell = cells[r]?.[c];
    const most = Math.min(left, columnsLeft[c] ?? 0);
    const low = cell && 'value' in cell ? cell.value : floorOf(r, c);
    const high = cell && 'value' in cell ? Math.min(cell.value, most) : most;
    for (let value = low; value <= high; value += 1) {
      if (c === width - 1 && value !== left) continue;
      (trial[r] as number[])[c] = value;
      columnsLeft[c] = (columnsLeft[c] ?? 0) - value;
      fill(index + 1, left - value);
      columnsLeft[c] = (columnsLeft[c] ?? 0) + value;
    }
  };
  fill(0, 0);
  return values;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const table = (max: number, rows = 4, columns = 3) =>
  fc.tuple(fc.integer({ min: 2, max: rows }), fc.integer({ min: 2, max: columns })).chain(([r, c]) =>
    fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(max)), { minLength: c, maxLength: c }), {
      minLength: r,
      maxLength: r,
    }),
  );
const allHidden = (counts: number[][]) => counts.map((line) => line.map((): Cell => ({ suppressed: true })));

test('no cell from 1 to 4 is shown, every visible cell is true, and zeros stay visible when they can', () => {
  fc.assert(
    fc.property(table(9), (counts) => {
      for (const [r, line] of suppress(counts).entries()) {
        for (const [c, cell] of line.entries()) {
          const count = counts[r]?.[c] ?? 0;
          if ('value' in cell) expect(cell.value).toBe(count);
          if (count > 0 && count < 5) expect(cell).toEqual({ suppressed: true });
        }
      }
    }),
  );
  expect(
    suppress([
      [0, 7],
      [9, 8],
    ]),
  ).toEqual([
    [{ value: 0 }, { value: 7 }],
    [{ value: 9 }, { value: 8 }],
  ]);
});

test('a solver with margins and visible cells finds no small cell, unless the margins alone give it away', () => {
  fc.assert(
    fc.property(table(8), (counts) => {
      const floor = (r: number, c: number) => Math.min(1, counts[r]?.[c] ?? 0);
      const found = attack(suppress(counts), counts, floor);
      const unavoidable = attack(allHidden(counts), counts, floor);
      for (const [r, line] of counts.entries()) {
        for (const [c, count] of line.entries()) {
          if (count === 0 || count >= 5 || unavoidable[r]?.[c]?.size === 1) continue;
          expect(found[r]?.[c]?.size).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a solver that also counts the published points finds no unsolved complaint', () => {
  const withKnown = table(7, 3, 3).chain((counts) =>
    fc.tuple(
      fc.constant(counts),
      fc.tuple(...counts.map((line) => fc.tuple(...line.map((count) => fc.nat(count))))),
    ),
  );
  fc.assert(
    fc.property(withKnown, ([counts, known]) => {
      const floor = (r: number, c: number) => Math.max(known[r]?.[c] ?? 0, Math.min(1, counts[r]?.[c] ?? 0));
      const found = attack(suppress(counts, { known }), counts, floor);
      const unavoidable = attack(allHidden(counts), counts, floor);
      for (const [r, line] of counts.entries()) {
        for (const [c, count] of line.entries()) {
          const open = count - (known[r]?.[c] ?? 0);
          if (count >= 5 || open === 0 || unavoidable[r]?.[c]?.size === 1) continue;
          expect(found[r]?.[c]?.size).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('one small cell takes three others with it, the smallest that serve', () => {
  const shown = suppress([
    [2, 30, 6],
    [40, 50, 60],
    [7, 70, 8],
  ]);
  expect(shown).toEqual([
    [{ suppressed: true }, { value: 30 }, { suppressed: true }],
    [{ value: 40 }, { value: 50 }, { value: 60 }],
    [{ suppressed: true }, { value: 70 }, { suppressed: true }],
  ]);
});

test('what was hidden in one snapshot stays hidden, and a change of one is not shown by the next', () => {
  const before = [
    [3, 20, 30],
    [25, 35, 45],
    [50, 60, 70],
  ];
  const first = suppress(before);
  const after = [
    [8, 20, 30],
    [25, 35, 45],
    [50, 60, 71],
  ];
  const second = suppress(after, { previous: first });
  for (const [r, line] of first.entries()) {
    for (const [c, cell] of line.entries()) if ('suppressed' in cell) expect(second[r]?.[c]).toEqual(cell);
  }
  expect(second[2]?.[2]).toEqual({ suppressed: true });
  const differences = second.map((line, r) =>
    line.map((cell, c): number => {
      const old = first[r]?.[c];
      return old && 'value' in old && 'value' in cell ? cell.value - old.value : 0;
    }),
  );
  expect(differences.flat().filter((difference) => Math.abs(difference) > 0)).toEqual([]);
});

test('when public rows and totals give a cell away, it is still covered against readers who did not count them', () => {
  // Per agency: open, resolved. All resolved ones are public, so "open" is total - resolved whatever is hidden.
  const counts = [
    [3, 10],
    [9, 12],
    [20, 30],
  ];
  const known = counts.map(([, resolved]) => [0, resolved ?? 0]);
  const shown = suppress(counts, { known });
  expect(shown.flat().filter((cell) => 'suppressed' in cell)).toHaveLength(4);
  const found = attack(shown, counts, (r, c) => Math.min(1, counts[r]?.[c] ?? 0));
  expect(found[0]?.[0]?.size).toBeGreaterThan(1);
});

test('a table of one row cannot hide what its totals say, and does not pretend to', () => {
  expect(suppress([[2, 9]])).toEqual([[{ suppressed: true }, { suppressed: true }]]);
});
