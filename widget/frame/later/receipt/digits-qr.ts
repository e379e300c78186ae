/** Modules a side of the smallest QR code, version 1. */
const SIDE = 21;
/** Of its 26 codewords at the highest level of correction, H: three of ten damaged modules may be unreadable. */
const DATA_WORDS = 9;
const CHECK_WORDS = 17;
/** Level H with mask 0, protected and masked (ISO/IEC 18004, table C.1). */
const FORMAT = 0x1689;

/** Multiplies in the field of 256 elements of QR codes. */
function multiply(one: number, two: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--)
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((two >> bit) & 1) * one);
  return product;
}

/** The check words of Reed and Solomon for `words`. */
function checkWords(words: readonly number[]): number[] {
  const divisor = Array.from({ length: CHECK_WORDS }, (_, place) => Number(place === CHECK_WORDS - 1));
  for (let root = 1, power = 0; power < CHECK_WORDS; power++, root = multiply(root, 2))
    for (const place of divisor.keys())
      divisor[place] = multiply(divisor[place] as number, root) ^ (divisor[place + 1] ?? 0);
  let rest: number[] = divisor.map(() => 0);
  for (const word of words) {
    const factor = word ^ (rest[0] as number);
    rest = divisor.map((value, place) => (rest[place + 1] ?? 0) ^ multiply(value, factor));
  }
  return rest;
}

/** Ten bits for each three digits, after how many there are; padded as the standard says. */
function dataWords(digits: string): number[] {
  const bits = (value: number, length: number) => value.toString(2).padStart(length, '0');
  let all = bits(1, 4) + bits(digits.length, 10);
  for (const group of digits.match(/\d{1,3}/g) ?? []) all += bits(Number(group), group.length * 3 + 1);
  all = `${all}0000`.slice(0, DATA_WORDS * 8);
  const words = all.match(/.{1,8}/g) ?? [];
  return Array.from({ length: DATA_WORDS }, (_, place) => {
    const word = words[place];
    return word === undefined
      ? (place - words.length) % 2
        ? 0x11
        : 0xec
      : Number.parseInt(word.padEnd(8, '0'), 2);
  });
}

/**
 * A QR code of at most 17 digits, rows of modules with a light border of `border` around; true is dark. A tracking code needs no more
 * than version 1 with one fixed mask, so that no table of versions travels to the phone.
 */
export function digitsQr(digits: string, border: number): boolean[][] {
  const words = dataWords(digits);
  const stream = [...words, ...checkWords(words)];
  const format = (bit: number) => ((FORMAT >> bit) & 1) === 1;
  let next = 0;
  const side = SIDE + 2 * border;
  const rows = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  const set = (x: number, y: number, dark: boolean) => {
    (rows[y + border] as boolean[])[x + border] = dark;
  };
  const far = SIDE - 1;
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const corner = Math.max(Math.abs((x > 9 ? far - x : x) - 3), Math.abs((y > 9 ? far - y : y) - 3));
      if (corner < 4 && (x < 9 || y < 9)) set(x, y, corner !== 2);
      else if (x === 6 || y === 6) set(x, y, (x + y) % 2 === 0);
    }
  }
  for (let bit = 0; bit < 15; bit++) {
    const beside = bit < 6 ? bit : bit < 8 ? bit + 1 : bit + 6;
    set(8, beside, format(bit));
    const under = bit < 8 ? far - bit : bit === 8 ? 7 : 14 - bit;
    set(under, 8, format(bit));
  }
  set(8, SIDE - 8, true);
  // In columns of two from the right, up and down by turns, around what stands already.
  for (let right = far; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < SIDE * 2; step++) {
      const x = right - (step % 2);
      const along = step >> 1;
      const up = ((right + 1) & 2) === 0;
      const y = up ? far - along : along;
      const taken = y === 6 || (y < 9 && (x < 9 || x > 12)) || (x < 9 && y > 12);
      if (taken) continue;
      set(x, y, (((stream[next >> 3] ?? 0) >> (7 - (next & 7))) & 1) !== Number((x + y) % 2 === 0));
      next += 1;
    }
  }
  return rows;
}
