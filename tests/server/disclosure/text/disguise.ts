import fc from 'fast-check';

const spoken: Readonly<Record<string, readonly string[]>> = {
  '0': ['nol', 'kosong', 'nul'],
  '1': ['satu', 'siji', 'setunggal'],
  '2': ['dua', 'loro', 'kalih'],
  '3': ['tiga', 'telu'],
  '4': ['empat', 'papat'],
  '5': ['lima', 'limo'],
  '6': ['enam', 'enem'],
  '7': ['tujuh', 'pitu'],
  '8': ['delapan', 'lapan', 'wolu'],
  '9': ['sembilan', 'songo'],
};
const lookAlike: Readonly<Record<string, string>> = { '0': 'O', '1': 'l', '2': 'z', '5': 'S', '8': 'B' };

/** How a person might write digits so that a filter does not see them. */
export type Disguise = (digits: string, choose: number) => string;

const grouped =
  (separator: string): Disguise =>
  (digits, choose) =>
    digits.replace(new RegExp(`.{${3 + (choose % 2)}}(?=.)`, 'g'), (part) => part + separator);

const each =
  (write: (digit: string, index: number) => string, between = ''): Disguise =>
  (digits) =>
    [...digits].map(write).join(between);

export const disguises: Readonly<Record<string, Disguise>> = {
  plain: (digits) => digits,
  spaced: grouped(' '),
  dashed: grouped('-'),
  dotted: grouped('.'),
  slashed: grouped('/'),
  'long dashes': grouped(' – '),
  underscored: grouped('_'),
  'digit by digit': each((digit) => digit, ' '),
  'digit by digit with dots': each((digit) => digit, '.'),
  'zero-width characters': each((digit) => digit, '\u200b'),
  'word joiners': each((digit) => digit, '\u2060'),
  keycaps: each((digit) => `${digit}\ufe0f\u20e3`),
  fullwidth: each((digit) => String.fromCodePoint(0xff10 + Number(digit))),
  bold: each((digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  'Arabic digits': each((digit) => String.fromCodePoint(0x660 + Number(digit))),
  circled: each((digit) => (digit === '0' ? '⓪' : String.fromCodePoint(0x2460 + Number(digit) - 1))),
  'letters for digits': each((digit, index) => (index % 3 === 2 ? (lookAlike[digit] ?? digit) : digit)),
  words: (digits, choose) => each((digit) => spoken[digit]?.[choose % 2] ?? digit, ' ')(digits, choose),
  'words and digits': (digits, choose) =>
    each((digit, index) => (index % 4 === 1 ? (spoken[digit]?.[choose % 2] ?? digit) : digit), ' ')(
      digits,
      choose,
    ),
  'line breaks': grouped('\n'),
  struck: each((digit) => `${digit}\u0336`),
};

export const anyDisguise = fc.record({
  name: fc.constantFrom(...Object.keys(disguises)),
  choose: fc.nat({ max: 3 }),
});

const digitString = (length: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: length, maxLength: length }).map((digits) => digits.join(''));

export const anyMobile = fc
  .tuple(
    fc.constantFrom('0', '62'),
    fc.constantFrom('811', '812', '821', '838', '852', '857', '878', '895'),
    fc.integer({ min: 6, max: 8 }),
  )
  .chain(([prefix, operator, length]) => digitString(length).map((rest) => prefix + operator + rest));

export const anyNik = fc
  .tuple(
    fc.constantFrom('331801', '330709', '337401', '350712', '317104'),
    fc.integer({ min: 1, max: 28 }),
    fc.boolean(),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 9999 }),
  )
  .map(([area, day, woman, month, year, serial]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return area + two(woman ? day + 40 : day) + two(month) + two(year) + String(serial).padStart(4, '0');
  });

/** Sentences around a number; `#` is the place. */
export const anyFrame = fc.constantFrom(
  '#',
  'hubungi # ya',
  'Nomor saya #, mohon dibalas.',
  'jalan rusak parah sekali min # tolong',
  'Sejak kemarin air mati (#)',
  'wa#',
  'lampu mati\n#',
);
