import { expect, test } from 'vitest';
import { hintIn } from '../../../server/intake/hint-in.ts';

test('a hint is said in the language of the form; one that nobody translated in Indonesian, and marked so', () => {
  const hint = { id: 'Lubang di jalan', en: 'Potholes', jv: '' };
  expect(hintIn(hint, 'id')).toEqual({ hint: 'Lubang di jalan' });
  expect(hintIn(hint, 'en')).toEqual({ hint: 'Potholes' });
  expect(hintIn(hint, 'jv')).toEqual({ hint: 'Lubang di jalan', hintIn: 'id' });
  expect(hintIn({ id: '', en: '', jv: '' }, 'jv')).toEqual({ hint: '' });
});
