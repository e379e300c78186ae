import type { RejectionReason } from '../api-client/contract/state.ts';
import type { Region } from '../server/regions/region.ts';
import { demoAgencies } from './agencies.ts';
import { demoCategories } from './categories.ts';
import { type ComplaintDraft, choosePublications } from './choose-publications.ts';
import { foreignMatters, invalidTexts } from './invalid-texts.ts';
import { environmentMatters } from './matters/environment.ts';
import type { Matter } from './matters/matter.ts';
import { publicWorksMatters } from './matters/public-works.ts';
import { serviceMatters } from './matters/services.ts';
import { streetMatters } from './matters/street.ts';
import { addDays, afterOfficeHours, afterWatch, citizenTime } from './office-hours.ts';
import { locationQuestions, secondQuestions } from './officer-texts.ts';
import { placeInVillage } from './place-in-village.ts';
import { firstLook, planJourney } from './plan-journey.ts';
import type { PlannedComplaint, PlannedContact, PlannedStep } from './planned-complaint.ts';
import { createRandom, type Random } from './random.ts';
import { demoRegions } from './regency.ts';
import {
  chooseSlots,
  complaintText,
  familyNames,
  fillSlots,
  givenNames,
  inventedNumber,
  polite,
  type Slots,
  slipOfIdentity,
} from './reporter-texts.ts';

type FileStep = Extract<PlannedStep, { kind: 'file' }>;
type Draft = ComplaintDraft & { matter: Matter | null };
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
const CHANNELS = {
  widget: 46,
  whatsapp: 20,
  facebook: 7,
  instagram: 8,
  x: 2,
  email: 4,
  phone: 5,
  walk_in: 5,
  sp4n: 3,
};
const CATEGORY_WEIGHTS: Readonly<Record<string, number>> = {
  'jalan-rusak': 22,
  'lampu-jalan': 15,
  sampah: 14,
  'saluran-air': 12,
  'air-bersih': 11,
  'parkir-lalu-lintas': 8,
  'layanan-kependudukan': 8,
  listrik: 5,
  'bantuan-sosial': 5,
  'sikap-petugas': 4,
};
const MATTERS: readonly Matter[] = [
  ...publicWorksMatters,
  ...streetMatters,
  ...environmentMatters,
  ...serviceMatters,
];
/** A neighbour complains of the same thing within so many days. */
const DUPLICATE_DAYS = 9;

/**
 * Some complaints of the invented regency between two instants, in the order they are filed, each with all that
 * happens to it until `to`. The same arguments give the same plan. No one, no number and no place in it is real.
 */
export function planComplaints(seed: string, count: number, from: Date, to: Date): PlannedComplaint[] {
  const villages = villagesByWeight();
  const drafts: Draft[] = [];
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
  return choosePublications(drafts, createRandom(`${seed} publications`), to);
}

function invalid(steps: PlannedStep[]): Draft {
  return { steps, scene: null, summary: null, matter: null };
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

function chooseMatter(random: Random): Matter {
  const categoryCode = random.weighted(CATEGORY_WEIGHTS);
  const choice = MATTERS.filter((matter) => matter.categoryCode === categoryCode);
  // Matters with a picture are the everyday ones.
  return random.pick(choice.flatMap((matter) => (matter.scene === null ? [matter] : [matter, matter])));
}

function planValid(
  random: Random,
  matter: Matter,
  village: Region,
  slots: Slots,
  filedAt: Date,
  placeSeed: string,
): Draft {
  const category = demoCategories.find(({ code }) => code === matter.categoryCode);
  const wish = random.weighted({ id: 82, jv: 13, en: 5 });
  const words = complaintText(random, matter, slots, wish);
  const scene = matter.scene;
  const photos = scene && random.chance(0.5) ? [{ scene, seed: placeSeed }] : [];
  const file = {
    ...fileStep(random, matter.categoryCode, village, slots, filedAt, words.text),
    photos,
    language: words.language,
  };
  const local = demoAgencies.find(({ regionCode }) => regionCode === village.code);
  const district = demoAgencies.find(({ regionCode }) => regionCode === village.parentCode);
  const near = ['sampah', 'saluran-air'].includes(matter.categoryCode) ? local : undefined;
  const kerb = matter.categoryCode === 'parkir-lalu-lintas' ? district : undefined;
  const nearest = random.chance(0.6) ? (near ?? kerb)?.code : undefined;
  const agencyCode = matter.agencyCode ?? nearest ?? category?.suggestedAgencyCode ?? 'dpupr';
  const subject = matter.subject && {
    ...matter.subject,
    agencyCode: matter.subject.agencyCode ?? local?.code ?? null,
  };
  const own = subject ? { ...matter, subject } : matter;
  const steps = [file, ...planJourney({ random, filedAt, matter: own, slots, agencyCode, placeSeed })];
  return { steps, scene, summary: fillSlots(matter.summary, slots), matter };
}

type Original = { index: number; matter: Matter; file: FileStep };

/** The newest complaint that a neighbour may still see unsolved. */
function findOriginal(drafts: readonly Draft[], filedAt: Date): Original | null {
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

function planDuplicate(
  random: Random,
  { index, matter, file }: Original,
  filedAt: Date,
  slots: Slots,
): PlannedStep[] {
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

function planInvalid(
  random: Random,
  fate: RejectionReason | 'foreign',
  village: Region,
  slots: Slots,
  filedAt: Date,
): PlannedStep[] {
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
    // Only after two questions and more than ten working days (85 office hours at least).
    const at = afterOfficeHours(second, random.between(86, 120));
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

function fileStep(
  random: Random,
  categoryCode: string,
  village: Region,
  slots: Slots,
  at: Date,
  text: string,
): FileStep {
  const category = demoCategories.find(({ code }) => code === categoryCode);
  const name = `${random.pick(givenNames)} ${random.pick(familyNames)}`;
  const number = inventedNumber(random);
  const personal = category?.personalService ?? false;
  const reach = random.weighted(
    personal ? { none: 8, whatsapp: 22, named: 70 } : { none: 56, whatsapp: 26, named: 18 },
  );
  const contact: PlannedContact =
    reach === 'none'
      ? null
      : reach === 'whatsapp'
        ? { kind: 'whatsapp', number }
        : { kind: 'named', name, number };
  const slip = random.chance(0.13) ? slipOfIdentity(random, name, number) : '';
  return {
    kind: 'file',
    at,
    channel: random.weighted(CHANNELS),
    categoryCode,
    text: `${text}${slip}`,
    place: {
      ...placeInVillage(village, random),
      villageCode: village.code,
      landmark: random.chance(0.8) ? `${random.integer(2, 15) * 10} meter dari ${slots.patokan}` : '',
      atHome: personal && random.chance(0.5),
    },
    contact,
    language: 'id',
    photos: [],
  };
}
