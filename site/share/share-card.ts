import type { MapOverview } from '../../api-client/contract/public/map-index.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { caseNames } from '../case-names.ts';
import { formatHours, formatNumber, formatShortDate } from '../format.ts';
import type { Publication } from '../load-publication.ts';
import { photoPair } from '../photo.ts';
import { shareText } from '../text/share-id.ts';

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

export function homeCard(publication: Publication): ShareCard {
  const { cases, instance } = publication;
  return {
    ...common(publication, 'beranda'),
    figure: cases.length > 0 ? formatNumber(cases.length) : null,
    title: cases.length > 0 ? shareText.solvedCases : `Aduan warga ${instance.regencyName}`,
    line: shareText.everyPoint,
  };
}

export function statisticsCard(publication: Publication): ShareCard {
  const register = publication.statistics?.register;
  return {
    ...common(publication, 'statistik'),
    title: shareText.statistics,
    line: register
      ? `${shareText.statisticsOf(register.received, register.valid, register.resolved)}. ${shareText.openlyCounted}.`
      : shareText.openlyCounted,
  };
}

/** One for each agency and each district that has a case; both have a page then. */
export function boardCards(publication: Publication): ShareCard[] {
  const { agencies, cases, regions } = publication;
  const byAgency = Map.groupBy(cases, ({ agencyCode }) => agencyCode);
  const byDistrict = Map.groupBy(cases, ({ districtCode }) => districtCode);
  return [
    ...[...agencies.values()]
      .filter(({ code }) => byAgency.has(code))
      .map(({ code, name }) => ({
        ...common(publication, `opd/${code}`),
        title: name,
        line: shareText.solvedByAgency(byAgency.get(code)?.length ?? 0),
        map: { cases: byAgency.get(code) ?? [], overview: null },
      })),
    ...[...regions.values()]
      .filter(({ code }) => byDistrict.has(code))
      .map(({ code, name }) => ({
        ...common(publication, `kecamatan/${code}`),
        title: `Kecamatan ${name}`,
        line: shareText.solvedInDistrict(byDistrict.get(code)?.length ?? 0),
        map: { cases: byDistrict.get(code) ?? [], overview: null },
      })),
  ];
}

export function caseCard(publication: Publication, record: PublicCase): ShareCard {
  const names = caseNames(publication, record);
  const pair = photoPair(record);
  const { point } = record.place;
  return {
    ...common(publication, `aduan/${record.publicId}`),
    title: names.title,
    line: shareText.solvedBy(formatHours(record.resolutionHours), names.agency),
    photos: pair && [
      { path: photoPath(pair.before.photoId), tag: shareText.before(formatShortDate(pair.before.takenOn)) },
      { path: photoPath(pair.after.photoId), tag: shareText.after(formatShortDate(pair.after.takenOn)) },
    ],
    map: point ? { point } : { area: record.villageCode ?? record.districtCode },
  };
}

function photoPath(photoId: string): string {
  return `photos/${photoId}-1280.webp`;
}

function common({ cases, instance, overview }: Publication, slug: string): ShareCard {
  const note = instance.demo ? shareText.example : null;
  const brand = `${instance.name} ${instance.regencyName}`;
  return { slug, title: '', figure: null, line: '', brand, note, photos: null, map: { cases, overview } };
}
