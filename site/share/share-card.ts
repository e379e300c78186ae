import type { MapOverview } from '../../api-client/contract/public/map-index.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { onceFor } from '../build/once-for.ts';
import { caseNames } from '../case-names.ts';
import type { Publication } from '../load-publication.ts';
import { photoPair } from '../photo.ts';
import { type Words, wordsOf } from '../words.ts';
import { cardSlug } from './card-slug.ts';

/** One picture for link previews, as words and files of the publication; `drawShareCard` makes pixels of it. */
export type ShareCard = {
  /** Address below `kartu/`, without its ending. */
  slug: string;
  title: string;
  /** Stands large over the title, where the card is about a number. */
  figure: string | null;
  line: string;
  /** Who publishes, and that it is invented where it is. */
  brand: string;
  note: string | null;
  /** Files below the publication folder with what is said on them, before and after. */
  photos: readonly [CardPhoto, CardPhoto] | null;
  /** What the map shows where there are no photos. */
  map: CardMap;
};
/** A light for each of these cases (of all of them, the overview's cells where they are many), one light, or one village or district lit as a whole. */
export type CardMap =
  | { cases: readonly PublicCase[]; overview: MapOverview | null }
  | { point: { longitude: number; latitude: number } }
  | { area: string };
export type CardPhoto = { path: string; tag: string };

export function homeCard(publication: Publication, words: Words): ShareCard {
  const { cases, instance } = publication;
  const { share } = words.text;
  const some = cases.length > 0;
  return {
    ...common(publication, 'beranda', words),
    figure: some ? words.format.number(cases.length) : null,
    title: some ? share.solvedCases(cases.length) : share.noCases(instance.regencyName),
    line: share.everyPoint,
  };
}

export function statisticsCard(publication: Publication, words: Words): ShareCard {
  const register = publication.statistics?.register;
  const { share } = words.text;
  return {
    ...common(publication, 'statistik', words),
    title: share.statistics,
    line: register
      ? `${share.statisticsOf(register.received, register.valid, register.resolved)}. ${share.openlyCounted}.`
      : share.openlyCounted,
  };
}

/** The same arrays for every language, which share one picture of their lights. */
const groupsOf = onceFor(({ cases }: Publication) => ({
  byAgency: Map.groupBy(cases, ({ agencyCode }) => agencyCode),
  byDistrict: Map.groupBy(cases, ({ districtCode }) => districtCode),
}));

/** One for each agency and each district that has a case; both have a page then. */
export function boardCards(publication: Publication, words: Words): ShareCard[] {
  const { lists, share } = words.text;
  const { agencies, regions } = publication;
  const { byAgency, byDistrict } = groupsOf(publication);
  return [
    ...[...agencies.values()]
      .filter(({ code }) => byAgency.has(code))
      .map(({ code, name }) => ({
        ...common(publication, `opd/${code}`, words),
        title: name,
        line: share.solvedByAgency(byAgency.get(code)?.length ?? 0),
        map: { cases: byAgency.get(code) ?? [], overview: null },
      })),
    ...[...regions.values()]
      .filter(({ code }) => byDistrict.has(code))
      .map(({ code, name }) => ({
        ...common(publication, `kecamatan/${code}`, words),
        title: lists.district(name),
        line: share.solvedInDistrict(byDistrict.get(code)?.length ?? 0),
        map: { cases: byDistrict.get(code) ?? [], overview: null },
      })),
  ];
}

/** In Indonesian for every language (decision 29): a card of each case in each language would cost more than all its pages. */
export function caseCard(publication: Publication, record: PublicCase): ShareCard {
  const words = wordsOf('id');
  const { share } = words.text;
  const names = caseNames(publication, record);
  const pair = photoPair(record);
  const { point } = record.place;
  return {
    ...common(publication, `aduan/${record.publicId}`, words),
    title: names.title,
    line: share.solvedBy(words.format.hours(record.resolutionHours), names.agency),
    photos: pair && [
      {
        path: photoPath(pair.before.photoId),
        tag: share.before(words.format.shortDate(pair.before.takenOn)),
      },
      { path: photoPath(pair.after.photoId), tag: share.after(words.format.shortDate(pair.after.takenOn)) },
    ],
    map: point ? { point } : { area: record.villageCode ?? record.districtCode },
  };
}

function photoPath(photoId: string): string {
  return `photos/${photoId}-1280.webp`;
}

function common(
  { cases, instance, overview }: Publication,
  page: string,
  { language, text }: Words,
): ShareCard {
  const slug = cardSlug(language, page);
  const note = instance.demo ? text.share.example : null;
  const brand = `${instance.name} ${instance.regencyName}`;
  return { slug, title: '', figure: null, line: '', brand, note, photos: null, map: { cases, overview } };
}
