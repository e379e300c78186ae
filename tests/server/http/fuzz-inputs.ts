import fc from 'fast-check';

/** JSON Schema as `@valibot/to-json-schema` writes it; only what the generator reads. */
export interface Schema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  items?: Schema;
  prefixItems?: Schema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  format?: string;
  pattern?: string;
}

const NASTY = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  '__proto__',
  'constructor',
  "' or 1=1; drop table casework_complaint; --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '../../../../etc/passwd',
  '%00%ff',
  'a'.repeat(20_000),
  '🏚️'.repeat(3_000),
  '9'.repeat(400),
  'null',
];

/** Any value at all, the usual suspects among them. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, true, 0, -0, -1, 1e308, 2 ** 53, [], {}, [[[[]]]]),
  fc.jsonValue({ maxDepth: 4 }),
);

/** Values that fit a schema as far as it can say; the server's own checks go further. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(fitting));
  if (schema.allOf?.[0]) return fitting(schema.allOf[0]);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(fitting(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 4),
      });
    case 'string':
      return text(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: schema.maximum ?? 10_000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? -200, max: schema.maximum ?? 200, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const shape = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fitting(schema)]),
  );
  return fc.record(shape, { requiredKeys: required });
}

function text({ format, pattern, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid({ version: 4 });
  if (format === 'date')
    return fc
      .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
      .map((day) => day.toISOString().slice(0, 10));
  if (format === 'date-time')
    return fc
      .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2100-01-01') })
      .map((day) => day.toISOString());
  if (pattern)
    return fc
      .stringMatching(new RegExp(pattern.replace(/\(\?[a-z]+\)/, '')))
      .filter((value) => value.length <= 400);
  const most = Math.max(minLength, Math.min(maxLength, minLength + 60));
  return fc.oneof(
    { weight: 4, arbitrary: fc.string({ minLength, maxLength: most }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength, maxLength: most }) },
  );
}

/** A value that fits but in one place: another type, nothing, too much, a field nobody knows. */
export function almostFitting(schema: Schema): fc.Arbitrary<unknown> {
  return fc.tuple(fitting(schema), fc.nat(), anything).map(([value, place, other]) => {
    if (typeof value !== 'object' || value === null) return other;
    const copy = structuredClone(value) as Record<string, unknown>;
    const names = [...Object.keys(copy), 'bidangTakDikenal'];
    copy[names[place % names.length] ?? 'bidangTakDikenal'] = other;
    return copy;
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is sent as a body: fitting, almost fitting, any JSON, and bytes that are no JSON or no UTF-8. */
export function bodies(schema: Schema | null): fc.Arbitrary<Uint8Array> {
  const json = (values: fc.Arbitrary<unknown>) => values.map((value) => bytes(JSON.stringify(value) ?? ''));
  const broken = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .constantFrom('{', '{"a":', '[1,', '"\\ud800"', '{"a":1,"a":2}', '\ufeff{}', '[['.repeat(5_000))
      .map(bytes),
    fc.constant(new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])),
  );
  if (schema === null) return fc.oneof(broken, json(anything));
  return fc.oneof(
    { weight: 4, arbitrary: json(fitting(schema)) },
    { weight: 4, arbitrary: json(almostFitting(schema)) },
    { weight: 1, arbitrary: json(anything) },
    { weight: 1, arbitrary: broken },
  );
}

/** What stands in a path in place of `:name`: something known, something like it, anything. */
export const inPath = (known: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known, '11111111-1111-4111-8111-111111111111') },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...NASTY.filter((one) => one !== '' && one !== '\ud800'))
        .map(encodeURIComponent),
    },
    { weight: 1, arbitrary: fc.constantFrom('%', '%ff', '..', '%2e%2e%2f', '%00') },
  );

export const inQuery = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.constantFrom('q', 'from', 'to', 'before', 'page', 'kind', 'state', '__proto__', 'x'),
          fc.constantFrom(...NASTY.filter((one) => one !== '\ud800'), '2026-13-40', '-1', '1e9'),
        ),
        { maxLength: 4 },
      )
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('?', '?=', '?%', '?%ff=%ff', '?a[b]=c', '?q=%00') },
);
