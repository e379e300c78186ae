import * as v from 'valibot';
import { question, questionSet } from '../intake/question.ts';
import { limits } from '../limits.ts';
import { localDate, shortCode, typedText } from '../primitives.ts';
import { categoryKind } from '../public/instance.ts';
import { localisedText } from '../public/localised-text.ts';

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How much the public learns of a solved complaint of the category. */
export const visibility = v.picklist(['spot', 'cell', 'village', 'count_only', 'confidential']);
export type Visibility = v.InferOutput<typeof visibility>;

/** Fixed once the category exists: its complaints were taken the way it says. */
export const administeredKind = v.picklist(['complaint', ...categoryKind.options]);
export type AdministeredKind = v.InferOutput<typeof administeredKind>;

const rules = {
  visibility,
  /** Needs a name or customer number, sealed, at the right desk. */
  personalService: v.boolean(),
  dates: v.picklist(['day', 'month']),
  secondApproval: v.boolean(),
  /** Metres within which another complaint may be the same matter. */
  duplicateRadius: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(5_000)),
};

export const administeredCategory = v.strictObject({
  code: shortCode,
  version,
  name: localisedText,
  hint: localisedText,
  kind: administeredKind,
  ...rules,
  retiredOn: v.nullable(localDate),
  questions: v.nullable(questionSet),
});
export type AdministeredCategory = v.InferOutput<typeof administeredCategory>;

/** GET /api/administration/categories */
export const administeredCategories = v.strictObject({ categories: v.array(administeredCategory) });

const words = (minimum: number, maximum: number) =>
  v.strictObject({
    id: typedText(minimum, maximum),
    en: typedText(minimum, maximum),
    jv: typedText(minimum, maximum),
  });
const facts = { name: words(2, 80), hint: words(0, 300), ...rules };

/** What is no complaint is never mapped and never confidential: at most its village is told. */
export const mayHave = (kind: AdministeredKind, visibility: Visibility): boolean =>
  kind === 'complaint' || visibility === 'village' || visibility === 'count_only';

/** POST /api/administration/categories */
export const addCategory = v.pipe(
  v.strictObject({ code: shortCode, kind: administeredKind, ...facts }),
  v.forward(
    v.check(({ kind, visibility }) => mayHave(kind, visibility), 'what is no complaint has no spot'),
    ['visibility'],
  ),
);
export type AddCategory = v.InferOutput<typeof addCategory>;

/** POST /api/administration/categories/:code/change */
export const changeCategory = v.strictObject({ version, ...facts });
export type ChangeCategory = v.InferOutput<typeof changeCategory>;

/** POST /api/administration/categories/:code/questions; `version` is that of the questions read, 0 when there were none. */
export const changeQuestions = v.strictObject({
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  questions: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          ...question.entries,
          label: words(2, 200),
          options: v.pipe(
            v.array(v.strictObject({ code: shortCode, label: words(1, 120) })),
            v.maxLength(limits.optionsPerQuestion),
          ),
        }),
        v.forward(
          v.check(
            ({ kind, options }) => (kind.endsWith('choice') ? options.length >= 2 : options.length === 0),
            'two options or more for a choice, none for anything else',
          ),
          ['options'],
        ),
        v.forward(
          v.check(
            ({ options }) => new Set(options.map(({ code }) => code)).size === options.length,
            'options differ',
          ),
          ['options'],
        ),
      ),
    ),
    v.maxLength(limits.questionsPerCategory),
    v.check(
      (questions) => new Set(questions.map(({ questionId }) => questionId)).size === questions.length,
      'questions differ',
    ),
  ),
});
export type ChangeQuestions = v.InferOutput<typeof changeQuestions>;
