import * as v from 'valibot';
import { keyDocumentText as text } from '../text/key-document-text.ts';

const contact = v.object({
  kind: v.picklist(['anonymous', 'number', 'named']),
  name: v.nullable(v.string()),
  number: v.nullable(v.string()),
  notes: v.array(v.string()),
});

/** What a reporter sealed, as label and value; no row at all for an anonymous one. Unknown shapes are shown as they are. */
export function identityRows(part: 'contact' | 'service', plaintext: unknown): [string, string][] {
  const parsed = part === 'contact' ? v.safeParse(contact, plaintext) : null;
  if (!parsed?.success) return otherRows(plaintext);
  const { name, number, notes } = parsed.output;
  const rows: [string, string | null][] = [
    [text.contact.name, name],
    [text.contact.number, number],
    ...notes.map((note): [string, string] => [text.contact.notes, note]),
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]));
}

const known: Record<string, string | undefined> = text.service;

function otherRows(plaintext: unknown): [string, string][] {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), plaintext);
  if (!parsed.success) return [];
  return Object.entries(parsed.output).flatMap(([label, value]): [string, string][] =>
    typeof value === 'string' && value ? [[known[label] ?? label, value]] : [],
  );
}
