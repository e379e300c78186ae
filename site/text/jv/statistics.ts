import type {
  DeadlineResult,
  InvalidReason,
  Population,
} from '../../../api-client/contract/public/statistics.ts';
import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number, hours } = formatsOf('jv');

const reasons: Record<InvalidReason, string> = {
  not_factual: 'Boten cocog kaliyan kasunyatan',
  no_answer: 'Ingkang wadul boten mangsuli',
  outside_authority: 'Sanes panguwaosipun kabupaten',
  spam: 'Spam',
  not_complaint: 'Sanes wadulan',
};

const populations: Record<Population, string> = {
  received: 'wadulan katampi',
  received_from_people: 'wadulan katampi saking tiyang',
  valid: 'wadulan sah',
  assigned: 'wadulan ingkang dipunterusaken dhateng instansi',
  resolved: 'wadulan rampung',
  ever_resolved: 'wadulan ingkang nate rampung',
  replies: 'wangsulan instansi',
  ended_earlier: 'wadulan ingkang sampun rampung ing register lami',
  refused_by_criteria: 'kintunan ingkang mboten nyekapi sarat',
};

const clocks: Record<DeadlineResult['clock'], string> = {
  first_answer: 'Wangsulan sepisanan',
  first_answer_service_hours: 'Wangsulan sepisanan',
  agency_answer: 'Wangsulan instansi',
  resolution: 'Rampungipun',
};

const units = { service_hours: 'jam layanan', calendar_days: 'dinten', working_days: 'dinten kerja' };

export const statistics: Texts['statistics'] = {
  description: (regency) =>
    `Pinten wadulan ${regency} ingkang katampi, sah, saha rampung, pinten dangunipun, saha pinten ingkang nglangkungi janji.`,
  lead: (share) =>
    `${share} wadulan sah sampun rampung. Ingkang kasep saha dereng rampung tumut kaetang ing saben cacah.`,
  period: (from, to, snapshot) => `Wadulan ingkang katampi ${from} dumugi ${to}; kawontenan ${snapshot}.`,
  policy: 'Paugeran wekdal',
  calendar: (version, provisional) =>
    `Tanggalan dinten prei ${version}${provisional ? ' (samentawis)' : ''}.`,
  decreed: (day) => `katetepaken ${day}`,
  notDecreed: 'dereng katetepaken',
  nothingYet:
    'Dereng wonten wadulan ingkang kaetang. Menawi wadulan sepisanan sampun mlebet saha dipunwartosaken, sedaya cacahipun katingal ing mriki.',
  contents: 'Isinipun kaca',
  chapters: {
    outcome: 'Kados pundi kadadosanipun wadulan',
    time: 'Pinten dangunipun',
    origin: 'Saking pundi saha bab punapa',
    quality: 'Sinten saha kados pundi saenipun',
  },
  legend:
    'Tandha: – pas nol, · boten kabikak, / kesekedhiken kangge dipundudut. Sedaya cacah ing satunggal berkas:',
  readAlso: 'Mangga maos ugi',
  symbols: { zero: 'pas nol', hidden: 'boten kabikak', tooFew: 'kesekedhiken kangge dipundudut' },
  howCounted: 'Cara ngetang',
  counted: (n, population, snapshot, version) =>
    `n = ${number(n)} ${populations[population]}. Kawontenan ${snapshot}. Definisi versi ${version}.`,
  permalink: 'Tautan ajeg',
  metadata: 'metadata',
  table: 'Tabel',
  tableOf: (title) => `Tabel: ${title}`,
  immature: 'dereng mateng',
  channels: {
    widget: 'Formulir',
    whatsapp: 'WhatsApp',
    instagram: 'Instagram',
    facebook: 'Facebook',
    x: 'X',
    telegram: 'Telegram',
    email: 'Surel',
    phone: 'Telpon',
    walk_in: 'Rawuh piyambak',
    sp4n: 'SP4N-LAPOR!',
    open311: 'Open311',
  },
  reasons,
  deadline: ({ clock, limit, unit }, from, to) => {
    const within = unit === 'hours' ? hours(limit) : `${number(limit)} ${units[unit]}`;
    const received =
      from === null && to === null
        ? ''
        : `, wadulan katampi${from === null ? '' : ` wiwit ${from}`}${to === null ? '' : ` dumugi ${to}`}`;
    return `${clocks[clock]} salebetipun ${within}${received}`;
  },
};
