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

test('what webhooks and another city’s Open311 are sent is the same to the byte, whoever complained', () => {
  const posts = [...anonymous.others.keys()].filter((name) => name.includes(' POST '));
  expect(posts.filter((name) => name.endsWith('/kait')).length).toBeGreaterThan(1);
  expect(posts.filter((name) => name.includes('/open311/')).length).toBe(2);
  expect(differences(anonymous.others, named.others)).toEqual([]);
});

test('every answer to an agency is the same to the byte, whoever complained, but for a field that was released and a home she opened', () => {
  expect(
    [...anonymous.agencies.keys()].filter(
      (path) => path.includes('/api/agency/complaints/') && path.endsWith('200'),
    ).length,
  ).toBeGreaterThan(5);
  const [without, with_] = [withoutAllowed(anonymous.agencies), withoutAllowed(named.agencies)];
  expect(differences(without.rest, with_.rest)).toEqual([]);
  // Nothing was released of the one; of the other one field of one complaint, to be read from that moment on.
  const releasedOf = (taken: Map<string, unknown>) =>
    [...taken].filter(([, value]) => Array.isArray(value) && value.length > 0);
  expect(releasedOf(without.taken)).toEqual([]);
  const released = releasedOf(with_.taken);
  const moments = [
    'in the street, resolved',
    'in the street, not solved',
    'in the street, judged',
    'at the end',
  ];
  expect(released.map(([name]) => name)).toEqual(
    moments.map((moment) => `${moment} handler /api/agency/complaints/complaint 1/data 200`),
  );
  // Asked of both: the one said no, the other let the agency in, and it forgot the place when the matter was closed.
  const homesOf = (taken: Map<string, unknown>) =>
    [...taken].filter(([name]) => name.startsWith('at home, ') && !name.endsWith('/data 200'));
  expect(homesOf(without.taken).map(([name, visit]) => [name.split(' handler')[0], visit])).toEqual([
    ['at home, assigned', null],
    ['at home, asked to let in', { on: '2026-03-03', point: null }],
    ['at home, answered', { on: '2026-03-03', point: null }],
    ['at home, resolved', { on: '2026-03-03', point: null }],
    ['at home, not solved', { on: '2026-03-03', point: null }],
    ['at home, judged', null],
  ]);
  const opened = homesOf(with_.taken).filter(([, visit]) => JSON.stringify(visit).includes('latitude'));
  expect(opened.map(([name]) => name.split(' handler')[0])).toEqual([
    'at home, answered',
    'at home, resolved',
    'at home, not solved',
  ]);
  for (const [, value] of released) {
    expect(value).toEqual([
      { releaseId: expect.any(String), field: 'customerNumber', on: '2026-03-03', until: '2026-03-17' },
    ]);
  }
});
