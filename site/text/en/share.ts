import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number } = formatsOf('en');
const complaints = (count: number) => (count === 1 ? 'complaint' : 'complaints');

export const share: Texts['share'] = {
  title: 'Share',
  lead: 'A ready sentence for the accounts of agencies and for anybody.',
  copy: 'Copy the sentence',
  copied: 'Copied.',
  notCopied: 'Not copied yet. The sentence is marked; press and hold to copy it.',
  send: 'Share through…',
  download: 'Download the picture card',
  sentence: (title, within, agency, withPhotos) =>
    `${title}: solved in ${within} by ${agency}. ${withPhotos ? 'See the photos before and after' : 'Read the record'}`,
  mapOf: (regency) => `Map of solved complaints in ${regency}`,
  mapOfPart: (regency, part) => `Map of solved complaints in ${regency}: ${part}`,
  example: 'Sample data',
  before: (day) => `Before, ${day}`,
  after: (day) => `After, ${day}`,
  solvedBy: (within, agency) => `Solved in ${within} by ${agency}`,
  solvedCases: (count) => `citizens’ ${complaints(count)} solved, for you to check`,
  noCases: (regency) => `Citizens’ complaints in ${regency}`,
  everyPoint: 'Every point of light is one problem put right',
  solvedByAgency: (count) => `${number(count)} ${complaints(count)} solved`,
  solvedInDistrict: (count) => `${number(count)} ${complaints(count)} solved`,
  statistics: 'Statistics of citizens’ complaints',
  statisticsOf: (received, valid, resolved) =>
    `${number(received)} received, ${number(valid)} valid, ${number(resolved)} solved`,
  openlyCounted: 'Late and unsolved complaints are counted as well',
};
