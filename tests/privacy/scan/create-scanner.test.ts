import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createScanner } from './create-scanner.ts';
import { digits, name, point, type Secret, word } from './secret.ts';

const HOME = { latitude: -6.918273, longitude: 110.734561 };
const SECRETS: Secret[] = [
  word('rare word', 'Brambangsari'),
  word('e-mail', 'wistarini.k@surat.example'),
  digits('telephone', '081390275514'),
  digits('NIK', '3318076503870004'),
  name('ordinary name', 'Siti Aminah'),
  point('home', HOME),
];
const scanner = createScanner(SECRETS);
const labelsIn = (content: Uint8Array | string) => [
  ...new Set(scanner.scan(content).map(({ label }) => label)),
];

const around = (text: string) => `{"a":"sebelum ${text} sesudah"}`;
const codesOf = (text: string, write: (code: number) => string) =>
  [...text].map((letter) => write(letter.codePointAt(0) ?? 0)).join('');
const hex = (code: number, length: number) => code.toString(16).padStart(length, '0');

/** Every decoding of privacy.md, applied to the bytes of a text. */
const HIDINGS: Record<string, (secret: string) => Uint8Array | string> = {
  'as it is': (secret) => around(secret),
  'in capitals': (secret) => around(secret.toUpperCase()),
  'in decimal entities': (secret) => around(codesOf(secret, (code) => `&#${code};`)),
  'in hexadecimal entities': (secret) => around(codesOf(secret, (code) => `&#x${hex(code, 2)};`)),
  'in entities within entities': (secret) => around(codesOf(secret, (code) => `&amp;#${code};`)),
  'in percent escapes': (secret) => around(codesOf(secret, (code) => `%${hex(code, 2)}`)),
  'in JSON escapes': (secret) => around(codesOf(secret, (code) => `\\u${hex(code, 4)}`)),
  'in JavaScript escapes': (secret) => around(codesOf(secret, (code) => `\\u{${hex(code, 2)}}`)),
  'in byte escapes': (secret) => around(codesOf(secret, (code) => `\\x${hex(code, 2)}`)),
  'in hex': (secret) => around(Buffer.from(secret).toString('hex')),
  'in hex capitals': (secret) => around(Buffer.from(secret).toString('hex').toUpperCase()),
  reversed: (secret) => around([...secret].reverse().join('')),
  'with invisible characters': (secret) => around([...secret].join('\u200b')),
  'in full-width letters': (secret) =>
    around(codesOf(secret, (code) => String.fromCodePoint(code > 32 ? code + 0xfee0 : 32))),
  'in gzip': (secret) => gzipSync(around(secret)),
  'in gzip behind other bytes': (secret) =>
    Buffer.concat([Buffer.from('kepala'), gzipSync(around(secret)), Buffer.from('ekor')]),
  'in brotli': (secret) => brotliCompressSync(around(secret)),
  'in zlib': (secret) => Buffer.concat([Buffer.from('zTXt'), deflateSync(around(secret))]),
  'in UTF-16 LE': (secret) => Buffer.from(around(secret), 'utf16le'),
  'in UTF-16 BE': (secret) => Buffer.from(around(secret), 'utf16le').swap16(),
  'in gzip in base64': (secret) => around(gzipSync(around(secret)).toString('base64')),
  'in base64 in percent escapes': (secret) =>
    around(encodeURIComponent(Buffer.from(`${secret}??>>`).toString('base64'))),
  ...Object.fromEntries(
    [0, 1, 2, 3, 4].flatMap((offset) => [
      [
        `in base64 behind ${offset} bytes`,
        (secret: string) => around(Buffer.from('x'.repeat(offset) + secret).toString('base64')),
      ],
      [
        `in base64url behind ${offset} bytes`,
        (secret: string) => around(Buffer.from(`${'ÿ'.repeat(offset)}${secret}ÿ`).toString('base64url')),
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['sha256', 'sha1', 'md5'].flatMap((algorithm) =>
      (['hex', 'base64', 'base64url'] as const).map((form) => [
        `as ${algorithm} in ${form}`,
        (secret: string) => around(createHash(algorithm).update(secret).digest(form)),
      ]),
    ),
  ),
  'as raw sha-256': (secret) =>
    Buffer.concat([Buffer.from('id='), createHash('sha256').update(secret).digest()]),
};

for (const [how, hide] of Object.entries(HIDINGS)) {
  test(`finds every planted text ${how}`, () => {
    for (const secret of SECRETS) {
      if (secret.kind === 'point') continue;
      expect(labelsIn(hide(secret.value)), secret.label).toContain(secret.label);
    }
  });
}

test('finds numbers by their digits alone, with or without the country’s code', () => {
  for (const written of [
    '0813-9027-5514',
    '+62 813 9027 5514',
    '62813.9027.5514',
    '8 1 3 9 0 2 7 5 5 1 4',
    '(0813) 90275514',
  ])
    expect(labelsIn(around(written)), written).toContain('telephone');
  expect(labelsIn(around('33 1807 650387 0004'))).toContain('NIK');
});

test('finds a home at every precision down to 110 m, as whole numbers, as a tile and in binary', () => {
  const doubles = Buffer.alloc(16);
  doubles.writeDoubleLE(HOME.latitude);
  doubles.writeDoubleLE(HOME.longitude, 8);
  const writings = [
    JSON.stringify(HOME),
    JSON.stringify([110.73456, -6.91827]),
    '-6.9183 110.7346',
    '-6.9182,110.7345',
    'lat -6.918 lon 110.735',
    '6,918 LS 110,735 BT',
    '{"y":-691827,"x":11073456}',
    `map/18/${Math.floor(((HOME.longitude + 180) / 360) * 2 ** 18)}/136122.json`,
    Buffer.concat([Buffer.from('blob'), doubles]),
  ];
  for (const writing of writings) expect(labelsIn(writing), String(writing)).toEqual(['home']);
});

test('finds a name by a part behind an honorific, joined, and last name first', () => {
  for (const written of [
    'Terima kasih Ibu Siti',
    'Sdri. Aminah',
    'AMINAH, Siti',
    'siti-aminah.html',
    'SitiAminah',
  ])
    expect(labelsIn(around(written)), written).toEqual(['ordinary name']);
});

test('leaves innocent text alone', () => {
  const innocent = [
    'Jalan Siti Walidah di depan SD Negeri Aminah rusak sejak 3 Maret 2026, ongkos Rp81.390.000.',
    'Puskesmas Bunda Siti Aminatun; Pondok Aminah; Brambang sari dijual; surat.example',
    JSON.stringify({
      latitude: -6.92,
      longitude: 110.73,
      next: -6.9182,
      far: 'x'.repeat(100),
      longitude2: 110.7345,
    }),
    'Tiket 081390275515, regulasi 3318076503870005, kode 00-12-34',
    Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919 + (index >> 5)) & 0xff)),
    createHash('sha256').update('Brambangsaro').digest('hex'),
  ];
  for (const text of innocent) expect(scanner.scan(text)).toEqual([]);
});
