import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number } = formatsOf('jv');

export const share: Texts['share'] = {
  title: 'Bagekaken',
  lead: 'Ukara ingkang siap dipunagem, kangge akun resmi instansi saha sinten kemawon.',
  copy: 'Tedhak ukara',
  copied: 'Sampun katedhak.',
  notCopied: 'Dereng katedhak. Ukaranipun sampun katandhani; pencet dangu kangge nedhak.',
  send: 'Bagekaken lumantar…',
  download: 'Undhuh kertu gambar',
  sentence: (title, within, agency, withPhotos) =>
    `${title}: rampung salebetipun ${within} dening ${agency}. ${withPhotos ? 'Mangga mirsani foto saderengipun saha sasampunipun' : 'Mangga maos cathetanipun'}`,
  mapOf: (regency) => `Peta wadulan rampung ${regency}`,
  mapOfPart: (regency, part) => `Peta wadulan rampung ${regency}: ${part}`,
  example: 'Data conto',
  before: (day) => `Saderengipun, ${day}`,
  after: (day) => `Sasampunipun, ${day}`,
  solvedBy: (within, agency) => `Rampung salebetipun ${within} dening ${agency}`,
  solvedCases: () => 'wadulan warga sampun rampung saha saged dipunpriksa',
  noCases: (regency) => `Wadulan warga ${regency}`,
  everyPoint: 'Saben titik padhang punika satunggal prekawis ingkang sampun rampung',
  solvedByAgency: (count) => `${number(count)} wadulan warga sampun karampungaken`,
  solvedInDistrict: (count) => `${number(count)} wadulan warga sampun rampung`,
  statistics: 'Statistik wadulan warga',
  statisticsOf: (received, valid, resolved) =>
    `${number(received)} katampi, ${number(valid)} sah, ${number(resolved)} rampung`,
  openlyCounted: 'Ingkang kasep saha ingkang dereng rampung inggih kaetang',
};
