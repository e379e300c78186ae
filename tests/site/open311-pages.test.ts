import { expect, test } from 'vitest';
import { PAGE_SIZE, requestPages } from '../../site/data/open311.ts';
import { inventedCases } from '../fixtures/publication.ts';

const cases = inventedCases(PAGE_SIZE + 300).map((record, serial) => ({
  ...record,
  publishedOn: serial < PAGE_SIZE + 100 ? '2026-03-04' : '2026-02-11',
}));

test('every case stands in the file of its month, which holds no more than GeoReport allows, and the newest in requests.json', () => {
  const pages = requestPages(cases);
  expect(pages.map(({ name, cases: own }) => [name, own.length])).toEqual([
    ['requests', PAGE_SIZE],
    ['requests-2026-03', PAGE_SIZE],
    ['requests-2026-03-2', 100],
    ['requests-2026-02', 200],
  ]);
  const inMonths = pages.slice(1).flatMap(({ cases: own }) => own.map(({ publicId }) => publicId));
  expect(inMonths.sort()).toEqual(cases.map(({ publicId }) => publicId).sort());
  expect(requestPages([]).map(({ name }) => name)).toEqual(['requests']);
});

test('one more case leaves the files of the other months as they were', () => {
  const [, ...before] = requestPages(cases.slice(1));
  const [, ...now] = requestPages(cases);
  const february = (pages: typeof now) => pages.filter(({ name }) => name.includes('2026-02'));
  expect(february(now)).toEqual(february(before));
});
