import * as v from 'valibot';
import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import type { Answer, Question } from '../../api-client/contract/intake/question.ts';
import { localDate } from '../../api-client/contract/primitives.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/**
 * The rows of a complaint's answers, checked against exactly the version of the questions its form showed, whatever is asked by now:
 * an outbox may be old. Throws `answers_wrong` with the questions at fault.
 */
export async function checkAnswers(
  server: Server,
  complaint: FileComplaint,
): Promise<Tables['casework_answer'][]> {
  const { answers, categoryCode, complaintId } = complaint;
  if (!answers) return [];
  const row = await server.connection.database
    .selectFrom('published_question_set')
    .select('questions')
    .where('category_code', '=', categoryCode)
    .where('version', '=', answers.version)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('answers_wrong', ['answers.version']);
  const questions = JSON.parse(row.questions) as Question[];
  const wrong = wrongAnswers(questions, answers.values);
  if (wrong.length > 0) {
    throw new ProblemFailure(
      'answers_wrong',
      wrong.map((id) => `answers.${id}`),
    );
  }
  return answers.values.map(({ questionId, value }) => ({
    complaint_id: complaintId,
    category_code: categoryCode,
    set_version: answers.version,
    question_id: questionId,
    value: JSON.stringify(value),
  }));
}

/** The questions that were answered wrongly, twice, or not although they must be. */
export function wrongAnswers(questions: readonly Question[], values: readonly Answer[]): string[] {
  const wrong = new Set<string>();
  for (const question of questions) {
    const given = values.filter(({ questionId }) => questionId === question.questionId);
    if (given.length > 1 || (given.length === 0 && question.required)) wrong.add(question.questionId);
    if (given[0] && !fits(question, given[0].value)) wrong.add(question.questionId);
  }
  const asked = new Set(questions.map(({ questionId }) => questionId));
  for (const { questionId } of values) if (!asked.has(questionId)) wrong.add(questionId);
  return [...wrong];
}

function fits({ kind, options }: Question, value: Answer['value']): boolean {
  const offered = (code: unknown) => options.some((option) => option.code === code);
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'date':
      return v.is(localDate, value) && !Number.isNaN(Date.parse(value));
    case 'choice':
      return offered(value);
    case 'multi_choice':
      return Array.isArray(value) && value.every(offered) && new Set(value).size === value.length;
  }
}
