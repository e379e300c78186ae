import { expect, test } from 'vitest';
import { gateLine, isKept } from '../../bench/gate.ts';
import { median, quantile } from '../../bench/median.ts';

const row = { row: 'form visible', unit: 's', limit: 3 };

test('a limit is kept up to its own value, and what was not measured fails', () => {
  expect(isKept({ ...row, measured: 3 })).toBe(true);
  expect(isKept({ ...row, measured: 3.01 })).toBe(false);
  expect(isKept({ ...row, measured: Number.NaN })).toBe(false);
  expect(isKept({ ...row, measured: 99, limit: 100, atLeast: true })).toBe(false);
  expect(isKept({ ...row, measured: 100, limit: 100, atLeast: true })).toBe(true);
});

test('a line says whether, how much and against what', () => {
  expect(gateLine({ ...row, measured: 2.456 })).toMatch(/^pass {2}form visible +2\.46 s \(limit 3\)$/);
  expect(gateLine({ ...row, measured: 4 })).toMatch(/^FAIL {2}form visible +4 s \(limit 3\)$/);
});

test('the median is the middle, quantiles lie between ranks, and nothing has none', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(median([])).toBeNaN();
});
