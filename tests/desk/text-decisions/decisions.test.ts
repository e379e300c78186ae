import { expect, test } from 'vitest';
import type { TextSpan } from '../../../api-client/contract/desk/text-span.ts';
import { decide, spanKeys } from '../../../desk/text-decisions/decisions.ts';

function spanOf(text: string, words: string, extra: Partial<TextSpan> = {}): TextSpan {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type: 'name', severity: 'review', reason: '', ...extra };
}

const text = 'Terima kasih Bapak Arga, hubungi 0800-000-111.';
const name = spanOf(text, 'Bapak Arga');
const phone = spanOf(text, '0800-000-111', { type: 'phone', severity: 'hard_stop' });

test('a span without a decision stays undecided', () => {
  expect(decide(text, [name, phone], {})).toEqual({ decisions: [], undecided: [0, 1] });
});

test('a decision survives an edit elsewhere in the text', () => {
  const [key = ''] = spanKeys(text, [name]);
  const edited = `Selamat pagi. ${text}`;
  const moved = spanOf(edited, 'Bapak Arga');
  const { decisions, undecided } = decide(edited, [moved], { [key]: 'keep' });
  expect(undecided).toEqual([]);
  expect(decisions).toEqual([{ start: moved.start, end: moved.end, type: 'name', action: 'keep' }]);
});

test('changing the words of a span asks anew', () => {
  const [key = ''] = spanKeys(text, [name]);
  const edited = text.replace('Bapak Arga', 'Bapak Bima');
  expect(decide(edited, [spanOf(edited, 'Bapak Bima')], { [key]: 'keep' }).undecided).toEqual([0]);
});

test('the same words twice are two decisions', () => {
  const twice = 'Bapak Arga dan Bapak Arga';
  const first = spanOf(twice, 'Bapak Arga');
  const second = { ...first, start: 15, end: 25 };
  const [key = ''] = spanKeys(twice, [first, second]);
  expect(decide(twice, [first, second], { [key]: 'mask' }).undecided).toEqual([1]);
});

test('an identifier cannot be kept', () => {
  const [key = ''] = spanKeys(text, [phone]);
  expect(decide(text, [phone], { [key]: 'keep' })).toEqual({ decisions: [], undecided: [0] });
  expect(decide(text, [phone], { [key]: 'mask' }).undecided).toEqual([]);
});
