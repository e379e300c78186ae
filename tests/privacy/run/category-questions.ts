import type { Question } from '../../../api-client/contract/intake/question.ts';
import type { Instance, Staff } from './open-instance.ts';

/** Ids of the two questions: one whose answer may go into a brief, one whose answer stays with verification. */
export const OPEN_QUESTION = 'tampak-dari-mana';
export const PRIVATE_QUESTION = 'siapa-yang-tahu';

/** Gives a category its two further questions, as an administrator does. */
export async function askQuestions({ administrator }: Instance, categoryCode: string): Promise<void> {
  const question = (questionId: string, label: string, isPrivate: boolean): Question => ({
    questionId,
    kind: 'text',
    label: { id: label, en: label, jv: label },
    options: [],
    required: true,
    private: isPrivate,
  });
  const questions = [
    question(OPEN_QUESTION, 'Tampak dari mana', false),
    question(PRIVATE_QUESTION, 'Siapa lagi yang tahu', true),
  ];
  await administrator.client.changeQuestions(categoryCode, { version: 0, questions });
}

/** The verifier's own words with the answers that the desk proposes for a brief, one a line. */
export async function briefWithAnswers(verifier: Staff, complaintId: string, words: string): Promise<string> {
  const { answers, briefDraft } = await verifier.client.complaintForVerifier(complaintId);
  const proposed = briefDraft
    .split('\n')
    .filter((line) => answers.some(({ label }) => line.startsWith(`${label}: `)));
  if (answers.length > 0 && proposed.length === 0)
    throw new Error('the desk proposes no answer for the brief');
  return [words, ...proposed].join('\n');
}
