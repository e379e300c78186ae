import * as v from 'valibot';

export const spanType = v.picklist([
  'phone',
  'nik',
  'email',
  'bank_account',
  'customer_number',
  'handle',
  'link',
  'coordinates',
  'plate',
  'birth_date',
  'name',
  'house_address',
  'self_location',
  'unique_person',
]);
export type SpanType = v.InferOutput<typeof spanType>;

/** What points to a person; offsets are UTF-16 indexes into the text that was sent. */
export const textSpan = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  type: spanType,
  severity: v.picklist(['hard_stop', 'review']),
  reason: v.string(),
});
export type TextSpan = v.InferOutput<typeof textSpan>;

/** A person's decision over one span. `keep` is refused for a hard stop. */
export const spanDecision = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  type: spanType,
  action: v.picklist(['mask', 'keep']),
});
export type SpanDecision = v.InferOutput<typeof spanDecision>;

/** Text on its way out of the door, with a decision for each of its spans. */
export const gatedText = v.strictObject({
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000)),
  decisions: v.array(spanDecision),
});
export type GatedText = v.InferOutput<typeof gatedText>;

/** POST /api/gate: what stands in the way of this text. `masked` is the text with every span masked. */
export const gateRequest = v.strictObject({ text: v.pipe(v.string(), v.maxLength(5000)) });
export const gateAnswer = v.strictObject({ spans: v.array(textSpan), masked: v.string() });
export type GateAnswer = v.InferOutput<typeof gateAnswer>;
