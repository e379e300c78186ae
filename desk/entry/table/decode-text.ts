/**
 * The text of a file as spreadsheets save it: UTF-8 or UTF-16 with a byte order mark, UTF-16 without one (half of its first bytes are zero),
 * UTF-8 without one, and what is none of these as Windows-1252. Null when it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds is looked for
  return /[\0-\x08\x0e-\x1a]/.test(text) ? null : text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 400);
  const zeros = (odd: number) => sample.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (sample.length >= 4 && zeros(1) > sample.length / 4) return 'utf-16le';
  if (sample.length >= 4 && zeros(0) > sample.length / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
