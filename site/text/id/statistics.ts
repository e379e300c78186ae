import type { Channel } from '../../../api-client/contract/primitives.ts';
import type {
  DeadlineResult,
  InvalidReason,
  Population,
} from '../../../api-client/contract/public/statistics.ts';
import { formatsOf } from '../../formats.ts';

const { number, hours } = formatsOf('id');

const channels: Record<Channel, string> = {
  widget: 'Formulir',
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  telegram: 'Telegram',
  email: 'Surel',
  phone: 'Telepon',
  walk_in: 'Datang langsung',
  sp4n: 'SP4N-LAPOR!',
  open311: 'Open311',
};

const reasons: Record<InvalidReason, string> = {
  not_factual: 'Tidak sesuai kenyataan',
  no_answer: 'Pelapor tidak menjawab',
  outside_authority: 'Di luar kewenangan',
  spam: 'Spam',
  not_complaint: 'Bukan aduan',
};

const populations: Record<Population, string> = {
  received: 'aduan diterima',
  received_from_people: 'aduan diterima dari orang',
  valid: 'aduan valid',
  assigned: 'aduan yang diteruskan ke instansi',
  resolved: 'aduan selesai',
  ever_resolved: 'aduan yang pernah selesai',
  replies: 'tanggapan instansi',
  ended_earlier: 'aduan yang sudah berakhir di register lama',
  refused_by_criteria: 'kiriman yang tidak memenuhi syarat',
};

const clocks: Record<DeadlineResult['clock'], string> = {
  first_answer: 'Jawaban pertama',
  first_answer_service_hours: 'Jawaban pertama',
  agency_answer: 'Jawaban instansi',
  resolution: 'Penyelesaian',
};

const units = { service_hours: 'jam layanan', calendar_days: 'hari', working_days: 'hari kerja' };

/** The page of statistics around its figures, the frame of each figure, and the names of what is counted. */
export const statistics = {
  description: (regency: string) =>
    `Berapa aduan ${regency} diterima, valid, dan selesai, berapa lama, dan berapa yang melewati janji.`,
  lead: (share: string) =>
    `${share} aduan valid selesai. Yang terlambat dan yang belum selesai ikut dihitung di setiap angka.`,
  period: (from: string, to: string, snapshot: string) =>
    `Aduan yang diterima ${from} sampai ${to}; keadaan ${snapshot}.`,
  policy: 'Aturan waktu',
  calendar: (version: string, provisional: boolean) =>
    `Kalender hari libur ${version}${provisional ? ' (sementara)' : ''}.`,
  decreed: (day: string) => `ketetapan ${day}`,
  notDecreed: 'belum ditetapkan',
  nothingYet:
    'Belum ada aduan yang dihitung. Begitu aduan pertama masuk dan diterbitkan, semua angkanya muncul di sini.',
  contents: 'Isi halaman',
  chapters: {
    outcome: 'Apa yang terjadi dengan aduan',
    time: 'Berapa lama',
    origin: 'Dari mana dan tentang apa',
    quality: 'Siapa dan seberapa baik',
  },
  legend:
    'Tanda: – tepat nol, · tidak dibuka, / terlalu sedikit untuk disimpulkan. Semua angka dalam satu berkas:',
  readAlso: 'Baca juga',
  symbols: { zero: 'tepat nol', hidden: 'tidak dibuka', tooFew: 'terlalu sedikit untuk disimpulkan' },
  howCounted: 'Cara menghitung',
  counted: (n: number, population: Population, snapshot: string, version: number) =>
    `n = ${number(n)} ${populations[population]}. Keadaan ${snapshot}. Definisi versi ${version}.`,
  permalink: 'Tautan tetap',
  metadata: 'metadata',
  table: 'Tabel',
  tableOf: (title: string) => `Tabel: ${title}`,
  immature: 'belum matang',
  channels,
  reasons,
  /** "Penyelesaian dalam 7 hari, aduan diterima sejak 1 Mei 2026"; the second part only where the limit was ever changed. */
  deadline: (
    { clock, limit, unit }: Pick<DeadlineResult, 'clock' | 'limit' | 'unit'>,
    from: string | null,
    to: string | null,
  ) => {
    const within = unit === 'hours' ? hours(limit) : `${number(limit)} ${units[unit]}`;
    const received =
      from === null && to === null
        ? ''
        : `, aduan diterima${from === null ? '' : ` sejak ${from}`}${to === null ? '' : ` sampai ${to}`}`;
    return `${clocks[clock]} dalam ${within}${received}`;
  },
};
