import * as v from 'valibot';
import { limits } from '../limits.ts';
import { shortCode, typedText } from '../primitives.ts';
import { localisedText } from '../public/localised-text.ts';

/** What an answer is: a line of text, a number, one of the options, several of them, or a day. */
export const questionKind = v.picklist(['text', 'number', 'choice', 'multi_choice', 'date']);
export type QuestionKind = v.InferOutput<typeof questionKind>;

/** One further question of a category. Zone: published, labels and all. */
export const question = v.strictObject({
  /** Unique within its set; the same question keeps it from version to version. */
  questionId: shortCode,
  kind: questionKind,
  label: localisedText,
  /** For `choice` and `multi_choice`, in the order to show; empty otherwise. */
  options: v.array(v.strictObject({ code: shortCode, label: localisedText })),
  required: v.boolean(),
  /** The answer stays with verification: it never goes into what an agency or the public reads. */
  private: v.boolean(),
});
export type Question = v.InferOutput<typeof question>;

/** All questions of a category, in their order. Every version is kept, so that old answers stay readable. */
export const questionSet = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  questions: v.pipe(v.array(question), v.maxLength(limits.questionsPerCategory)),
});
export type QuestionSet = v.InferOutput<typeof questionSet>;

/**
 * One answer: `text` a string, `number` a number, `choice` an option's code, `multi_choice` codes without repetition, `date` a day
 * YYYY-MM-DD. Zone: casework. What was not answered is left out.
 */
export const answer = v.strictObject({
  questionId: shortCode,
  value: v.union([
    typedText(1, limits.answerMaximum),
    v.pipe(v.number(), v.minValue(-1e9), v.maxValue(1e9)),
    v.pipe(v.array(shortCode), v.minLength(1), v.maxLength(limits.optionsPerQuestion)),
  ]),
});
export type Answer = v.InferOutput<typeof answer>;

/** The answers of one complaint, to exactly the version of the questions its form showed (an outbox may be old). */
export const complaintAnswers = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  values: v.pipe(v.array(answer), v.maxLength(limits.questionsPerCategory)),
});
export type ComplaintAnswers = v.InferOutput<typeof complaintAnswers>;
