import type { Answer, ComplaintAnswers } from '../../api-client/contract/intake/question.ts';
import type { Reference } from '../reference.ts';
import { Open311Failure } from './open311-failure.ts';
import type { SentForm } from './read-form.ts';

/**
 * The attributes as answers to the category's newest questions; whether they fit is checked where every filing is. Throws
 * `Open311Failure` 400 for an attribute that the service definition does not have.
 */
export function answersOfRequest(
  reference: Reference,
  code: string,
  form: SentForm,
): ComplaintAnswers | undefined {
  const set = reference.questions[code];
  const unknown = [...form.attributes.keys()].some(
    (name) => !set?.questions.some(({ questionId }) => questionId === name),
  );
  if (unknown) {
    throw new Open311Failure({ code: 400, description: 'An attribute is not in the service definition.' });
  }
  if (!set || set.questions.length === 0) return undefined;
  const values = set.questions.flatMap(({ questionId, kind }): Answer[] => {
    const given = form.attributes.get(questionId);
    const [first = '', ...others] = given ?? [];
    if (given === undefined) return [];
    if (kind === 'multi_choice') return [{ questionId, value: given }];
    if (others.length > 0) {
      throw new Open311Failure({ code: 400, description: `attribute[${questionId}] takes one value.` });
    }
    if (kind === 'number') return [{ questionId, value: Number(first) }];
    // GeoReport sends a date and time; the question asks for the day.
    return [{ questionId, value: kind === 'date' ? first.slice(0, 10) : first }];
  });
  return { version: set.version, values };
}
