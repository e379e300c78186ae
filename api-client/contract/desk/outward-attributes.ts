import * as v from 'valibot';
import { gatedText } from './text-span.ts';

/** GeoReport v2, service definition. What it does not know is taken as a line of text. */
export const attributeDatatype = v.picklist([
  'string',
  'number',
  'datetime',
  'text',
  'singlevaluelist',
  'multivaluelist',
]);
export type AttributeDatatype = v.InferOutput<typeof attributeDatatype>;

const attributeCode = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const attributeValue = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

/** One further thing another city's service asks, in its own words. */
export const outsideAttribute = v.strictObject({
  code: attributeCode,
  datatype: attributeDatatype,
  required: v.boolean(),
  /** False: they only say something by it, and nothing is answered. */
  asked: v.boolean(),
  description: v.string(),
  /** How they want it written; null when they do not say. */
  hint: v.nullable(v.string()),
  /** What a list may be answered with; empty for everything else. */
  values: v.array(v.strictObject({ key: attributeValue, name: v.string() })),
});
export type OutsideAttribute = v.InferOutput<typeof outsideAttribute>;

/** Attribute code → what is always answered there; several only for a multivaluelist. */
export const fixedAnswers = v.record(attributeCode, v.pipe(v.array(attributeValue), v.minLength(1)));
export type FixedAnswers = v.InferOutput<typeof fixedAnswers>;

/** A verifier's answer: of a list its keys, of everything else words that pass the gate (a day as YYYY-MM-DD). */
export const outwardAnswer = v.union([
  v.strictObject({ code: attributeCode, keys: v.pipe(v.array(attributeValue), v.minLength(1)) }),
  v.strictObject({ code: attributeCode, text: gatedText }),
]);
export type OutwardAnswer = v.InferOutput<typeof outwardAnswer>;

/** An answer as it is sent: `many` as `attribute[CODE][]`, else as `attribute[CODE]`. */
export interface SentAttribute {
  code: string;
  many: boolean;
  values: string[];
  /** What they asked and what was answered, as people read it. */
  description: string;
  shown: string;
}
