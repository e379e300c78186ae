import type { Question } from '../../api-client/contract/intake/question.ts';
import type { PublicCategory } from '../../api-client/contract/public/instance.ts';
import type { Reference } from '../reference.ts';
import { Open311Failure } from './open311-failure.ts';
import type { Answer } from './write-answer.ts';

const DATATYPES: Record<Question['kind'], string> = {
  text: 'text',
  number: 'number',
  date: 'datetime',
  choice: 'singlevaluelist',
  multi_choice: 'multivaluelist',
};

const GROUPS: Record<NonNullable<PublicCategory['kind']> | 'complaint', string> = {
  complaint: 'Aduan',
  aspiration: 'Aspirasi',
  information_request: 'Permintaan informasi publik',
};

/** The service of a code; one that is not offered (any more) is unknown, 404 as the specification says. */
export function serviceOf(reference: Reference, code: string): PublicCategory {
  const category = reference.category(code);
  if (category && !category.retired) return category;
  throw new Open311Failure({ code: 404, description: 'There is no service with this service_code.' });
}

/** GET /services: every category that is offered. What stays with verification for good is a black box; all others answer by a token. */
export function serviceList(reference: Reference): Answer {
  return reference.categories
    .filter((category) => !category.retired)
    .map((category) => ({
      service_code: category.code,
      service_name: category.name.id,
      description: category.hint.id,
      metadata: questionsOf(reference, category.code).length > 0,
      type: isBlackBox(category) ? 'blackbox' : 'batch',
      keywords: [...new Set([category.name.id, category.name.en, category.name.jv])].join(', '),
      group: GROUPS[category.kind ?? 'complaint'],
    }));
}

/** Never shown singly, or asked for on our own page alone: no number ever comes back. */
export function isBlackBox(category: PublicCategory): boolean {
  return category.confidential || category.sensitive;
}

/** GET /services/{code}: what a category asks beside the text. Throws 404 for a service that asks nothing, as for one that is unknown. */
export function serviceDefinition(reference: Reference, code: string): Answer {
  const questions = questionsOf(reference, serviceOf(reference, code).code);
  if (questions.length === 0) {
    throw new Open311Failure({
      code: 404,
      description: 'This service has no definition: its metadata is false.',
    });
  }
  return {
    service_code: code,
    attributes: questions.map((question, index) => ({
      variable: true,
      code: question.questionId,
      datatype: DATATYPES[question.kind],
      required: question.required,
      datatype_description: question.kind === 'date' ? 'YYYY-MM-DD' : null,
      order: index + 1,
      description: question.label.id,
      values: question.options.map((option) => ({ key: option.code, name: option.label.id })),
    })),
  };
}

export function questionsOf(reference: Reference, code: string): readonly Question[] {
  return reference.questions[code]?.questions ?? [];
}
