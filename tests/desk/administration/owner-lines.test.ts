import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfOwners, ownersIn } from '../../../desk/administration/owner-lines.ts';

const words = (minimum: number) =>
  fc
    .string({ minLength: minimum, maxLength: 30, unit: fc.constantFrom('a', 'B', 'é', ' ', '(', ')', ',') })
    .map((typed) => typed.trim().replace(/\s+/g, ' '));

test('what is stored reads the same after it was shown and saved', () => {
  const owners = fc.uniqueArray(
    fc.record({ name: words(5).filter((name) => name.length >= 3), hint: words(0) }),
    { selector: ({ name }) => name.toLowerCase(), maxLength: 8 },
  );
  fc.assert(
    fc.property(owners, (list) => {
      expect(ownersIn(linesOfOwners(list))).toEqual({ owners: list, faults: [] });
    }),
  );
});

test('a note may be left out, and empty lines are nothing', () => {
  expect(ownersIn('\n  PT PLN (Persero) | listrik, tiang \n\nTelkom\n').owners).toEqual([
    { name: 'PT PLN (Persero)', hint: 'listrik, tiang' },
    { name: 'Telkom', hint: '' },
  ]);
});

test.each([
  ['a name of two letters', 'Telkom\nPT | kabel', 'Baris 2: nama'],
  ['a note without a name', '| kabel', 'Baris 1: nama'],
  ['a note that is too long', `Telkom | ${'a'.repeat(201)}`, 'Baris 1: catatan'],
  ['one twice', 'Telkom\n\nTELKOM | kabel', 'Baris 3: TELKOM sudah'],
  [
    'more than a hundred',
    Array.from({ length: 101 }, (_, at) => `Tujuan ${at}`).join('\n'),
    'Paling banyak 100',
  ],
])('%s is told with its line', (_what, typed, sentence) => {
  expect(ownersIn(typed).faults).toEqual([expect.stringContaining(sentence)]);
});
