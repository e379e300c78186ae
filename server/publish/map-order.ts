import { compareText } from './morton.ts';

/** Digits of 13 bits: four of them hold the 50 bits of a Morton code. */
const DIGIT = 2 ** 13;
const DIGITS = 4;

/**
 * The ranks of Morton codes: which index comes first, second and so on; equal codes in the order of their names. A radix sort: a
 * million codes take a tenth of what a comparing sort takes.
 */
export function mapOrder(codes: Float64Array, nameOf: (index: number) => string): Uint32Array {
  let order = new Uint32Array(codes.length).map((_, index) => index);
  let other = new Uint32Array(codes.length);
  for (let digit = 0, unit = 1; digit < DIGITS; digit += 1, unit *= DIGIT) {
    const starts = new Uint32Array(DIGIT + 1);
    const digitOf = (index: number) => Math.floor((codes[index] ?? 0) / unit) % DIGIT;
    for (const index of order) count(starts, digitOf(index) + 1);
    for (let value = 0; value < DIGIT; value += 1)
      starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
    for (const index of order) other[count(starts, digitOf(index))] = index;
    [order, other] = [other, order];
  }
  for (let start = 0; start < order.length; ) {
    const code = codes[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && codes[order[end] ?? 0] === code) end += 1;
    if (end > start + 1) order.subarray(start, end).sort((a, b) => compareText(nameOf(a), nameOf(b)));
    start = end;
  }
  return order;
}

/** Adds one and returns what was there. */
function count(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
