import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay, readTime } from '../../../../desk/entry/table/read-day.ts';
import { readTable, TableError } from '../../../../desk/entry/table/read-table.ts';
import { csvText } from '../../../../desk/format/csv-text.ts';

const file = (content: BlobPart, name = 'berkas.csv') => Object.assign(new Blob([content]), { name });
const bytes = (...codes: number[]) => new Uint8Array(codes);
const utf16 = (text: string, big = false) => {
  const out = new Uint8Array(text.length * 2);
  for (const [index, unit] of [...text].entries())
    new DataView(out.buffer).setUint16(index * 2, unit.charCodeAt(0), !big);
  return out;
};

test('commas, semicolons and tabs part the cells, whatever stands between quotation marks', async () => {
  for (const sign of [',', ';', '\t']) {
    expect(await readTable(file(`A${sign}B${sign}C\r\n"satu,;\t\ndua"${sign}2${sign}x ""y""\r\n`))).toEqual([
      ['A', 'B', 'C'],
      ['satu,;\t\ndua', '2', 'x ""y""'],
    ]);
  }
  expect(await readTable(file('sep=;\r\nA,B;C\r\n1;2\r\n'))).toEqual([
    ['A,B', 'C'],
    ['1', '2'],
  ]);
});

test('UTF-8 and UTF-16, with their marks and without, and Windows-1252 give the same words', async () => {
  const text = 'Isi,Tempat\nJalan “rusak” – parah,Café\n';
  const expected = [
    ['Isi', 'Tempat'],
    ['Jalan “rusak” – parah', 'Café'],
  ];
  const old = [...text].map(
    (sign) => ({ '“': 0x93, '”': 0x94, '–': 0x96, é: 0xe9 })[sign] ?? sign.charCodeAt(0),
  );
  for (const content of [
    text,
    `\uFEFF${text}`,
    utf16(`\uFEFF${text}`),
    utf16(`\uFEFF${text}`, true),
    utf16(text),
    utf16(text, true),
    bytes(...old),
  ]) {
    expect(await readTable(file(content))).toEqual(expected);
  }
});

test('empty lines are kept, so that a line has the number the spreadsheet shows', async () => {
  expect(await readTable(file('A,B\n\n1,2\n,\n3,4\n'))).toEqual([
    ['A', 'B'],
    [''],
    ['1', '2'],
    ['', ''],
    ['3', '4'],
  ]);
});

test('what is no table is refused, and a quotation mark that nothing closes is named by its line', async () => {
  await expect(readTable(file(bytes(0x41, 0x00, 0x01, 0x02)))).rejects.toThrow(TableError);
  await expect(readTable(file('bukan zip', 'berkas.xlsx'))).rejects.toThrow(TableError);
  await expect(readTable(file(new Uint8Array(10_000_001)))).rejects.toThrow(TableError);
  await expect(readTable(file('A,B\n1,2\n3,"tidak ditutup'))).rejects.toMatchObject({ line: 3 });
});

test('days are read as Indonesians write them, and days that do not exist are none', () => {
  const written = [
    '2/3/2026',
    '02-03-2026',
    '2.3.2026',
    '2026-03-02',
    '2026-03-02T10:00',
    '2 Maret 2026',
    '2 Mar 2026',
    '2-Mar-2026',
    'Senin, 2 Maret 2026',
    'Jum’at, 2 maret 2026 pukul 10.00',
  ];
  expect(written.map(readDay)).toEqual(written.map(() => '2026-03-02'));
  expect(['17 Agustus 2025', '17 Ags 2025', '1 Nop 2025', '5 Desember 2025'].map(readDay)).toEqual([
    '2025-08-17',
    '2025-08-17',
    '2025-11-01',
    '2025-12-05',
  ]);
  const none = [
    '',
    '30/02/2026',
    '31 April 2026',
    '3/25/2026',
    '03/2026',
    '2026-13-01',
    '1/3/26',
    '46083',
    'kemarin',
    '2 Foo 2026',
  ];
  expect(none.map(readDay)).toEqual(none.map(() => null));
  expect(['14:05', '9.30', '14:05:59', '08:00 WIB'].map(readTime)).toEqual([
    '14:05',
    '09:30',
    '14:05',
    '08:00',
  ]);
  expect([readTime(''), readTime('24:00'), readTime('siang')]).toEqual([undefined, null, null]);
});

test('whatever we write is read again, and no cell of it begins as a formula', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('=1+1', "'+", "''=1", '+62812', '-', '@x', '\tx', '"', 'a"b', 'a\r\nb', 'x;y,z'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const typed = rows.map((row) => row.map((each) => each.replace(/[\p{Cc}\p{Cs}\uFEFF]/gu, '')));
        const written = csvText(typed);
        expect(written).not.toMatch(/(^\uFEFF|[,\n])"?[=+@]/);
        const read = await readTable(file(written));
        expect(read.map((row) => row.map((each) => each.replace(/^'(?='*[=+\-@\t\r])/, '')))).toEqual(typed);
      },
    ),
    { numRuns: 60 },
  );
});
