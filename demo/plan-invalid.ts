import type { RejectionReason } from '../api-client/contract/state.ts';
import type { Region } from '../server/regions/region.ts';
import { foreignMatters, invalidTexts } from './invalid-texts.ts';
import { addDays, afterOfficeHours, afterWatch } from './office-hours.ts';
import { locationQuestions, secondQuestions } from './officer-texts.ts';
import { fileStep } from './plan-filing.ts';
import { firstLook } from './plan-journey.ts';
import type { PlannedComplaint } from './planned-complaint.ts';
import type { Random } from './random.ts';
import { fillSlots, polite, type Slots } from './reporter-texts.ts';

/** A complaint that is rejected, or forwarded to its true owner at verification. */
export function planInvalid(
  random: Random,
  fate: RejectionReason | 'foreign',
  village: Region,
  slots: Slots,
  filedAt: Date,
): PlannedComplaint {
  if (fate === 'foreign') {
    const matter = random.pick(foreignMatters);
    const text = polite(random, fillSlots(matter.says, slots));
    const at = firstLook(random, filedAt);
    return [
      fileStep(random, matter.categoryCode, village, slots, filedAt, text),
      { kind: 'forward', at, owner: matter.owner, explanation: matter.explanation },
    ];
  }
  const { categoryCode, says, explanation } = random.pick(invalidTexts[fate]);
  const file = fileStep(random, categoryCode, village, slots, filedAt, fillSlots(says, slots));
  if (fate === 'no_answer') {
    const first = firstLook(random, filedAt);
    const second = afterOfficeHours(addDays(first, random.between(4, 7)), random.between(0.5, 6));
    // Only after two questions and ten whole working days (92 office hours at most).
    const at = afterOfficeHours(second, random.between(96, 130));
    return [
      file,
      { kind: 'ask', at: first, text: random.pick(locationQuestions) },
      { kind: 'ask', at: second, text: random.pick(secondQuestions) },
      { kind: 'reject', at, reason: fate, explanation },
    ];
  }
  const at =
    fate === 'not_factual'
      ? afterOfficeHours(filedAt, random.between(5, 50))
      : afterWatch(filedAt, random.integer(10, 300));
  return [file, { kind: 'reject', at, reason: fate, explanation }];
}
