import { caseNames } from './case-names.ts';
import type { Publication } from './load-publication.ts';
import { villageBoards } from './village-boards.ts';

/** One thing the search can find. `path` is a page without its language; `text` is looked through with the title. */
export type SearchRecord = { path: string; title: string; text: string; solvedOn: string };

/** Above this many cases only the newest are searched: the index must stay quick on a phone. The page says so. */
export const MOST_SEARCHED = 50_000;

/** Boards first, then the newest cases. Published words alone: what stands on the pages, and nothing else. */
export function searchRecords(publication: Publication, most = MOST_SEARCHED): SearchRecord[] {
  const { agencies, cases, regions } = publication;
  const solvedBy = new Set(cases.map(({ agencyCode }) => agencyCode));
  const solvedIn = new Set(cases.map(({ districtCode }) => districtCode));
  const board = (path: string, title: string, text = '') => ({ path, title, text, solvedOn: '' });
  return [
    ...[...agencies.values()]
      .filter(({ code }) => solvedBy.has(code))
      .map(({ code, name, shortName }) => board(`opd/${code}.html`, name, shortName)),
    ...[...regions.values()]
      .filter(({ code }) => solvedIn.has(code))
      .map(({ code, name }) => board(`kecamatan/${code}.html`, `Kecamatan ${name}`)),
    ...villageBoards(publication).map(({ village: { code, name, parentCode } }) => {
      const district = parentCode === null ? undefined : regions.get(parentCode)?.name;
      return board(`desa/${code}.html`, district ? `${name}, Kecamatan ${district}` : name);
    }),
    ...cases.slice(0, most).map((record) => {
      const names = caseNames(publication, record);
      return {
        path: `aduan/${record.publicId}.html`,
        title: names.title,
        text: `${record.summary} ${record.outcome} ${names.agency} ${names.agencyShort} Kecamatan ${names.district} ${record.publicId}`,
        solvedOn: record.resolvedOn,
      };
    }),
  ];
}
