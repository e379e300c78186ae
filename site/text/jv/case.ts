import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { hours, number } = formatsOf('jv');

const told: Record<PublicCase['place']['precision'], (villageWord: string) => string> = {
  spot: () => 'Papanipun katedahaken trep ing panggenanipun',
  cell: () => 'Papanipun kabunderaken dhateng pethak kirang langkung 110 meter',
  village: (villageWord) => `Papanipun namung kasebat dumugi ${villageWord}`,
  none: () => 'Papanipun boten katedahaken',
};

const units = {
  service_hours: 'jam layanan',
  calendar_days: 'dinten kalèndher',
  working_days: 'dinten kerja',
};
const starts = {
  received: ' wiwit katampi',
  verified: ' wiwit dipunverifikasi',
  assigned: ' wiwit dipunterusaken dhateng instansi',
};

export const oneCase: Texts['oneCase'] = {
  title: (category, place) => `${category} ing ${place}`,
  description: (title, duration, agency) => `${title}: rampung salebetipun ${duration} dening ${agency}.`,
  where: (village, district) =>
    village === null ? `Kecamatan ${district}` : `${village}, Kecamatan ${district}`,
  samePlace: (before, after, agency) =>
    `Papan ingkang sami ing ${before} saha ${after}. Katindakaken dening ${agency}.`,
  originalWords: 'Miturut tembungipun petugas, ing basa Indonesia.',
  reported: 'Ingkang dipunwadulaken',
  done: 'Ingkang katindakaken',
  received: 'Katampi',
  firstAnswer: 'Wangsulan sepisanan',
  afterReceipt: (duration) => `${duration} sasampunipun katampi`,
  solved: 'Rampung',
  solvedOn: (day) => `rampung ${day}`,
  reopened: 'Nate kabikak malih sasampunipun dipunsebat rampung.',
  handledBy: 'Katindakaken dening',
  evidence: 'Bukti',
  publicId: 'Nomer publik',
  asJson: 'Cathetan punika minangka JSON',
  alsoIn: (district) => `Ugi ing Kecamatan ${district}`,
  slider: 'Geser wates antawisipun foto saderengipun saha sasampunipun',
  sliderValue: 'Foto sasampunipun katingal {n} %',
  sideBySide: 'Jejer',
  timeTaken: 'Dangunipun dumugi rampung',
  promiseKept: 'Janji katetepan.',
  promiseBroken: 'Nglangkungi janji.',
  promised: (promise) => `Janjinipun ${promise}.`,
  provisional: 'Samentawis: tanggalan taun punika dereng katetepaken.',
  promise: ({ kind, limit, from }) =>
    `${kind === 'hours' ? hours(limit) : `${number(limit)} ${units[kind]}`}${from ? starts[from] : ''}`,
  onMap: (where, regency) => `${where} ing peta ${regency}`,
  openMap: 'Bikak ing peta',
  precision: ({ precision, method }, villageWord) =>
    `${told[precision](villageWord)}, miturut ${method === 'policy' ? 'paugeran kategori' : 'putusanipun petugas'}.`,
  evidenceNames: {
    photo: 'Foto saderengipun saha sasampunipun',
    confirmed: 'Dipunleresaken dening ingkang wadul',
    claim: 'Namung katranganipun instansi',
  },
  evidenceMeanings: {
    photo: 'Asiling pandamelan katedahaken kanthi foto saking papan ingkang sami.',
    confirmed: 'Ingkang wadul ngandika bilih prekawisipun sampun rampung.',
    claim:
      'Instansi nyebat rampung. Dereng wonten foto utawi wangsulanipun ingkang wadul ingkang nyengkuyung.',
  },
  claimAfterPhotos:
    'Instansi nyebat rampung. Foto ing kaca punika nedahaken pandamelan saderengipun; sasampunipun punika dereng wonten foto utawi wangsulanipun ingkang wadul.',
};
