import type { ComplaintDraft } from './choose-publications.ts';
import type { Matter } from './matters/matter.ts';
import { addDays, afterOfficeHours } from './office-hours.ts';
import { type FileStep, fileStep } from './plan-filing.ts';
import type { PlannedComplaint } from './planned-complaint.ts';
import type { Random } from './random.ts';
import { demoRegions } from './regency.ts';
import { fillSlots, polite, type Slots } from './reporter-texts.ts';

export type Original = { index: number; matter: Matter; file: FileStep };

/** A neighbour complains of the same thing within so many days. */
const DUPLICATE_DAYS = 9;

/** The newest complaint that a neighbour may still see unsolved. */
export function findOriginal(drafts: readonly ComplaintDraft[], filedAt: Date): Original | null {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const { steps = [], matter = null } = drafts[index] ?? {};
    const [file] = steps;
    if (file?.kind !== 'file' || file.at < addDays(filedAt, -DUPLICATE_DAYS)) return null;
    const resolvedAt = steps.find(({ kind }) => kind === 'resolve')?.at;
    const unsolved = resolvedAt === undefined || resolvedAt > addDays(filedAt, 4);
    if (matter?.scene && unsolved) return { index, matter, file };
  }
  return null;
}

/** The same matter from a neighbour, soon merged. */
export function planDuplicate(
  random: Random,
  { index, matter, file }: Original,
  filedAt: Date,
  slots: Slots,
): PlannedComplaint {
  const village = demoRegions().find(({ code }) => code === file.place.villageCode);
  if (!village) throw new Error(`no village ${file.place.villageCode}`);
  const here = { ...slots, desa: `Desa ${village.name}` };
  const text = polite(random, fillSlots(random.pick(matter.says), here));
  const place = {
    ...file.place,
    latitude: Number((file.place.latitude + random.between(-2e-4, 2e-4)).toFixed(6)),
    landmark: here.patokan,
  };
  const duplicate = { ...fileStep(random, matter.categoryCode, village, here, filedAt, text), place };
  return [duplicate, { kind: 'merge', at: afterOfficeHours(filedAt, random.between(1, 14)), into: index }];
}
