import { expect, test } from 'vitest';
import type { PublicCategory } from '../../../../api-client/contract/public/instance.ts';
import { demoCategories } from '../../../../demo/categories.ts';
import {
  type ConfirmedWords,
  suggestCategory,
} from '../../../../server/staff/suggestions/suggest-category.ts';
import { labelledComplaints } from './labelled-complaints.ts';

const categories = demoCategories as unknown as readonly PublicCategory[];

function judge(half: typeof labelledComplaints) {
  const wrong: string[] = [];
  let said = 0;
  let right = 0;
  let sure = 0;
  let sureRight = 0;
  for (const [category, text] of half) {
    const found = suggestCategory(text, categories, null);
    if (!found) {
      wrong.push(`– (${category}) ${text}`);
      continue;
    }
    said += 1;
    if (found.categoryCode === category) right += 1;
    else wrong.push(`${found.categoryCode} (${category}) ${text} [${found.words}]`);
    if (!found.sure) continue;
    sure += 1;
    if (found.categoryCode === category) sureRight += 1;
  }
  return { of: half.length, said, right, sure, sureRight, wrong };
}

test('the first suggestion is right for most complaints nobody looked at, and a sure one nearly always', () => {
  expect(labelledComplaints.length).toBeGreaterThanOrEqual(120);
  const seen = judge(labelledComplaints.filter((_, index) => index % 2 === 0));
  const unseen = judge(labelledComplaints.filter((_, index) => index % 2 === 1));
  for (const [name, half] of Object.entries({ seen, unseen })) {
    console.log(
      `${name}: right ${half.right} of ${half.of}, sure ${half.sure}, of these right ${half.sureRight}`,
    );
  }
  if (process.env.SHOW_WRONG === 'seen') console.log(seen.wrong.join('\n'));
  expect(unseen.right / unseen.of).toBeGreaterThanOrEqual(0.85);
  expect(unseen.sureRight / unseen.sure).toBeGreaterThanOrEqual(0.93);
  expect(unseen.sure / unseen.of).toBeGreaterThanOrEqual(0.5);
});

test('a suggestion names words that stand in the text, and nothing is suggested for what says nothing', () => {
  const found = suggestCategory('Lampu jalan padam dan gelap sekali.', categories, null);
  expect(found).toEqual({ categoryCode: 'lampu-jalan', sure: true, words: ['lampu', 'padam', 'gelap'] });
  for (const text of ['', '…', 'Tolong segera ditindaklanjuti terima kasih', '12345']) {
    expect(suggestCategory(text, categories, null), text).toBeNull();
  }
});

const own: PublicCategory = {
  ...(categories[0] as PublicCategory),
  code: 'taman-kota',
  name: { id: 'Taman kota', en: 'Parks', jv: 'Taman' },
  hint: { id: 'Ayunan rusak, rumput tinggi.', en: '', jv: '' },
};

test('a regency’s own category is known by its name and hint', () => {
  const found = suggestCategory('Ayunan di taman patah dan rumputnya tinggi.', [...categories, own], null);
  expect(found?.categoryCode).toBe('taman-kota');
  expect(found?.words).toContain('taman');
});

test('what verifiers confirmed teaches words; a word of few complaints, a name perhaps, teaches nothing', () => {
  const confirmed = (ofWord: number): ConfirmedWords => ({
    complaints: 200,
    byCategory: new Map([['taman-kota', { complaints: 20, roots: new Map([['jungkat', ofWord]]) }]]),
    roots: new Map([['jungkat', ofWord]]),
  });
  const text = 'Jungkat di pojok hilang.';
  expect(suggestCategory(text, [own], confirmed(12))?.words).toEqual(['jungkat']);
  expect(suggestCategory(text, [own], confirmed(3))).toBeNull();
});
