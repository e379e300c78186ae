import type { Region } from '../server/regions/region.ts';
import { demoCategories } from './categories.ts';
import { placeInVillage } from './place-in-village.ts';
import type { PlannedContact, PlannedStep } from './planned-complaint.ts';
import type { Random } from './random.ts';
import { familyNames, givenNames, inventedNumber, type Slots, slipOfIdentity } from './reporter-texts.ts';

export type FileStep = Extract<PlannedStep, { kind: 'file' }>;

const CHANNELS = {
  widget: 46,
  whatsapp: 20,
  facebook: 7,
  instagram: 8,
  x: 2,
  telegram: 1,
  email: 4,
  phone: 5,
  walk_in: 5,
  sp4n: 3,
};

/** How an invented reporter files: by which channel, where, and how much she says of herself. */
export function fileStep(
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
