import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { digitsQr } from '../../../../widget/frame/later/receipt/digits-qr.ts';

/** As a library for every kind of QR code draws the same digits at the same level with the same mask. */
const drawn = (digits: string, border: number) =>
  encode(digits, { ecc: 'H', boostEcc: false, maskPattern: 0, maxVersion: 1, border }).data;

test('the QR code of a tracking code is module for module the one of a full encoder', () => {
  for (const code of ['0000000000000000', '9999999999999999', '3318012345670001', '4715902836610284'])
    expect(digitsQr(code, 4)).toEqual(drawn(code, 4));
});

test('every number of digits that version 1 holds is drawn right, whatever rest of a group is left', () => {
  for (let length = 1; length <= 17; length++) {
    const digits = '98765432101234567'.slice(0, length);
    expect(digitsQr(digits, 0)).toEqual(drawn(digits, 0));
  }
});
