import * as v from 'valibot';
import { isDay } from '../is-day.ts';
import { typedText } from '../primitives.ts';
import type { OutsideAttribute } from './outward-attributes.ts';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 2_000;
const words = typedText(1, LONGEST_TEXT);
const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/**
 * Whether this is an answer to what another city asks: keys of its list, without repetition; a number with a point; a day YYYY-MM-DD; one
 * line; several lines. At least one value, and several for a multivaluelist alone.
 */
export function fitsAttribute(attribute: OutsideAttribute, values: readonly string[]): boolean {
  const { asked, datatype } = attribute;
  const [value = ''] = values;
  if (!asked || values.length === 0) return false;
  if (isList(attribute)) {
    const several = datatype === 'multivaluelist' || values.length === 1;
    const theirs = values.every((each) => attribute.values.some(({ key }) => key === each));
    return several && theirs && new Set(values).size === values.length;
  }
  if (values.length > 1 || !v.is(words, value)) return false;
  if (datatype === 'number') return NUMBER.test(value);
  if (datatype === 'datetime') return isDay(value);
  if (datatype === 'text') return value.length <= LONGEST_TEXT;
  return value.length <= LONGEST_LINE && !/[\r\n]/.test(value);
}

export const isList = ({ datatype }: Pick<OutsideAttribute, 'datatype'>): boolean =>
  datatype === 'singlevaluelist' || datatype === 'multivaluelist';
