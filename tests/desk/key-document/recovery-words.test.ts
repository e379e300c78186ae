import { expect, test } from 'vitest';
import { RecoveryWordsError, readRecovery, wordsOf } from '../../../desk/key-document/recovery-words.ts';
import { makeRecoveryKey } from '../../../widget/seal/recovery-key.ts';
import { publicKeyEntryOf } from '../../../widget/seal/sealing-key.ts';

// The first vector of BIP 39 with 256 bits: all zero.
const ZERO = [...Array<string>(23).fill('abandon'), 'art'];
const secret = new Uint8Array(32).map((_, index) => index * 7);

const idOf = async (pair: CryptoKeyPair) => (await publicKeyEntryOf(pair.publicKey, 'recovery')).keyId;

test('the words are those of BIP 39', () => {
  expect(wordsOf(new Uint8Array(32))).toEqual(ZERO);
  expect(wordsOf(secret)).toHaveLength(24);
});

test('the words give the same key again: in capitals, by four letters, on many lines, numbered by nothing', async () => {
  const made = await makeRecoveryKey(secret);
  const words = wordsOf(secret);
  for (const typed of [
    words.join(' '),
    words.join(' ').toUpperCase(),
    words.map((word) => word.slice(0, 4)).join('\n'),
    `  ${words.join(', ')}. `,
  ]) {
    const read = await readRecovery(typed);
    expect(await idOf(read.sealing)).toBe(await idOf(made.sealing));
    expect(await idOf(read.signing)).toBe(await idOf(made.signing));
  }
});

test('older papers with 14 groups are read too', async () => {
  const made = await makeRecoveryKey(secret);
  expect(await idOf((await readRecovery(made.printable)).sealing)).toBe(await idOf(made.sealing));
  await expect(readRecovery(made.printable.slice(1))).rejects.toThrow('huruf demi huruf');
});

test('a wrong word is named with its place and what was probably meant', async () => {
  const words = wordsOf(secret);
  const wrong = (at: number, word: string) => readRecovery(words.with(at, word).join(' '));
  await expect(wrong(4, 'qwertz')).rejects.toThrow('Kata ke-5 “qwertz”');
  await expect(readRecovery(ZERO.with(0, 'abandom').join(' '))).rejects.toThrow('Mungkin “abandon”?');
  await expect(wrong(0, 'qwertz')).rejects.toBeInstanceOf(RecoveryWordsError);
});

test('a missing word is counted', async () => {
  await expect(readRecovery(ZERO.slice(1).join(' '))).rejects.toThrow('23 kata');
  await expect(readRecovery('')).rejects.toThrow('0 kata');
});

test('known words that do not belong together are refused by the checksum', async () => {
  await expect(readRecovery(ZERO.with(23, 'abandon').join(' '))).rejects.toThrow(
    'tidak cocok satu sama lain',
  );
});
