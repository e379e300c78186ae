import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { limits } from '../../api-client/contract/limits.ts';
import { channel, shortCode } from '../../api-client/contract/primitives.ts';
import { complaintState } from '../../api-client/contract/state.ts';
import { demoAgencies } from '../../demo/agencies.ts';
import { demoCategories } from '../../demo/categories.ts';
import { planComplaints } from '../../demo/complaint-plan.ts';
import { cannedReplies } from '../../demo/officer-texts.ts';
import type { PlannedComplaint, PlannedStep } from '../../demo/planned-complaint.ts';
import { demoRegions } from '../../demo/regency.ts';
import { familyNames, givenNames } from '../../demo/reporter-texts.ts';
import { replay } from './replay-plan.ts';

const FROM = new Date('2025-11-22T00:00:00Z');
const TO = new Date('2026-11-22T00:00:00Z');
const plan = planComplaints('test', 400, FROM, TO);
const steps = plan.flat();

const has = (complaint: PlannedComplaint, kind: PlannedStep['kind']) =>
  complaint.some((step) => step.kind === kind);
const ofKind = <Kind extends PlannedStep['kind']>(kind: Kind) =>
  steps.filter((step): step is Extract<PlannedStep, { kind: Kind }> => step.kind === kind);
const share = (test: (complaint: PlannedComplaint) => boolean) => plan.filter(test).length / plan.length;

test('is the same for the same seed and another for another', () => {
  expect(planComplaints('test', 400, FROM, TO)).toEqual(plan);
  expect(planComplaints('other', 400, FROM, TO)).not.toEqual(plan);
});

test('plans as many complaints as asked for, in the order they are filed, with steps in order of time', () => {
  expect(plan.length).toBe(400);
  const filed = plan.map(([first]) => first?.at.getTime() ?? 0);
  expect(filed).toEqual(filed.toSorted((a, b) => a - b));
  for (const complaint of plan) {
    expect(complaint[0]?.kind).toBe('file');
    const times = complaint.map(({ at }) => at.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(FROM.getTime());
    expect(times.at(-1)).toBeLessThanOrEqual(TO.getTime());
  }
});

test.each(['2026-11-22T00:00:00Z', '2026-11-24T09:00:00Z', '2026-12-27T16:00:00Z', '2027-05-01T03:00:00Z'])(
  'takes every step as the server’s lifecycle allows it, and ends in every state when it stops at %s',
  (end) => {
    const to = new Date(end);
    const year = planComplaints('lifecycle', 400, new Date(to.getTime() - 365 * 86_400_000), to);
    const states = new Set(year.map((complaint) => replay(complaint)?.state));
    expect([...states].sort()).toEqual([...complaintState.options].sort());
  },
);

test('plans a small demonstration too, down to nothing', () => {
  for (const count of [0, 1, 5, 40]) {
    const small = planComplaints('small', count, FROM, TO);
    expect(small.length).toBe(count);
    for (const complaint of small) expect(replay(complaint)).not.toBeNull();
  }
});

test('uses every channel but Open311, every category and every kind of rejection', () => {
  const seen = (values: readonly string[]) => [...new Set(values)].sort();
  expect(seen(ofKind('file').map((step) => step.channel))).toEqual(
    channel.options.filter((name) => name !== 'open311').sort(),
  );
  expect(seen(ofKind('file').map(({ categoryCode }) => categoryCode))).toEqual(
    seen(demoCategories.map(({ code }) => code)),
  );
  expect(seen(ofKind('reject').map(({ reason }) => reason))).toEqual([
    'no_answer',
    'not_complaint',
    'not_factual',
    'spam',
  ]);
});

test('is honest: many are invalid, late, canned, reopened', () => {
  const invalid = share(
    (complaint) => has(complaint, 'reject') || (has(complaint, 'forward') && !has(complaint, 'verify')),
  );
  expect(invalid).toBeGreaterThan(0.2);
  expect(invalid).toBeLessThan(0.35);
  const hoursToAnswer = plan.flatMap((complaint) => {
    const answer = complaint.find(({ kind }) =>
      ['ask', 'reply', 'reject', 'forward', 'resolve'].includes(kind),
    );
    return answer && complaint[0] ? [(answer.at.getTime() - complaint[0].at.getTime()) / 3_600_000] : [];
  });
  expect(hoursToAnswer.filter((hours) => hours <= 2).length).toBeGreaterThan(60);
  expect(hoursToAnswer.filter((hours) => hours > 7 * 24).length).toBeGreaterThan(15);
  const canned = ofKind('reply').filter(({ text }) => (cannedReplies as readonly string[]).includes(text));
  expect(canned.length).toBeGreaterThan(60);
  expect(canned.length).toBeLessThan(ofKind('reply').length / 2);
  expect(ofKind('reopen').length).toBeGreaterThan(10);
  expect(ofKind('merge').length).toBeGreaterThan(5);
  expect(ofKind('verdict').filter(({ rating }) => rating !== undefined).length).toBeGreaterThan(40);
});

test('rejects for silence only after two questions and ten working days', () => {
  const silent = plan.filter((complaint) =>
    complaint.some((step) => step.kind === 'reject' && step.reason === 'no_answer'),
  );
  expect(silent.length).toBeGreaterThan(10);
  for (const complaint of silent) {
    const asked = complaint.filter(({ kind }) => kind === 'ask');
    expect(asked.length).toBe(2);
    const days = ((complaint.at(-1)?.at.getTime() ?? 0) - (asked[1]?.at.getTime() ?? 0)) / 86_400_000;
    expect(days).toBeGreaterThanOrEqual(12);
  }
});

test('publishes most solved complaints of public matters only, two dozen of them and more with pictures before and after', () => {
  const published = plan.filter((complaint) => has(complaint, 'publish'));
  const pictured = published.filter((complaint) => has(complaint, 'workPhoto'));
  expect(pictured.length).toBeGreaterThanOrEqual(24);
  const solved = plan.filter((complaint) => has(complaint, 'resolve')).length;
  expect(published.length).toBeGreaterThan(solved / 2);
  expect(published.length).toBeLessThan(solved);
  for (const complaint of pictured) {
    const photos = complaint.flatMap((step) => (step.kind === 'workPhoto' ? [step] : []));
    expect(photos.map(({ which }) => which)).toEqual(['before', 'after']);
    expect(photos[0]?.illustration).toEqual(photos[1]?.illustration);
  }
  expect(
    new Set(pictured.flat().flatMap((step) => (step.kind === 'workPhoto' ? [step.illustration.scene] : [])))
      .size,
  ).toBe(8);
  for (const [file] of published) {
    const category = demoCategories.find(({ code }) => file?.kind === 'file' && code === file.categoryCode);
    expect(category).toMatchObject({ sensitive: false, personalService: false, confidential: false });
  }
});

test('keeps names, numbers and homes out of every officer’s text, though reporters write them', () => {
  const officers = steps.flatMap((step): string[] => {
    switch (step.kind) {
      case 'assign':
        return [step.brief];
      case 'publish':
        return [step.summary, step.outcome];
      case 'reply':
      case 'resolve':
        return [step.text];
      case 'reject':
      case 'forward':
        return [step.explanation];
      default:
        return [];
    }
  });
  const people = [...givenNames, ...familyNames].join('|');
  const identity = new RegExp(
    `\\b(${people})\\b|\\d{5,}|\\bR[TW] ?\\d|rumah saya|\\b(Pak|Bu|Bapak|Ibu) [A-Z]`,
  );
  expect(officers.filter((text) => identity.test(text))).toEqual([]);
  expect(ofKind('file').filter(({ text }) => identity.test(text)).length).toBeGreaterThan(20);
});

test('files texts, places and codes that the real intake would take', () => {
  const villages = new Map(demoRegions().map((region) => [region.code, region]));
  for (const { text, place, photos, contact } of ofKind('file')) {
    expect(text.length).toBeGreaterThanOrEqual(limits.textMinimum);
    expect(text).not.toMatch(/[{}]/);
    const village = villages.get(place.villageCode);
    expect(village?.level).toBe('village');
    expect(village && booleanPointInPolygon([place.longitude, place.latitude], village.geometry)).toBe(true);
    expect(photos.length).toBeLessThanOrEqual(limits.photosPerComplaint);
    // No operator has 0840: nobody's telephone rings.
    if (contact) expect(contact.number).toMatch(/^0840\d{8}$/);
  }
  const agencies = new Set(demoAgencies.map(({ code }) => code));
  for (const { agencyCode } of ofKind('assign')) expect(agencies).toContain(agencyCode);
});

test('never lets the subject of a complaint handle it', () => {
  for (const complaint of plan) {
    const verify = complaint.find((step) => step.kind === 'verify');
    if (verify?.kind !== 'verify' || verify.subject.kind === 'nobody') continue;
    for (const step of complaint) {
      if (step.kind === 'assign') expect(step.agencyCode).not.toBe(verify.subject.agencyCode);
    }
  }
});

test('merges only into an earlier complaint about the same matter in the same village, itself not merged', () => {
  plan.forEach((complaint, index) => {
    const [file] = complaint;
    for (const step of complaint) {
      if (step.kind !== 'merge') continue;
      expect(step.into).toBeLessThan(index);
      const original = plan[step.into];
      expect(original && has(original, 'merge')).toBe(false);
      const [other] = original ?? [];
      if (file?.kind !== 'file' || other?.kind !== 'file') throw new Error('a complaint that was not filed');
      expect([file.categoryCode, file.place.villageCode]).toEqual([
        other.categoryCode,
        other.place.villageCode,
      ]);
    }
  });
});

test('has well-formed codes, and agencies that govern the regions they name', () => {
  for (const { code } of [...demoCategories, ...demoAgencies]) expect(v.is(shortCode, code), code).toBe(true);
  expect(demoCategories.length).toBe(10);
  for (const { suggestedAgencyCode } of demoCategories) {
    expect(demoAgencies.map(({ code }) => code)).toContain(suggestedAgencyCode);
  }
  const regions = new Map(demoRegions().map((region) => [region.code, region.name]));
  for (const { name, kind, regionCode } of demoAgencies) {
    expect(regionCode !== undefined).toBe(kind === 'kecamatan' || kind === 'desa');
    if (regionCode) expect(name.endsWith(` ${regions.get(regionCode)}`), name).toBe(true);
  }
});
