/** A difference between two reporters that an agency may see; there is no other. */
interface Allowed {
  /** Of the answers, by moment, reader and path. */
  where: RegExp;
  /** The field of the answer that may differ. */
  field: string;
  reason: string;
}

/** privacy.md: "the agency too gets the village alone until the reporter agrees to a visit"; and "but for a single field that the reporter herself agreed to release to one handling officer". */
export const ALLOWED: Allowed[] = [
  {
    where: /^at home, .* handler \/api\/agency\/complaints\/complaint 0 200$/,
    field: 'visit',
    reason:
      'The agency that asked to come to her home reads where it is while she agrees and the matter is not closed. "No" and silence read alike.',
  },
  {
    where: / handler \/api\/agency\/complaints\/complaint \d\/data 200$/,
    field: 'releases',
    reason:
      'The officer to whom a verifier released one field, with the reporter’s consent, reads that and until when. Consent alone, or sealed data without a release, changes nothing.',
  },
];

/** The answers with what may differ taken out, and what was taken out by name of the answer. */
export function withoutAllowed(answers: ReadonlyMap<string, Buffer>) {
  const rest = new Map<string, Buffer>();
  const taken = new Map<string, unknown>();
  for (const [name, body] of answers) {
    const allowed = ALLOWED.find(({ where }) => where.test(name));
    if (!allowed) {
      rest.set(name, body);
      continue;
    }
    const { [allowed.field]: value, ...others } = JSON.parse(body.toString('utf8')) as Record<
      string,
      unknown
    >;
    rest.set(name, Buffer.from(JSON.stringify(others)));
    taken.set(name, value);
  }
  return { rest, taken };
}
