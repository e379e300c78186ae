import { expect, test } from 'vitest';
import { fitsAttribute } from '../../../api-client/contract/desk/fits-attribute.ts';
import type {
  AttributeDatatype,
  OutsideAttribute,
} from '../../../api-client/contract/desk/outward-attributes.ts';
import { readDefinition } from '../../../server/outward/open311/read-definition.ts';
import { UnreadableAnswerError } from '../../../server/outward/open311/read-records.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const XML = bytes(`<?xml version="1.0" encoding="utf-8"?>
<service_definition><service_code>lampu</service_code><attributes>
  <attribute><variable>true</variable><code>tiang</code><datatype>string</datatype><required>true</required>
    <datatype_description>Tiga angka</datatype_description><order>2</order><description>Nomor tiang &amp; gardu</description></attribute>
  <attribute><variable>false</variable><code>pesan</code><datatype>string</datatype><required>true</required>
    <datatype_description/><order>3</order><description>Hanya hari kerja.</description></attribute>
  <attribute><variable>true</variable><code>jenis</code><datatype>singlevaluelist</datatype><required>false</required>
    <datatype_description/><order>1</order><description>Jenis</description>
    <values><value><key>1</key><name>Merkuri</name></value><value><key>2</key><name>LED</name></value></values></attribute>
</attributes></service_definition>`);
const READ: OutsideAttribute[] = [
  {
    code: 'jenis',
    datatype: 'singlevaluelist',
    required: false,
    asked: true,
    description: 'Jenis',
    hint: null,
    values: [
      { key: '1', name: 'Merkuri' },
      { key: '2', name: 'LED' },
    ],
  },
  {
    code: 'tiang',
    datatype: 'string',
    required: true,
    asked: true,
    description: 'Nomor tiang & gardu',
    hint: 'Tiga angka',
    values: [],
  },
  {
    code: 'pesan',
    datatype: 'string',
    required: false,
    asked: false,
    description: 'Hanya hari kerja.',
    hint: null,
    values: [],
  },
];

test('a definition is read in its own order from XML and from each way JSON is written', () => {
  expect(readDefinition(XML)).toEqual(READ);
  const attributes = [
    {
      variable: true,
      code: 'tiang',
      datatype: 'string',
      required: true,
      datatype_description: 'Tiga angka',
      order: 2,
      description: 'Nomor tiang & gardu',
    },
    {
      variable: false,
      code: 'pesan',
      datatype: 'string',
      required: true,
      datatype_description: null,
      order: 3,
      description: 'Hanya hari kerja.',
    },
    {
      variable: true,
      code: 'jenis',
      datatype: 'singlevaluelist',
      required: false,
      order: 1,
      description: 'Jenis',
      values: [
        { key: 1, name: 'Merkuri' },
        { key: 2, name: 'LED' },
      ],
    },
  ];
  const definition = { service_code: 'lampu', attributes };
  for (const written of [
    definition,
    [definition],
    { service_definition: definition },
    { service_code: 'lampu', attributes: { attribute: attributes } },
  ]) {
    expect(readDefinition(bytes(JSON.stringify(written)))).toEqual(READ);
  }
});

test.each([
  ['nothing', ''],
  ['a page', '<html><body>Selamat datang</body></html>'],
  ['no attributes', '<service_definition><service_code>x</service_code><attributes/></service_definition>'],
  ['broken XML', '<service_definition><attributes><attribute>'],
  [
    'an entity',
    '<!DOCTYPE a [<!ENTITY x "y">]><service_definition><attributes><attribute><code>&x;</code></attribute></attributes></service_definition>',
  ],
  ['a required one without a code', '{"attributes":[{"variable":true,"required":true,"datatype":"string"}]}'],
  ['a number', '7'],
  [
    'a hundred and one',
    JSON.stringify({ attributes: Array.from({ length: 101 }, (_, n) => ({ code: `a${n}` })) }),
  ],
])('%s is no definition that anybody could answer', (_what, body) => {
  expect(() => readDefinition(bytes(body))).toThrow(UnreadableAnswerError);
});

test('an unknown datatype and a list without values are a line of text; a code said twice is asked once', () => {
  const attributes = [
    { code: 'constructor', datatype: 'geometri' },
    { code: 'pilih', datatype: 'multivaluelist', values: [] },
    { code: 'pilih', datatype: 'number' },
  ];
  const read = readDefinition(bytes(JSON.stringify({ attributes })));
  expect(read.map(({ code, datatype, required }) => [code, datatype, required])).toEqual([
    ['constructor', 'string', false],
    ['pilih', 'string', false],
  ]);
});

const attribute = (datatype: AttributeDatatype): OutsideAttribute => ({
  code: 'a',
  datatype,
  required: true,
  asked: true,
  description: 'A',
  hint: null,
  values: datatype.endsWith('list') ? ['x', 'y', 'constructor'].map((key) => ({ key, name: key })) : [],
});

test.each<[AttributeDatatype, string[][], string[][]]>([
  ['string', [['Tiang 12']], [[], [''], ['  '], ['a\nb'], ['a\u0000'], ['a'.repeat(501)], ['a', 'b']]],
  ['text', [['satu\ndua']], [[], [''], ['a'.repeat(2001)], ['a\u0007']]],
  ['number', [['12'], ['-1.5'], ['0']], [['dua'], ['1,5'], ['1e9'], [''], ['0x10'], ['1'.repeat(16)]]],
  ['datetime', [['2026-02-28']], [['2026-02-30'], ['28-02-2026'], ['2026-02-28T10:00:00Z'], ['kemarin']]],
  ['singlevaluelist', [['x'], ['constructor']], [[], ['z'], ['x', 'y'], ['toString']]],
  ['multivaluelist', [['x'], ['y', 'x']], [[], ['x', 'x'], ['x', 'z'], ['']]],
])('%s takes what fits it and nothing else', (datatype, fitting, wrong) => {
  for (const values of fitting)
    expect([values, fitsAttribute(attribute(datatype), values)]).toEqual([values, true]);
  for (const values of wrong)
    expect([values, fitsAttribute(attribute(datatype), values)]).toEqual([values, false]);
  expect(fitsAttribute({ ...attribute(datatype), asked: false }, fitting[0] ?? [])).toBe(false);
});
