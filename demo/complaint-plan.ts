import type { RejectionReason } from '../api-client/contract/state.ts';
import type { Region } from '../server/regions/region.ts';
import { demoAgencies } from './agencies.ts';
import { type ComplaintDraft, choosePublications } from './choose-publications.ts';
import { addDays, citizenTime } from './office-hours.ts';
import { locationQuestions } from './officer-texts.ts';
import { findOriginal, planDuplicate } from './plan-duplicate.ts';
import { planInvalid } from './plan-invalid.ts';
import { chooseMatter, planValid } from './plan-valid.ts';
import type { PlannedComplaint } from './planned-complaint.ts';
import { createRandom, type Random } from './random.ts';
import { demoRegions } from './regency.ts';
import { chooseSlots } from './reporter-texts.ts';

type Fate = RejectionReason | 'foreign' | 'duplicate' | 'valid';

/** Invalid ones (rejected or forwarded at verification) are 27 of 100. */
const FATES: Readonly<Record<Fate, number>> = {
  not_factual: 8,
  no_answer: 7,
  spam: 2,
  not_complaint: 4,
  foreign: 6,
  duplicate: 4,
  valid: 69,
};

/** A quarter of a day: long enough that somebody could have looked. */
const UNDONE_DAYS = 0.25;

/**
 * Some complaints of the invented regency between two instants, in the order they are filed, each with all that
 * happens to it until `to`. The same arguments give the same plan. No one, no number and no place in it is real.
 */
export function planComplaints(seed: string, count: number, from: Date, to: Date): PlannedComplaint[] {
  const villages = villagesByWeight();
  const drafts: ComplaintDraft[] = [];
  for (const filedAt of filingTimes(createRandom(`${seed} times`), count, from, to)) {
    const index = drafts.length;
    const random = createRandom(`${seed} complaint ${index}`);
    const fate = random.weighted(FATES);
    const original = fate === 'duplicate' ? findOriginal(drafts, filedAt) : null;
    const village = random.pick(villages);
    const slots = chooseSlots(random, village.name);
    const draft = original
      ? invalid(planDuplicate(random, original, filedAt, slots))
      : fate === 'valid' || fate === 'duplicate'
        ? planValid(random, chooseMatter(random), village, slots, filedAt, `${seed}-${index}`)
        : invalid(planInvalid(random, fate, village, slots, filedAt));
    drafts.push({ ...draft, steps: draft.steps.filter(({ at }) => at <= to) });
  }
  leaveSomeUndone(drafts, to);
  return choosePublications(drafts, createRandom(`${seed} publications`), to);
}

/**
 * Whatever day the plan ends on, the desk has something to do: of the newest complaints that lie some hours back, two
 * wait for the reporter's answer and one has not been looked at.
 */
function leaveSomeUndone(drafts: ComplaintDraft[], to: Date): void {
  const targets = new Set(
    drafts.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'merge' ? [step.into] : []))),
  );
  const newest = drafts.flatMap(({ steps: [file] }, index) =>
    file && file.at < addDays(to, -UNDONE_DAYS) && !targets.has(index) ? [{ index, file }] : [],
  );
  for (const [order, { index, file }] of newest.slice(-3).entries()) {
    const asked = {
      kind: 'ask' as const,
      at: addDays(file.at, UNDONE_DAYS / 2),
      text: locationQuestions[order] ?? locationQuestions[0],
    };
    drafts[index] = invalid(order < 2 ? [file, asked] : [file]);
  }
}

function invalid(steps: PlannedComplaint): ComplaintDraft {
  return { steps, matter: null, summary: null };
}

/** More in the rainy months, a little more every month as the service becomes known. */
function filingTimes(random: Random, count: number, from: Date, to: Date): Date[] {
  const span = to.getTime() - from.getTime();
  const times: Date[] = [];
  while (times.length < count) {
    const share = random.next();
    const day = new Date(from.getTime() + share * span);
    const rain = [11, 0, 1, 2].includes(day.getUTCMonth()) ? 1 : 0.7;
    if (!random.chance(rain * (0.65 + 0.35 * share))) continue;
    const at = citizenTime(day, random);
    if (at > from && at < to) times.push(at);
  }
  return times.sort((a, b) => a.getTime() - b.getTime());
}

/** People live in the town and around the villages whose web pages carry the form. */
function villagesByWeight(): Region[] {
  const governed = new Set(demoAgencies.map(({ regionCode }) => regionCode));
  return demoRegions().flatMap((region) => {
    if (region.level !== 'village') return [];
    const weight = governed.has(region.code) ? 6 : governed.has(region.parentCode ?? '') ? 3 : 1;
    return Array.from({ length: weight }, () => region);
  });
}
