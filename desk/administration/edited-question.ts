import type { ChangeQuestions } from '../../api-client/contract/desk/administration-categories.ts';
import type { Question, QuestionKind } from '../../api-client/contract/intake/question.ts';
import type { LocalisedText } from '../../api-client/contract/public/localised-text.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { text } from '../text/id.ts';
import { freeCode } from './code-from.ts';
import { filledIn, noWords } from './LocalisedFields.tsx';

/** A question while it is edited: its options are lines of text. */
export interface EditedQuestion {
  /** Only for the screen. */
  key: number;
  /** Empty for one that was never saved. */
  questionId: string;
  kind: QuestionKind;
  label: LocalisedText;
  /** One option a line: Indonesian, then English and Javanese after vertical bars where they differ. */
  options: string;
  /** Codes of the saved options by their Indonesian label: what is only moved keeps its code. */
  codes: Record<string, string>;
  required: boolean;
  private: boolean;
}

let keys = 0;
const nextKey = () => {
  keys += 1;
  return keys;
};

export function newQuestion(): EditedQuestion {
  return {
    key: nextKey(),
    questionId: '',
    kind: 'text',
    label: noWords,
    options: '',
    codes: {},
    required: false,
    private: false,
  };
}

export function editedFrom(question: Question): EditedQuestion {
  const line = ({ id, en, jv }: LocalisedText) => (en === id && jv === id ? id : `${id} | ${en} | ${jv}`);
  return {
    ...question,
    key: nextKey(),
    options: question.options.map(({ label }) => line(label)).join('\n'),
    codes: Object.fromEntries(question.options.map(({ code, label }) => [label.id, code])),
  };
}

export const hasOptions = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'multi_choice';

/** What is missing, by the ids of the fields. */
export function missingIn(questions: readonly EditedQuestion[]): FieldError[] {
  return questions.flatMap(({ key, label, kind, options }) => {
    const errors: FieldError[] = [];
    if (label.id.trim().length < 2) {
      errors.push({ field: `question-${key}-id`, sentence: text.admin.question.labelMissing });
    }
    if (hasOptions(kind) && new Set(linesOf(options)).size < 2) {
      errors.push({ field: `question-${key}-options`, sentence: text.admin.question.optionsMissing });
    }
    return errors;
  });
}

const linesOf = (options: string) =>
  options
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The questions as they are sent, new ones with codes of their own. */
export function toSend(questions: readonly EditedQuestion[]): ChangeQuestions['questions'] {
  const taken = questions.flatMap(({ questionId }) => (questionId ? [questionId] : []));
  return questions.map((question) => {
    const questionId = question.questionId || freeCode(question.label.id, taken);
    taken.push(questionId);
    return {
      questionId,
      kind: question.kind,
      label: filledIn(question.label),
      options: hasOptions(question.kind) ? optionsOf(question) : [],
      required: question.required,
      private: question.private,
    };
  });
}

function optionsOf({ options, codes }: EditedQuestion): Question['options'] {
  const taken = Object.values(codes);
  const used = new Set<string>();
  return [...new Set(linesOf(options))].map((line) => {
    const [id = '', en = '', jv = ''] = line.split('|').map((part) => part.trim());
    const known = codes[id];
    const code = known && !used.has(known) ? known : freeCode(id, taken);
    taken.push(code);
    used.add(code);
    return { code, label: filledIn({ id, en, jv }) };
  });
}
