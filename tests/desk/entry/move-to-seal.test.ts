import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyContact } from '../../../desk/entry/entry-draft.ts';
import { findInText } from '../../../desk/entry/find-in-text.ts';
import { moveToSeal } from '../../../desk/entry/move-to-seal.ts';
import { contactLimits } from '../../../widget/seal/contact.ts';
import { padJson } from '../../../widget/seal/padding.ts';

/** Moves everything that is found, one after the other, as a verifier taps. */
function moveAll(text: string, sender: string | null = null) {
  let state = { text, contact: emptyContact() };
  for (let turn = 0; turn < 20; turn += 1) {
    const [first] = findInText(state.text, ['Sawahlintang'], sender);
    const moved = first ? moveToSeal(state.text, state.contact, first) : null;
    if (!moved) break;
    state = moved;
  }
  return state;
}

test('a name and a number go to their fields, a NIK to the notes', () => {
  const { text, contact } = moveAll(
    'Kata Ibu Marsinah Contoh (0812-0000-1111), NIK 3318076503870004, lampu di Sawahlintang mati.',
  );
  expect(text).not.toMatch(/Marsinah|0812|3318/);
  expect(text).toContain('lampu di Sawahlintang mati.');
  expect(contact).toMatchObject({
    kind: 'named',
    number: '0812-0000-1111',
    notes: [expect.stringContaining('3318076503870004')],
  });
  expect(contact.name).toContain('Marsinah Contoh');
});

test('a number alone makes a contact with a number, and twice the same takes no second line', () => {
  const { text, contact } = moveAll('Lampu mati, telepon 0812-0000-1111 atau 081200001111.');
  expect(text).not.toMatch(/0812/);
  expect(contact).toEqual({ kind: 'number', name: null, number: '0812-0000-1111', notes: [] });
});

test('a word of the sender’s name is found where the rules see none', () => {
  expect(
    findInText('kulo contoh saking wetan', [], 'Marsinah Contoh').map(({ start, end }) => [start, end]),
  ).toEqual([[5, 11]]);
});

test('nothing is taken out of the text when the notes are full', () => {
  const contact = { ...emptyContact(), notes: ['a', 'b', 'c'] };
  expect(moveToSeal('NIK 3318076503870004', contact, { start: 4, end: 20, type: 'nik' })).toBeNull();
});

test('whatever is moved fits into the sealed part', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
      fc.constantFrom('name', 'phone', 'nik'),
      (words, type) => {
        const moved = moveToSeal(words, emptyContact(), {
          start: 0,
          end: words.length,
          type: type as 'name',
        });
        if (!moved) return;
        expect(moved.contact.notes.length).toBeLessThanOrEqual(contactLimits.notes);
        expect(() => padJson(moved.contact)).not.toThrow();
      },
    ),
  );
});
