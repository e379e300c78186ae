import type { Matter } from './matters/matter.ts';
import { addDays, afterOfficeHours, afterWatch, citizenTime, dateInWords } from './office-hours.ts';
import {
  cannedReplies,
  lateForward,
  locationQuestions,
  notSolvedReasons,
  reporterAnswers,
  reworkDone,
  reworkReplies,
  withoutPhotoReasons,
} from './officer-texts.ts';
import type { PlannedStep } from './planned-complaint.ts';
import type { Random } from './random.ts';
import { fillSlots, type Slots } from './reporter-texts.ts';

export type JourneyInput = {
  random: Random;
  filedAt: Date;
  matter: Matter;
  slots: Slots;
  agencyCode: string;
  /** Keys the drawings: the same place before and after. */
  placeSeed: string;
};

/** How long offices and reporters take: most are decent, some are shamefully late. */
const FIRST_LOOK = { prompt: 50, same_day: 30, slow: 15, very_slow: 5 };

/** When a verifier first looks at a complaint. */
export function firstLook(random: Random, filedAt: Date): Date {
  const pace = random.weighted(FIRST_LOOK);
  if (pace === 'prompt') return afterWatch(filedAt, random.integer(8, 115));
  if (pace === 'same_day') return afterOfficeHours(filedAt, random.between(1, 8));
  return afterOfficeHours(filedAt, pace === 'slow' ? random.between(9, 30) : random.between(40, 80));
}

/** All steps of a valid complaint after its filing, as if time never ran out; some stop half way for good. */
export function planJourney(input: JourneyInput): PlannedStep[] {
  const { random, matter, slots } = input;
  const steps: PlannedStep[] = [];
  let now = input.filedAt;
  const add = (at: Date, step: (at: Date) => PlannedStep) => {
    now = new Date(Math.max(at.getTime(), now.getTime() + 60_000));
    steps.push(step(now));
  };
  const office = (low: number, high: number) => afterOfficeHours(now, random.between(low, high));
  const officer = (template: string) =>
    fillSlots(template, {
      ...slots,
      tgl: dateInWords(
        new Date(Math.max(addDays(now, -random.integer(0, 1)).getTime(), input.filedAt.getTime())),
      ),
      rencana: dateInWords(afterOfficeHours(now, random.between(9, 50))),
    });

  // Some complaints are handled within two hours from end to first answer.
  const express = random.chance(0.2);
  const look = express ? afterWatch(now, random.integer(5, 25)) : firstLook(random, now);
  if (random.chance(0.18)) {
    add(look, (at) => ({ kind: 'ask', at, text: random.pick(locationQuestions) }));
    const reads = citizenTime(addDays(now, random.between(0, 3)), random);
    const text = fillSlots(random.pick(reporterAnswers), slots);
    add(reads > now ? reads : addDays(now, random.between(0.05, 0.4)), (at) => ({
      kind: 'answer',
      at,
      text,
    }));
    now = office(0.3, 8);
  } else {
    now = look;
  }
  const subject = matter.subject ?? { kind: 'nobody' as const, agencyCode: null };
  add(now, (at) => ({ kind: 'verify', at, categoryCode: matter.categoryCode, subject }));
  if (random.chance(0.02)) return steps;
  const assign = () => ({
    kind: 'assign' as const,
    agencyCode: input.agencyCode,
    brief: fillSlots(matter.brief, slots),
  });
  add(express ? afterWatch(now, random.integer(5, 30)) : office(0.4, 12), (at) => ({ ...assign(), at }));

  const canned = (at: Date): PlannedStep => ({ kind: 'reply', at, text: random.pick(cannedReplies) });
  if (express || random.chance(0.38))
    add(express ? afterWatch(now, random.integer(6, 40)) : office(1, 22), canned);
  if (random.chance(0.09)) add(office(16, 60), canned);
  if (random.chance(0.06)) return steps;
  const substantive = random.chance(0.78);
  if (substantive) {
    now = random.chance(0.85) ? office(1, 20) : office(60, 150);
    add(now, (at) => ({ kind: 'reply', at, text: officer(matter.answer) }));
  }
  if (random.chance(0.02)) {
    add(office(4, 40), (at) => ({ kind: 'forward', at, ...lateForward }));
    return steps;
  }
  if (substantive || random.chance(0.5)) add(office(1, 14), (at) => ({ kind: 'start', at }));
  if (random.chance(0.05)) return steps;

  const photographed = matter.scene !== null && random.chance(0.55);
  resolveOnce(matter.done, photographed);
  if (!random.chance(0.5)) {
    closeInSilence();
    return steps;
  }
  if (random.chance(0.8)) {
    closeContent();
    return steps;
  }
  const reason = random.pick(notSolvedReasons);
  const judges = citizenTime(addDays(now, random.between(0.5, 6)), random);
  add(judges, (at) => ({ kind: 'verdict', at, verdict: 'not_solved', reason, rating: random.integer(1, 2) }));
  add(now, (at) => ({ kind: 'reopen', at, reason }));
  if (random.chance(0.12)) return steps;
  add(office(1, 16), (at) => ({ ...assign(), at }));
  add(office(3, 24), (at) => ({ kind: 'reply', at, text: officer(random.pick(reworkReplies)) }));
  if (random.chance(0.15)) return steps;
  resolveOnce(random.pick(reworkDone), false);
  if (random.chance(0.6)) closeContent();
  else closeInSilence();
  return steps;

  function resolveOnce(template: string, withPhotos: boolean): void {
    // Log-normal: half within two working days, one in ten takes more than four times as long.
    const bell = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    const hours = Math.min(15 * Math.exp(1.1 * bell), 420);
    if (withPhotos && matter.scene) {
      const illustration = { scene: matter.scene, seed: input.placeSeed };
      add(office(0.2, 2), (at) => ({ kind: 'workPhoto', at, which: 'before', illustration }));
      add(afterOfficeHours(now, hours), (at) => ({ kind: 'workPhoto', at, which: 'after', illustration }));
      add(office(0.1, 2), (at) => ({ kind: 'resolve', at, text: officer(template) }));
    } else {
      const withoutPhotoReason = matter.scene ? random.pick(withoutPhotoReasons) : withoutPhotoReasons[1];
      add(afterOfficeHours(now, hours), (at) => ({
        kind: 'resolve',
        at,
        text: officer(template),
        withoutPhotoReason,
      }));
    }
  }

  function closeContent(): void {
    const judges = citizenTime(addDays(now, random.between(0.3, 8)), random);
    const rating = Number(random.weighted({ '5': 42, '4': 36, '3': 16, '2': 6 }));
    const rated = random.chance(0.7) ? { rating } : {};
    add(judges, (at) => ({ kind: 'verdict', at, verdict: 'solved', ...rated }));
    add(now, (at) => ({ kind: 'close', at }));
  }

  /** Fourteen days without a word from the reporter. */
  function closeInSilence(): void {
    add(addDays(now, 14.02), (at) => ({ kind: 'close', at }));
  }
}
