import { answerFault, isEmpty } from '../../../../api-client/contract/intake/answer-fault.ts';
import type { Answer, QuestionSet } from '../../../../api-client/contract/intake/question.ts';
import { type FieldError, state, updateDraft } from '../../state.ts';
import { fill, more } from '../words.ts';

/** What the chosen category asks, undefined when it asks nothing (or the instance has not come). */
export const questionsNow = (): QuestionSet | undefined =>
  state.instance?.questions[state.draft.categoryCode];

export const fieldOf = (questionId: string) => `question-${questionId}`;

/** The answers given to the questions of the chosen category; those to an older version of them are asked anew. */
export function answersNow(): Record<string, Answer['value']> {
  const { answers, categoryCode } = state.draft;
  const same = answers?.categoryCode === categoryCode && answers.version === questionsNow()?.version;
  return same ? answers.values : {};
}

export function setAnswer(questionId: string, value: Answer['value'] | undefined): void {
  const { [questionId]: _before, ...values } = answersNow();
  if (!isEmpty(value)) values[questionId] = value;
  const { categoryCode } = state.draft;
  updateDraft({ answers: { categoryCode, version: questionsNow()?.version ?? 1, values } });
}

export function questionFaults(): FieldError[] {
  const text = more().questions;
  const values = answersNow();
  return (questionsNow()?.questions ?? []).flatMap((question) => {
    const fault = answerFault(question, values[question.questionId]);
    const message = fault === 'number' ? text.number : text.missing;
    return fault
      ? [
          {
            field: fieldOf(question.questionId),
            message: fill(message, { q: question.label[state.language] }),
          },
        ]
      : [];
  });
}
