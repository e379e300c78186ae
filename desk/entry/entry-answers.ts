import { answerFault, isEmpty } from '../../api-client/contract/intake/answer-fault.ts';
import type { Answer, QuestionSet } from '../../api-client/contract/intake/question.ts';
import { entryText } from '../text/entry-text.ts';
import type { EntryDraft } from './entry-draft.ts';

const { errors } = entryText.entry;

export const fieldOfQuestion = (questionId: string) => `entry-question-${questionId}`;

/** The answers given to exactly this version of the category's questions, none to any other. */
export function valuesOf(draft: EntryDraft, { version }: QuestionSet): Record<string, Answer['value']> {
  const { answers, categoryCode } = draft;
  return answers?.categoryCode === categoryCode && answers.version === version ? answers.values : {};
}

/** The draft's answers with one of them changed; an empty one is left out. */
export function withAnswer(
  draft: EntryDraft,
  set: QuestionSet,
  questionId: string,
  value: Answer['value'] | undefined,
): Pick<EntryDraft, 'answers'> {
  const { [questionId]: _before, ...values } = valuesOf(draft, set);
  if (!isEmpty(value)) values[questionId] = value;
  return { answers: { categoryCode: draft.categoryCode, version: set.version, values } };
}

/** A sentence for each question, or null; by the same rules as in the form of reporters. */
export function questionFaults(draft: EntryDraft, set: QuestionSet | null): [string, string | null][] {
  if (!set) return [];
  const values = valuesOf(draft, set);
  return set.questions.map((question) => {
    const fault = answerFault(question, values[question.questionId]);
    const sentence = fault === 'number' ? errors.answerNumber : errors.answer;
    return [fieldOfQuestion(question.questionId), fault ? sentence(question.label.id) : null];
  });
}
