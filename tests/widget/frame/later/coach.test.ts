import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CoachFacts, coach } from '../../../../widget/frame/later/coach/coach.ts';

const nothing: CoachFacts = {
  story: 20,
  place: null,
  landmark: false,
  photos: 0,
  day: false,
  reachable: false,
  personalService: false,
  serviceData: false,
};
const everything: CoachFacts = {
  ...nothing,
  story: 200,
  place: 'point',
  landmark: true,
  photos: 2,
  day: true,
  reachable: true,
  serviceData: true,
};
const facts: fc.Arbitrary<CoachFacts> = fc.record({
  story: fc.integer({ min: 20, max: 5000 }),
  place: fc.constantFrom('point', 'village', null),
  landmark: fc.boolean(),
  photos: fc.integer({ min: 0, max: 4 }),
  day: fc.boolean(),
  reachable: fc.boolean(),
  personalService: fc.boolean(),
  serviceData: fc.boolean(),
});
const RANK = { low: 0, fair: 1, good: 2 };

test('twenty letters and nothing else are hard to check, and a place helps most', () => {
  expect(coach(nothing)).toEqual({ chance: 'low', advice: 'place' });
});

test('everything given is good and asks for nothing more', () => {
  expect(coach(everything)).toEqual({ chance: 'good', advice: null });
});

test('a complaint without a name is good when place, photo and story are there', () => {
  expect(coach({ ...everything, reachable: false })).toEqual({ chance: 'good', advice: 'answer' });
});

test('a village with its landmark counts as a place', () => {
  expect(coach({ ...everything, place: 'village' }).advice).toBeNull();
  expect(coach({ ...everything, place: 'village', landmark: false }).advice).toBe('place');
});

test('for a personal service no photo is asked for, and the sealed data helps most', () => {
  expect(coach({ ...nothing, personalService: true })).toEqual({ chance: 'low', advice: 'serviceData' });
  expect(coach({ ...everything, personalService: true, photos: 0 })).toEqual({
    chance: 'good',
    advice: null,
  });
});

test('giving more never makes it less likely', () => {
  const better: ((given: CoachFacts) => CoachFacts)[] = [
    (given) => ({ ...given, story: 5000 }),
    (given) => ({ ...given, place: 'point' }),
    (given) => ({ ...given, landmark: true }),
    (given) => ({ ...given, photos: 4 }),
    (given) => ({ ...given, day: true }),
    (given) => ({ ...given, reachable: true }),
    (given) => ({ ...given, serviceData: true }),
  ];
  fc.assert(
    fc.property(facts, fc.constantFrom(...better), (given, improve) => {
      expect(RANK[coach(improve(given)).chance]).toBeGreaterThanOrEqual(RANK[coach(given).chance]);
    }),
  );
});

test('what is advised is missing: following it changes the advice', () => {
  const follow = {
    story: { story: 5000 },
    place: { place: 'point' },
    photo: { photos: 1 },
    day: { day: true },
    serviceData: { serviceData: true },
    answer: { reachable: true },
  } as const;
  fc.assert(
    fc.property(facts, (given) => {
      const { advice } = coach(given);
      if (advice) expect(coach({ ...given, ...follow[advice] }).advice).not.toBe(advice);
    }),
  );
});
