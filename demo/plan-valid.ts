import type { Region } from '../server/regions/region.ts';
import { demoAgencies } from './agencies.ts';
import { demoCategories } from './categories.ts';
import type { ComplaintDraft } from './choose-publications.ts';
import { environmentMatters } from './matters/environment.ts';
import type { Matter } from './matters/matter.ts';
import { publicWorksMatters } from './matters/public-works.ts';
import { serviceMatters } from './matters/services.ts';
import { streetMatters } from './matters/street.ts';
import { fileStep } from './plan-filing.ts';
import { planJourney } from './plan-journey.ts';
import type { Random } from './random.ts';
import { complaintText, fillSlots, type Slots } from './reporter-texts.ts';

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

export function chooseMatter(random: Random): Matter {
  const categoryCode = random.weighted(CATEGORY_WEIGHTS);
  const choice = MATTERS.filter((matter) => matter.categoryCode === categoryCode);
  // Matters with a picture are the everyday ones.
  return random.pick(choice.flatMap((matter) => (matter.scene === null ? [matter] : [matter, matter])));
}

/** A true complaint with all that its agency does about it. */
export function planValid(
  random: Random,
  matter: Matter,
  village: Region,
  slots: Slots,
  filedAt: Date,
  placeSeed: string,
): ComplaintDraft {
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
  // A village looks after its own lanes, drains and bins.
  const near = ['jalan-rusak', 'sampah', 'saluran-air'].includes(matter.categoryCode) ? local : undefined;
  const kerb = matter.categoryCode === 'parkir-lalu-lintas' ? district : undefined;
  const nearest = random.chance(0.6) ? (near ?? kerb)?.code : undefined;
  const agencyCode = matter.agencyCode ?? nearest ?? category?.suggestedAgencyCode ?? 'dpupr';
  const subject = matter.subject && {
    ...matter.subject,
    agencyCode: matter.subject.agencyCode ?? local?.code ?? null,
  };
  const own = subject ? { ...matter, subject } : matter;
  const steps = [file, ...planJourney({ random, filedAt, matter: own, slots, agencyCode, placeSeed })];
  return { steps, summary: fillSlots(matter.summary, slots), matter };
}
