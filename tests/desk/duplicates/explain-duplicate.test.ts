import { expect, test } from 'vitest';
import { explainDuplicate } from '../../../desk/duplicates/explain-duplicate.ts';

const why = {
  metres: 120,
  sameVillage: true,
  sameCategory: true,
  days: 3,
  words: ['lampu', 'padam'],
};
const explain = (part: Partial<Omit<typeof why, 'metres'> & { metres: number | null }>) =>
  explainDuplicate({ why: { ...why, ...part }, categoryCode: 'sampah' }, () => 'Sampah');

test('a likely duplicate is explained in one line', () => {
  expect(explain({})).toBe('120 m, kategori sama, 3 hari sebelumnya, kata sama: lampu, padam');
  expect(explain({ metres: null, days: 0, words: [] })).toBe('desa sama, kategori sama, hari yang sama');
  expect(explain({ sameCategory: false, days: -2, metres: 1240 })).toBe(
    '1,2 km, kategori Sampah, 2 hari sesudahnya, kata sama: lampu, padam',
  );
});
