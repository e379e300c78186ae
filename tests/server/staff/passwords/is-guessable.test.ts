import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGuessable } from '../../../../server/staff/passwords/is-guessable.ts';

const CONTEXT = [
  'titik terang',
  'Kabupaten Sukasari',
  'petugas',
  'DPUPR',
  'Ratna Wulandari',
  'ratna@sukasari.example',
];

test.each([
  'password1234',
  'Password2026!',
  'P4ssw0rd12345',
  'p@$$w0rd-2026',
  'passwordpassword',
  'rahasiarahasia',
  'bismillah123',
  'Bismillah2026',
  'indonesia1945',
  'selamatpagi2026',
  'kata-sandi-123',
  'katasandiku99',
  '1qaz2wsx3edc',
  'qwertyuiop12',
  'qwertyasdfgh',
  '123456789012',
  '17-08-1945-1708',
  '081234567890',
  'abcdefghijkl',
  'aaaaaaaaaaaa',
  'abababababab',
  'PetugasSukasari',
  'sukasari-2026!',
  'Titik.Terang.2026',
  'RatnaWulandari1',
  'r4tn4-sukasari',
  'DPUPR-sukasari-1',
])('refuses %s', (password) => {
  expect(isGuessable(password, CONTEXT)).toBe(true);
});

test.each([
  'kuda hijau makan rumput',
  'kata-sandi-uji-coba',
  'payung biru di jendela',
  'rahasia pohon mangga tua',
  'xV9!kq2&Lm0p',
  '9$1!7x#2&4@6',
  'kopi tubruk tanpa gula',
  'Sukasari punya sungai dingin',
])('accepts %s', (password) => {
  expect(isGuessable(password, CONTEXT)).toBe(false);
});

test('hardly any password of random letters is refused', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz23456789');
  const random = fc.array(letter, { minLength: 14, maxLength: 14 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(random, (password) => !isGuessable(password, CONTEXT)),
    { numRuns: 300, seed: 7 },
  );
});

test('no text of any kind is too much for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 12, maxLength: 128 }), (password) => {
      expect(typeof isGuessable(password, CONTEXT)).toBe('boolean');
    }),
    { numRuns: 200 },
  );
});
