import { XMLBuilder } from 'fast-xml-parser';

export type Format = 'xml' | 'json';

/** A value as GeoReport v2 knows it; `null` is an empty element in XML. */
export type Answer =
  | string
  | number
  | boolean
  | null
  | readonly Answer[]
  | { readonly [name: string]: Answer };

/** How each list is named in XML, and what one of its items is called (GeoReport v2 has both names). */
const ITEM_NAMES: Record<string, string> = {
  services: 'service',
  service_requests: 'request',
  attributes: 'attribute',
  values: 'value',
  endpoints: 'endpoint',
  formats: 'format',
  errors: 'error',
};

const builder = new XMLBuilder({ format: true, suppressEmptyNode: true, processEntities: true });

/**
 * Writes an answer. XML is the mandatory format: `root` names the outermost element and every list holds items by name. JSON follows the
 * Spark convention of the specification: a list at the root is a bare array, what is empty is null.
 */
export function writeAnswer(format: Format, root: string, answer: Answer): { body: string; type: string } {
  if (format === 'json') {
    return { body: JSON.stringify(answer), type: 'application/json; charset=utf-8' };
  }
  const tree = builder.build({ [root]: elementOf(root, answer) });
  return {
    body: `<?xml version="1.0" encoding="utf-8"?>\n${tree}`,
    type: 'text/xml; charset=utf-8',
  };
}

function elementOf(name: string, answer: Answer): unknown {
  if (isList(answer)) {
    const item = ITEM_NAMES[name];
    if (!item) throw new Error(`no item name for the list "${name}"`);
    return { [item]: answer.map((each) => elementOf(item, each)) };
  }
  if (answer === null) return '';
  if (typeof answer === 'object') {
    return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, elementOf(key, value)]));
  }
  return typeof answer === 'string' ? withoutControls(answer) : answer;
}

const isList = (answer: Answer): answer is readonly Answer[] => Array.isArray(answer);

/** XML 1.0 knows no way to write these. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
