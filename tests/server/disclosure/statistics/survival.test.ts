import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  incidenceCurve,
  quantileOf,
  type Waiting,
} from '../../../../server/disclosure/statistics/survival.ts';

const event = (hours: number): Waiting => ({ hours, end: 'event' });
const censored = (hours: number): Waiting => ({ hours, end: 'censored' });

// Remission times in weeks under 6-MP: Freireich et al., Blood 21 (1963); Kaplan-Meier printed in most textbooks.
const remission: Waiting[] = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(event),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(censored),
];

test('agrees with the textbook Kaplan-Meier table of Freireich, survival and numbers at risk', () => {
  const deaths = incidenceCurve(remission).filter((point) => point.events > 0);
  expect(deaths.map((point) => [point.hour, point.atRisk, Number((1 - point.incidence).toFixed(4))])).toEqual(
    [
      [6, 21, 0.8571],
      [7, 17, 0.8067],
      [10, 15, 0.7529],
      [13, 12, 0.6902],
      [16, 11, 0.6275],
      [22, 7, 0.5378],
      [23, 6, 0.4482],
    ],
  );
});

test('the band is Greenwood on the log-log scale when nothing competes', () => {
  // Standard error of S(10) is 0.0963; log-log limits for the incidence worked out by hand from it.
  const point = incidenceCurve(remission).find(({ hour }) => hour === 10);
  const survival = 0.7529412;
  const greenwood = Math.sqrt(3 / (21 * 18) + 1 / (17 * 16) + 1 / (15 * 14)) * survival;
  expect(greenwood).toBeCloseTo(0.0963, 4);
  const incidence = 1 - survival;
  const power = Math.exp((1.959964 * greenwood) / (incidence * Math.log(incidence)));
  expect(point?.low).toBeCloseTo(incidence ** (1 / power), 3);
  expect(point?.high).toBeCloseTo(incidence ** power, 3);
});

test('without open complaints the curve is the plain share that was resolved by each hour', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 200 }), (hours) => {
      for (const point of incidenceCurve(hours.map(event))) {
        const share = hours.filter((each) => each <= point.hour).length / hours.length;
        expect(point.incidence).toBeCloseTo(share, 3);
      }
    }),
  );
});

test('without censoring competing outcomes keep their plain shares too', () => {
  const ends = fc.constantFrom('event' as const, 'refused' as const, 'forwarded' as const);
  fc.assert(
    fc.property(fc.array(fc.record({ hours: fc.nat(50), end: ends }), { minLength: 1 }), (waitings) => {
      const last = incidenceCurve(waitings).at(-1);
      const share = waitings.filter((each) => each.end === 'event').length / waitings.length;
      expect(last?.incidence).toBeCloseTo(share, 3);
    }),
  );
});

test('a refused complaint stays in the denominator; treating it as censored would say more', () => {
  const waitings: Waiting[] = [
    ...Array.from({ length: 10 }, () => ({ hours: 5, end: 'refused' as const })),
    ...Array.from({ length: 10 }, () => event(10)),
  ];
  expect(incidenceCurve(waitings).at(-1)?.incidence).toBe(0.5);
});

test('the band always holds the estimate, and the risk table empties', () => {
  const ends = fc.constantFrom(
    'event' as const,
    'refused' as const,
    'forwarded' as const,
    'censored' as const,
  );
  fc.assert(
    fc.property(fc.array(fc.record({ hours: fc.nat(30), end: ends }), { minLength: 1 }), (waitings) => {
      let left = waitings.length;
      for (const point of incidenceCurve(waitings)) {
        expect(point.atRisk).toBe(left);
        expect(point.low).toBeLessThanOrEqual(point.incidence);
        expect(point.high).toBeGreaterThanOrEqual(point.incidence);
        left -= point.events + point.refused + point.forwarded + point.censored;
      }
      expect(left).toBe(0);
    }),
  );
});

test('a median is not reached while most complaints are open, and not stated below ten at risk', () => {
  const mostlyOpen = incidenceCurve([
    ...[1, 2, 3].map(event),
    ...Array.from({ length: 30 }, () => censored(50)),
  ]);
  expect(quantileOf(mostlyOpen, 0.5)).toEqual({ notReached: true });
  const nine = incidenceCurve([1, 2, 3, 4, 5, 6, 7, 8, 9].map(event));
  expect(quantileOf(nine, 0.5)).toEqual({ tooFew: true });
  const forty = incidenceCurve(Array.from({ length: 40 }, (_, index) => event(index + 1)));
  expect(quantileOf(forty, 0.5)).toMatchObject({ value: 20 });
  expect(quantileOf(forty, 0.9)).toEqual({ tooFew: true });
});
