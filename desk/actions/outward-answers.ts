import { fitsAttribute, isList } from '../../api-client/contract/desk/fits-attribute.ts';
import type { OutsideAttribute, OutwardAnswer } from '../../api-client/contract/desk/outward-attributes.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { client } from '../stores/client.ts';
import { outwardText } from '../text/outward-text.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';

const words = outwardText.attributes;

/** What stands in the form for one thing they ask. */
export interface AnswerDraft {
  values: string[];
  choices: Choices;
}
export type AnswerDrafts = Readonly<Record<string, AnswerDraft>>;
export const EMPTY_ANSWER: AnswerDraft = { values: [], choices: {} };

/** The id of the field of the attribute in that place: their codes are anybody's words. */
export const fieldOfAttribute = (place: number): string => `outward-answer-${place}`;

/** Whether its words are typed freely, so that what points to a person is looked for as one types. */
export const isTyped = ({ datatype }: OutsideAttribute): boolean =>
  datatype === 'string' || datatype === 'text';

/** The answers as the server takes them, or what is missing. Every typed one is read by the gate first; throws what the client throws. */
export async function readAnswers(
  attributes: readonly OutsideAttribute[],
  drafts: AnswerDrafts,
): Promise<{ answers: OutwardAnswer[]; errors: FieldError[] }> {
  const answers: OutwardAnswer[] = [];
  const errors: FieldError[] = [];
  for (const [place, attribute] of attributes.entries()) {
    if (!attribute.asked) continue;
    const field = fieldOfAttribute(place);
    const { code, description: label } = attribute;
    const { values, choices } = drafts[code] ?? EMPTY_ANSWER;
    const given = isList(attribute) ? values : values.map((value) => value.trim()).filter(Boolean);
    if (given.length === 0) {
      if (attribute.required) errors.push({ field, sentence: words.missing(label) });
    } else if (!fitsAttribute(attribute, given)) {
      errors.push({ field, sentence: `${label}: ${words.wrong[attribute.datatype]}` });
    } else if (isList(attribute)) answers.push({ code, keys: [...given] });
    else {
      const text = given[0] ?? '';
      const check = async () => (await client.gate(text)).spans;
      const read = await readGated({ field, label, gate: { text, check }, choices });
      if ('error' in read) errors.push(read.error);
      else answers.push({ code, text: read.gated });
    }
  }
  return { answers, errors };
}
