import type { Column } from './columns.ts';

/** What the codebook says of a column in English; `unit` and `values` where the Indonesian line has them. */
export type EnglishColumn = { meaning: string; unit?: string; values?: string };

const DAY = 'YYYY-MM-DD, or YYYY-MM where the day is not disclosed';
const HOURS = 'hours';
const KEMENDAGRI = 'Region code of the Ministry of Home Affairs (Kemendagri), kept as text';

/** Names of columns and the words in cells stay what they are; only what they mean is told in English. */
export const englishColumns: Readonly<Record<string, EnglishColumn>> = {
  nomor_publik: { meaning: 'Public number of the complaint; random, tells neither order nor time' },
  kode_kategori: { meaning: 'Code of the category' },
  kategori: { meaning: 'Name of the category, in Indonesian' },
  kode_instansi: { meaning: 'Code of the agency that handled it' },
  instansi: { meaning: 'Name of the agency that handled it' },
  kode_kecamatan: { meaning: KEMENDAGRI },
  kecamatan: { meaning: 'Name of the district (kecamatan)' },
  kode_desa: { meaning: KEMENDAGRI },
  desa: { meaning: 'Name of the village (desa or kelurahan)' },
  diterima: { meaning: 'Day on which the complaint was received', values: DAY },
  selesai: { meaning: 'Day on which the complaint was solved for the first time', values: DAY },
  terbit: { meaning: 'Day on which the complaint was published on the site', values: DAY },
  jam_sampai_selesai: { meaning: 'From received to first solved, in whole hours', unit: HOURS },
  jam_sampai_jawaban_pertama: {
    meaning: 'From received to the first message by an officer, in whole hours',
    unit: HOURS,
  },
  satuan_batas: {
    meaning: 'How the deadline is counted',
    values:
      'hours = elapsed hours; service_hours = hours of service; calendar_days = calendar days; working_days = working days',
  },
  batas: { meaning: 'The deadline that was promised', unit: 'as satuan_batas says' },
  hasil_batas: { meaning: 'Whether the deadline was kept', values: 'met = kept; breached = missed' },
  batas_sementara: {
    meaning: 'The calendar of that year had not been decreed yet, so that the result may change',
    values: 'true, false',
  },
  bukti: {
    meaning: 'What the word solved rests on',
    values:
      'photo = photographs before and after; confirmed = confirmed by the reporter; claim = statement of the agency alone',
  },
  dibuka_kembali: { meaning: 'Was reopened after it had been called solved', values: 'true, false' },
  ketepatan_lokasi: {
    meaning: 'How precisely the place is disclosed',
    values:
      'spot = where it is; cell = a square of about 110 m; village = the village alone; none = not at all',
  },
  dasar_ketepatan: {
    meaning: 'Who decided on that precision',
    values: 'policy = rule of the category; officer = decision of an officer',
  },
  lintang: { meaning: 'Latitude', unit: 'degrees, WGS 84' },
  bujur: { meaning: 'Longitude', unit: 'degrees, WGS 84' },
  tidak_dibuka: { meaning: 'Columns left empty on purpose, separated by spaces' },
  jumlah_foto: { meaning: 'How many photographs are published', unit: 'photographs' },
  laporan: { meaning: 'What was reported, in the words of an officer, in Indonesian' },
  hasil: { meaning: 'What was done, in the words of the agency, in Indonesian' },
};

export const englishTypes: Readonly<Record<Column['type'], string>> = {
  teks: 'text',
  tanggal: 'date',
  'bilangan bulat': 'whole number',
  bilangan: 'number',
  'ya/tidak': 'true/false',
};

/** A column's line in English. @throws when nobody has put the column into English. */
export function inEnglish({ name, type }: Pick<Column, 'name' | 'type'>): Required<EnglishColumn> & {
  type: string;
} {
  const own = englishColumns[name];
  if (!own) throw new Error(`the column ${name} has no English line`);
  return { type: englishTypes[type], unit: '', values: '', ...own };
}
