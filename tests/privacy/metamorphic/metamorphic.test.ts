import { beforeAll, expect, test } from 'vitest';
import { withoutAllowed } from './allowed-differences.ts';
import { differences } from './differences.ts';
import { type Outside, runOnce } from './run-once.ts';
import { ANONYMOUS, NAMED } from './two-people.ts';

let anonymous: Outside;
let named: Outside;
beforeAll(async () => {
  anonymous = await runOnce(ANONYMOUS);
  named = await runOnce(NAMED);
}, 240_000);

test('the publication is the same to the byte, whoever complained', () => {
  expect(anonymous.publication.size).toBeGreaterThan(10);
  expect(differences(anonymous.publication, named.publication)).toEqual([]);
});

test('the built site is the same to the byte, whoever complained', () => {
  expect(anonymous.site.size).toBeGreaterThan(30);
  expect(differences(anonymous.site, named.site)).toEqual([]);
});

test('every answer to an agency is the same to the byte, whoever complained, but for a field that was released', () => {
  expect(
    [...anonymous.agencies.keys()].filter(
      (path) => path.includes('/api/agency/complaints/') && path.endsWith('200'),
    ).length,
  ).toBeGreaterThan(5);
  const [without, with_] = [withoutAllowed(anonymous.agencies), withoutAllowed(named.agencies)];
  expect(differences(without.rest, with_.rest)).toEqual([]);
  // Nothing was released of the one; of the other one field of one complaint, to be read from that moment on.
  expect([...without.taken.values()].filter((value) => JSON.stringify(value) !== '[]')).toEqual([]);
  const released = [...with_.taken].filter(([, value]) => JSON.stringify(value) !== '[]');
  const moments = [
    'in the street, resolved',
    'in the street, not solved',
    'in the street, judged',
    'at the end',
  ];
  expect(released.map(([name]) => name)).toEqual(
    moments.map((moment) => `${moment} handler /api/agency/complaints/complaint 1/data 200`),
  );
  for (const [, value] of released) {
    expect(value).toEqual([
      { releaseId: expect.any(String), field: 'customerNumber', on: '2026-03-03', until: '2026-03-17' },
    ]);
  }
});
