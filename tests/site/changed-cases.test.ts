import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { changedCases } from '../../site/build/changed-cases.ts';
import type { Publication } from '../../site/load-publication.ts';
import { relatedCases } from '../../site/related-cases.ts';
import { inventedCases } from '../fixtures/publication.ts';

const pool = inventedCases(40);
const publicationOf = (cases: readonly PublicCase[]) =>
  ({
    cases: [...cases].sort(
      (a, b) => b.resolvedOn.localeCompare(a.resolvedOn) || a.publicId.localeCompare(b.publicId),
    ),
  }) as Partial<Publication> as Publication;
const shown = { alsoShown: ({ cases }: Publication) => relatedCases(cases) };
const ids = (cases: readonly PublicCase[]) => cases.map(({ publicId }) => publicId).sort();
const pageOf = (of: Publication, id: string) => {
  const record = of.cases.find(({ publicId }) => publicId === id);
  return record && JSON.stringify([record, relatedCases(of.cases).get(id)]);
};

test('exactly the cases whose pages differ are looked at: new, gone, changed, and those that show one of them', () => {
  const kinds = fc.array(fc.constantFrom('both', 'both', 'both', 'before', 'now', 'changed'), {
    minLength: pool.length,
    maxLength: pool.length,
  });
  fc.assert(
    fc.property(kinds, (kind) => {
      const before = publicationOf(pool.filter((_, index) => kind[index] !== 'now'));
      const now = publicationOf(
        pool.flatMap((record, index) => {
          if (kind[index] === 'before') return [];
          return kind[index] === 'changed' ? [{ ...record, summary: `${record.summary} Lagi.` }] : [record];
        }),
      );
      const differ = (of: Publication) =>
        ids(of.cases).filter((id) => pageOf(now, id) !== pageOf(before, id));
      const found = changedCases(shown, now, before);
      expect(ids(found.now)).toEqual(differ(now));
      expect(ids(found.before)).toEqual(differ(before));
    }),
    { numRuns: 60 },
  );
});

test('of a page that shows its case alone, one more case touches one', () => {
  const before = publicationOf(pool.slice(1));
  const found = changedCases({}, publicationOf(pool), before);
  expect(found).toEqual({ now: [pool[0]], before: [] });
});
