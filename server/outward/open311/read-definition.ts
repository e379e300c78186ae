import * as v from 'valibot';
import {
  attributeDatatype,
  type OutsideAttribute,
} from '../../../api-client/contract/desk/outward-attributes.ts';
import { isObject, readTree, simple, UnreadableAnswerError } from './read-records.ts';

const MOST_ATTRIBUTES = 100;
const MOST_VALUES = 1_000;
const LONGEST_CODE = 100;
const LONGEST_KEY = 2_000;
const LONGEST_WORDS = 1_000;

/**
 * The attributes of a service definition in their order, in XML or JSON. Throws `UnreadableAnswerError` for what is no definition, and for one
 * that nobody could answer: longer than any form, or with a required attribute that has no code to answer under.
 */
export function readDefinition(bytes: Uint8Array): OutsideAttribute[] {
  const tree = readTree(bytes);
  const root = Array.isArray(tree) ? tree[0] : tree;
  const places = isObject(root) ? [root, ...Object.values(root)] : [];
  const holder = places.filter(isObject).find((each) => Object.hasOwn(each, 'attributes'));
  const elements = listOf(holder?.attributes, 'attribute');
  if (elements.length === 0 || elements.length > MOST_ATTRIBUTES) {
    throw new UnreadableAnswerError('no service definition');
  }
  const known = new Set<string>();
  return elements
    .map((element, index) => ({ order: Number(simple(element.order) ?? index + 1), element }))
    .sort((one, other) => one.order - other.order)
    .flatMap(({ element }) => {
      const attribute = attributeOf(element);
      if (attribute === null || known.has(attribute.code)) return [];
      known.add(attribute.code);
      return [attribute];
    });
}

function attributeOf(element: Record<string, unknown>): OutsideAttribute | null {
  const words = (name: string) => simple(element[name])?.slice(0, LONGEST_WORDS) ?? null;
  const says = (name: string) => words(name)?.toLowerCase() === 'true';
  const code = simple(element.code);
  const asked = words('variable')?.toLowerCase() !== 'false';
  if (code === null || code.length > LONGEST_CODE) {
    if (asked && says('required')) throw new UnreadableAnswerError('a required attribute without a code');
    return null;
  }
  const values = listOf(element.values, 'value').flatMap((value) => {
    const key = simple(value.key);
    return key === null || key.length > LONGEST_KEY
      ? []
      : [{ key, name: simple(value.name)?.slice(0, LONGEST_WORDS) ?? key }];
  });
  const named = words('datatype')?.toLowerCase();
  const datatype = v.is(attributeDatatype, named) ? named : 'string';
  // A list without anything in it is answered by a line of text.
  const isList = datatype.endsWith('list') && values.length > 0;
  return {
    code,
    datatype: datatype.endsWith('list') && !isList ? 'string' : datatype,
    required: asked && says('required'),
    asked,
    description: words('description') ?? code,
    hint: words('datatype_description'),
    values: isList ? values.slice(0, MOST_VALUES) : [],
  };
}

/** A list as JSON writes it, or its elements as XML names them. */
function listOf(value: unknown, item: string): Record<string, unknown>[] {
  const inner = isObject(value) ? value[item] : value;
  const list = Array.isArray(inner) ? inner : [inner];
  return list.filter(isObject);
}
