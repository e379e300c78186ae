import { isDay } from '../is-day.ts';
import { limits } from '../limits.ts';
import type { Answer, Question } from './question.ts';

type Value = Answer['value'];

/** Beyond this no answer of a form makes sense; the contract's own bound. */
const LARGEST = 1e9;

/** Why an answer cannot be sent, null when it can. What may stay empty and is empty is no fault. */
export function answerFault(
  question: Question,
  value: Value | undefined,
): 'missing' | 'number' | 'other' | null {
  if (isEmpty(value)) return question.required ? 'missing' : null;
  const codes = question.options.map(({ code }) => code);
  switch (question.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= limits.answerMaximum ? null : 'other';
    case 'number':
      return typeof value === 'number' && Math.abs(value) <= LARGEST ? null : 'number';
    case 'choice':
      return typeof value === 'string' && codes.includes(value) ? null : 'missing';
    case 'multi_choice':
      return Array.isArray(value) && value.every((code) => codes.includes(code)) ? null : 'missing';
    case 'date':
      return typeof value === 'string' && isDay(value) ? null : 'other';
  }
}

/** "1,5" and "1.5" are one and a half, "1.500" is fifteen hundred, as Indonesians write. Not a number stays text. */
export function parseNumber(typed: string): Value | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text) ? text.replaceAll('.', '') : text;
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : typed;
}

export const isEmpty = (value: Value | undefined): value is undefined =>
  value === undefined ||
  (typeof value !== 'number' && value.length === 0) ||
  (typeof value === 'string' && !value.trim());
