/** Every plaintext has this length, so that the ciphertext says nothing about what is inside. */
export const PADDED_BYTES = 1024;

const SPACE = 0x20;

/** JSON in UTF-8, filled with spaces (which JSON ignores) to 1,024 bytes. Throws a `RangeError` when it does not fit. */
export function padJson(value: object): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  if (json.length > PADDED_BYTES) throw new RangeError('identity part longer than 1,024 bytes');
  const padded = new Uint8Array(PADDED_BYTES).fill(SPACE);
  padded.set(json);
  return padded;
}

export function unpadJson(bytes: ArrayBuffer): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
