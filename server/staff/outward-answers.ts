import { fitsAttribute, isList } from '../../api-client/contract/desk/fits-attribute.ts';
import type {
  FixedAnswers,
  OutsideAttribute,
  OutwardAnswer,
  SentAttribute,
} from '../../api-client/contract/desk/outward-attributes.ts';
import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import { offsetAt } from '../casework/deadlines/local-date.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/** What is left for a verifier: what is not always answered alike. What they only tell is among it. */
export function leftToAnswer(
  definition: readonly OutsideAttribute[],
  fixed: FixedAnswers,
): OutsideAttribute[] {
  return definition.filter(({ code }) => !Object.hasOwn(fixed, code));
}

/**
 * Every answer as it is sent, in their order: what is fixed, and a verifier's. Her words pass the gate before they are looked at, numbers and
 * days too: a telephone number is a number. Throws what the gate throws, and `answers_wrong` with the attributes at fault: missing though
 * required, of another datatype, not in their list, answered twice or not asked. Field names hold the attribute's place, not its code: codes are
 * other people's words.
 */
export function answersToSend(
  { reference }: Pick<Server, 'reference'>,
  definition: readonly OutsideAttribute[],
  fixed: FixedAnswers,
  given: readonly OutwardAnswer[],
): SentAttribute[] {
  const asked = leftToAnswer(definition, fixed);
  const fieldOf = (code: string) => `outwardAnswers.${asked.findIndex((each) => each.code === code)}`;
  const wrong = new Set<string>();
  const answered = new Map<string, string[]>(Object.entries(fixed));
  for (const answer of given) {
    const { code } = answer;
    const attribute = asked.find((each) => each.code === code);
    if (!attribute || answered.has(code) || isList(attribute) !== 'keys' in answer) {
      wrong.add(fieldOf(code));
      continue;
    }
    const values = 'keys' in answer ? answer.keys : [passGate(answer.text, reference, fieldOf(code))];
    if (!fitsAttribute(attribute, values)) wrong.add(fieldOf(code));
    answered.set(code, values);
  }
  for (const { code, required } of asked) if (required && !answered.has(code)) wrong.add(fieldOf(code));
  if (wrong.size > 0) throw new ProblemFailure('answers_wrong', [...wrong]);
  return definition.flatMap((attribute): SentAttribute[] => {
    const values = answered.get(attribute.code);
    if (values === undefined) return [];
    return [
      {
        code: attribute.code,
        many: attribute.datatype === 'multivaluelist',
        values: attribute.datatype === 'datetime' ? values.map((day) => midnight(day, reference)) : values,
        ...shownAnswer(attribute, values),
      },
    ];
  });
}

/** As people read it: the names of what was chosen, and what was written. */
export function shownAnswer(
  attribute: OutsideAttribute,
  values: readonly string[],
): { description: string; shown: string } {
  const shown = values.map((value) => attribute.values.find(({ key }) => key === value)?.name ?? value);
  return { description: attribute.description, shown: shown.join(', ') };
}

/** The texts of hers that passed the gate, for the log of decisions. */
export const gatedOf = (given: readonly OutwardAnswer[]): GatedText[] =>
  given.flatMap((answer) => ('text' in answer ? [answer.text] : []));

/** They want a date and time; the hour is nobody's business, so it is the beginning of the day there is. */
function midnight(day: string, reference: Server['reference']): string {
  const minutes = offsetAt(Date.parse(`${day}T00:00:00Z`), reference.instance.timeZone) / 60_000;
  const digits = (count: number) => String(count).padStart(2, '0');
  const offset = `${digits(Math.floor(Math.abs(minutes) / 60))}:${digits(Math.abs(minutes) % 60)}`;
  return `${day}T00:00:00${minutes < 0 ? '-' : '+'}${offset}`;
}
