import * as v from 'valibot';

/** Where posts and messages are read that a verifier judges by the stated criteria. */
export const refusedChannel = v.picklist(['whatsapp', 'instagram', 'facebook', 'x', 'telegram', 'email']);

/**
 * POST /api/entry/refusals: one post or message that lacks what was stated. Nothing of what it said, nor of who wrote it. `refusalId` is made
 * by the browser: the same one again counts nothing.
 */
export const recordRefusal = v.strictObject({
  refusalId: v.pipe(v.string(), v.uuid()),
  channel: refusedChannel,
  criterion: v.picklist(['place', 'photo', 'time', 'own_experience', 'readable']),
});
export type RecordRefusal = v.InferOutput<typeof recordRefusal>;

export const recordedRefusal = v.strictObject({ counted: v.boolean() });
