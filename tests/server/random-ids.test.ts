import { expect, test } from 'vitest';
import { type Effects, realEffects } from '../../server/effects.ts';
import { randomPhotoId, randomPublicId, randomUuid } from '../../server/random-ids.ts';

const at = (time: string): Effects => ({
  ...realEffects,
  now: () => new Date(time),
  randomBytes: (_purpose, count) => Uint8Array.from({ length: count }, (_, index) => (index * 37 + 11) % 256),
});

test('nothing in an id tells the time', () => {
  const [early, late] = [at('2026-01-01T00:00:00Z'), at('2026-12-31T23:59:59Z')];
  expect(randomPublicId(late)).toBe(randomPublicId(early));
  expect(randomPhotoId(late)).toBe(randomPhotoId(early));
  expect(randomUuid(late, 'row')).toBe(randomUuid(early, 'row'));
});

test('ids have the shape the contract names', () => {
  const effects = at('2026-01-01T00:00:00Z');
  expect(randomPublicId(effects)).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{10}$/);
  expect(randomPhotoId(effects)).toMatch(/^[0-9a-f]{32}$/);
  expect(randomUuid(effects, 'row')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
