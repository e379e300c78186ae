import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCrockford, toCrockford } from '../../../widget/seal/crockford.ts';
import { signKeyList, verifyKeyList } from '../../../widget/seal/key-list.ts';
import { makeRecoveryKey, RecoveryKeyError, readRecoveryKey } from '../../../widget/seal/recovery-key.ts';
import { makeKeys } from './make-keys.ts';

const secret = new Uint8Array(32).map((_, index) => index * 7);
const raw = async (key: CryptoKey) => Buffer.from(await crypto.subtle.exportKey('raw', key)).toString('hex');

test('the same bytes give the same two halves, different from each other', async () => {
  const [one, two] = [await makeRecoveryKey(secret), await makeRecoveryKey(secret)];
  expect(await raw(one.sealing.publicKey)).toBe(await raw(two.sealing.publicKey));
  expect(await raw(one.signing.publicKey)).toBe(await raw(two.signing.publicKey));
  expect(await raw(one.sealing.publicKey)).not.toBe(await raw(one.signing.publicKey));
});

test('the printed form is 14 groups of four and makes the same key', async () => {
  const made = await makeRecoveryKey(secret);
  expect(made.printable).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/);
  const typed = made.printable.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const read = await readRecoveryKey(typed);
  expect(await raw(read.sealing.publicKey)).toBe(await raw(made.sealing.publicKey));
});

test('a misread letter anywhere is noticed', async () => {
  const { printable } = await makeRecoveryKey(secret);
  for (let at = 0; at < printable.length; at += 1) {
    if (printable[at] === '-') continue;
    const misread = printable.slice(0, at) + (printable[at] === '7' ? '8' : '7') + printable.slice(at + 1);
    await expect(readRecoveryKey(misread)).rejects.toThrow(RecoveryKeyError);
  }
});

test('a missing group or a foreign character is noticed', async () => {
  const { printable } = await makeRecoveryKey(secret);
  await expect(readRecoveryKey(printable.slice(5))).rejects.toThrow(RecoveryKeyError);
  await expect(readRecoveryKey(printable.replace('-', '!'))).rejects.toThrow(RecoveryKeyError);
});

test('refuses other lengths than 32 bytes', async () => {
  await expect(makeRecoveryKey(new Uint8Array(31))).rejects.toThrow(RangeError);
});

test('a key read from paper signs lists that the original accepts', async () => {
  const { list, recovery } = await makeKeys();
  const read = await readRecoveryKey(recovery.printable);
  expect(await verifyKeyList(await signKeyList(list, read.signing), null)).toEqual(list);
});

test('Crockford text of whole groups comes back unchanged', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 35, maxLength: 35 }), (bytes) => {
      expect(fromCrockford(toCrockford(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});
