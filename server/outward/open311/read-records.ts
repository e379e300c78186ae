import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of an answer: its simple values by name. What is empty or absent is null. */
export type Record311 = (name: string) => string | null;

/** What came back is no GeoReport answer. */
export class UnreadableAnswerError extends Error {
  override name = 'UnreadableAnswerError';
}

const parser = new XMLParser({ parseTagValue: false, ignoreAttributes: true, removeNSPrefix: true });
/** Lists lie one or two levels deep, whatever the outer elements are called (FixMyStreet: `requests`, others `service_requests`). */
const DEEPEST = 4;

/**
 * The elements called `name` of an answer in XML or JSON, told apart by its first letter: several systems answer in the one under the
 * name of the other. JSON is a bare array, or says the names as XML does. A document type declaration is refused: entities are how an
 * XML document grows without end. Throws `UnreadableAnswerError`.
 */
export function readRecords(bytes: Uint8Array, name: string): Record311[] {
  const tree = readTree(bytes);
  const found = Array.isArray(tree) ? tree : elementsOf(tree, name, 0);
  return found.filter(isObject).map((element) => (field) => simple(element[field]));
}

/** The whole answer as objects, lists and texts, in whichever of the two it is. Throws `UnreadableAnswerError`. */
export function readTree(bytes: Uint8Array): unknown {
  const text = decoded(bytes)
    .replace(/^\uFEFF/, '')
    .trim();
  return text.startsWith('<') ? fromXml(text) : fromJson(text);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableAnswerError('not UTF-8');
  }
}

function fromXml(text: string): unknown {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new UnreadableAnswerError('a document type declaration');
  if (XMLValidator.validate(text) !== true) throw new UnreadableAnswerError('malformed XML');
  try {
    return parser.parse(text);
  } catch {
    throw new UnreadableAnswerError('malformed XML');
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableAnswerError('neither XML nor JSON');
  }
}

function elementsOf(tree: unknown, name: string, depth: number): unknown[] {
  if (!isObject(tree) || depth > DEEPEST) return [];
  if (Object.hasOwn(tree, name)) {
    const value = tree[name];
    return Array.isArray(value) ? value : [value];
  }
  return Object.values(tree).flatMap((value) =>
    Array.isArray(value) ? value : elementsOf(value, name, depth + 1),
  );
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A simple value; null for what is empty or holds others. */
export function simple(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
