import { expect, test } from 'vitest';
import { answerFault, parseNumber } from '../../../../api-client/contract/intake/answer-fault.ts';
import type { Question } from '../../../../api-client/contract/intake/question.ts';

const label = { id: 'Berapa?', en: 'How many?', jv: 'Pinten?' };
const ask = (kind: Question['kind'], required = false): Question => ({
  questionId: 'berapa',
  kind,
  label,
  options: kind.endsWith('choice') ? ['satu', 'dua'].map((code) => ({ code, label })) : [],
  required,
  private: false,
});

test.each(['text', 'number', 'choice', 'multi_choice', 'date'] as const)(
  'an empty %s is a fault only where an answer is required',
  (kind) => {
    for (const value of [undefined, '', '  ', []]) {
      expect(answerFault(ask(kind), value)).toBeNull();
      expect(answerFault(ask(kind, true), value)).toBe('missing');
    }
  },
);

test('zero is an answer', () => {
  expect(answerFault(ask('number', true), 0)).toBeNull();
});

test.each([
  ['number', 'banyak', 'number'],
  ['number', 2e9, 'number'],
  ['choice', 'tiga', 'missing'],
  ['multi_choice', ['satu', 'tiga'], 'missing'],
  ['date', '2026-13-40', 'other'],
  ['date', '2026-02-30', 'other'],
  ['date', 'kemarin', 'other'],
  ['text', 'x'.repeat(501), 'other'],
] as const)('%s does not take %j', (kind, value, fault) => {
  expect(answerFault(ask(kind), typeof value === 'object' ? [...value] : value)).toBe(fault);
});

test.each([
  ['12', 12],
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['1.500', 1500],
  ['1.500.000,25', 1_500_000.25],
  ['-3', -3],
  ['', undefined],
  ['dua', 'dua'],
  ['1.2.3', '1.2.3'],
])('"%s" is read as %j', (typed, value) => {
  expect(parseNumber(typed)).toBe(value);
});
