import { createHash } from 'node:crypto';
import type { Secret } from './secret.ts';

/** Bytes that betray a secret wherever they stand. */
export interface Needle {
  label: string;
  /** How the secret is written in them. */
  decoding: string;
  bytes: Buffer;
}

export interface Needles {
  /** Searched in the bytes as they are. */
  exact: Needle[];
  /** Lower case; searched in the bytes with A-Z lowered. */
  folded: Needle[];
}

/** Shorter ones would be found by chance. */
const SHORTEST_BASE64 = 7;
const HASHES = ['sha256', 'sha1', 'md5'] as const;
/** So much of a hash is enough: it may have been cut to make an id. */
const HASH_BYTES = 8;

/** Every way of writing a secret that can be searched for without decoding what is searched. */
export function needlesOf(secrets: readonly Secret[]): Needles {
  const needles: Needles = { exact: [], folded: [] };
  for (const secret of secrets) {
    const spellings = spellingsOf(secret);
    for (const spelling of spellings) addText(needles, secret.label, spelling);
    for (const spelling of new Set(spellings.flatMap(casings))) {
      addBase64(needles, secret.label, spelling);
      addHashes(needles, secret.label, spelling);
    }
    if (secret.kind === 'point') addNumbers(needles, secret.label, [secret.latitude, secret.longitude]);
  }
  return needles;
}

function spellingsOf(secret: Secret): string[] {
  if (secret.kind === 'point') return [];
  if (secret.kind !== 'digits') return [secret.value];
  const national = secret.value.replace(/^0/, '');
  const isPhone = /^08\d{8,11}$/.test(secret.value);
  return isPhone ? [secret.value, `62${national}`, `+62${national}`, national] : [secret.value];
}

/** Base64 and hashes of a text change with its case. */
const casings = (text: string) => [text, text.toLowerCase(), text.toUpperCase()];

function addText(needles: Needles, label: string, spelling: string): void {
  const text = spelling.toLowerCase();
  const add = (decoding: string, bytes: Buffer) => needles.folded.push({ label, decoding, bytes });
  const littleEndian = Buffer.from(text, 'utf16le');
  add('plain', Buffer.from(text));
  add('reversed', Buffer.from([...text].reverse().join('')));
  add('UTF-16 LE', littleEndian);
  add('UTF-16 BE', Buffer.from(littleEndian).swap16());
  for (const cased of casings(spelling)) add('hex', Buffer.from(Buffer.from(cased).toString('hex')));
}

function addBase64(needles: Needles, label: string, spelling: string): void {
  const forms = { base64: Buffer.from(spelling), 'base64 of UTF-16': Buffer.from(spelling, 'utf16le') };
  for (const [decoding, bytes] of Object.entries(forms)) {
    for (const offset of [0, 1, 2]) {
      const code = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      // The first letters mix with what stands before, the last one with what stands behind.
      const whole = code.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
      if (whole.length < SHORTEST_BASE64) continue;
      needles.exact.push({ label, decoding, bytes: Buffer.from(whole) });
      const safe = whole.replaceAll('+', '-').replaceAll('/', '_');
      if (safe !== whole) needles.exact.push({ label, decoding, bytes: Buffer.from(safe) });
    }
  }
}

function addHashes(needles: Needles, label: string, spelling: string): void {
  for (const algorithm of HASHES) {
    const start = createHash(algorithm).update(spelling).digest().subarray(0, HASH_BYTES);
    const letters = start.toString('base64').slice(0, 10);
    const safe = start.toString('base64url').slice(0, 10);
    needles.folded.push({
      label,
      decoding: `${algorithm} in hex`,
      bytes: Buffer.from(start.toString('hex')),
    });
    needles.exact.push({ label, decoding: `${algorithm} in base64`, bytes: Buffer.from(letters) });
    if (safe !== letters)
      needles.exact.push({ label, decoding: `${algorithm} in base64`, bytes: Buffer.from(safe) });
    needles.exact.push({ label, decoding: `${algorithm} in bytes`, bytes: start });
  }
}

/** Coordinates in binary formats (SQLite, shapefiles, typed arrays). */
function addNumbers(needles: Needles, label: string, numbers: readonly number[]): void {
  for (const number of numbers) {
    const littleEndian = Buffer.alloc(8);
    littleEndian.writeDoubleLE(number);
    const bigEndian = Buffer.from(littleEndian).swap64();
    for (const bytes of [littleEndian, bigEndian]) needles.exact.push({ label, decoding: 'double', bytes });
  }
}
