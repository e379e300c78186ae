import * as v from 'valibot';

/** The same words in every language of the form. */
export const localisedText = v.strictObject({ id: v.string(), en: v.string(), jv: v.string() });
export type LocalisedText = v.InferOutput<typeof localisedText>;
