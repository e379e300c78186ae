/** Crockford's base 32: no I, L, O or U, so that a printed key can be read back. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whole bytes whose bits divide by five (multiples of 5 bytes) as upper-case letters. */
export function toCrockford(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
}

/** The reverse, forgiving case, spaces, dashes and the look-alikes O, I and L; null on any other character. */
export function fromCrockford(text: string): Uint8Array<ArrayBuffer> | null {
  const letters = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const bytes = new Uint8Array(Math.floor((letters.length * 5) / 8));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    buffer = (buffer << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (buffer >> bits) & 255;
    buffer &= (1 << bits) - 1;
  }
  return bytes;
}
