import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findSpans } from '../../../../server/disclosure/text/find-spans.ts';
import { type SpanType, severityOf } from '../../../../server/disclosure/text/span.ts';
import { measure } from './measure.ts';
import { parseSample } from './sample.ts';

const read = (half: string) =>
  parseSample(readFileSync(new URL(`../../../fixtures/pii/${half}.jsonl`, import.meta.url), 'utf8'));
const heldOut = read('held-out');
const figures = measure(heldOut, findSpans);

function recall(pick: (type: SpanType) => boolean): number {
  const rows = Object.entries(figures.types).filter(([type]) => pick(type as SpanType));
  const sum = (key: 'labelled' | 'recalled') => rows.reduce((total, [, row]) => total + row[key], 0);
  return sum('recalled') / sum('labelled');
}

test('finds every identifier of the held-out half', () => {
  const missed = figures.errors.filter((error) =>
    [...Object.keys(figures.types)].some(
      (type) => severityOf(type as SpanType) === 'hard_stop' && error.startsWith(`MISSED ${type}<`),
    ),
  );
  expect(missed).toEqual([]);
});

test('finds at least 95 % of all labelled spans of the held-out half', () => {
  expect(recall(() => true)).toBeGreaterThanOrEqual(0.95);
});

test('flags at most 10 % of the clean sentences of the held-out half', () => {
  expect(figures.cleanFlagged / figures.clean).toBeLessThanOrEqual(0.1);
});

test('the sample holds at least 300 sentences, half of them held out, 45 % clean, in every type', () => {
  const all = [...heldOut, ...read('development')];
  const clean = all.filter(({ spans }) => spans.length === 0);
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(heldOut.length / all.length).toBeGreaterThan(0.45);
  expect(clean.length / all.length).toBeGreaterThanOrEqual(0.45);
  expect(Object.values(figures.types).filter(({ labelled }) => labelled < 3)).toEqual([]);
});

test('no sentence of the held-out half was there while the rules were written', () => {
  const known = new Set([...read('development'), ...read('development-later')].map(({ text }) => text));
  expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
});

test('finds 99 % of the labelled spans in the sentences the rules were written with', () => {
  const { types } = measure([...read('development'), ...read('development-later')], findSpans);
  const sum = (key: 'labelled' | 'recalled') => Object.values(types).reduce((n, row) => n + row[key], 0);
  expect(sum('recalled') / sum('labelled')).toBeGreaterThanOrEqual(0.99);
});
