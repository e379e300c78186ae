import type { RowSource } from '../../../api-client/contract/desk/rows.ts';

/** What may be taken of a phone log or of an old register. `name` and `phone` are sealed before anything is sent. */
export type RowField =
  | 'day'
  | 'time'
  | 'text'
  | 'village'
  | 'landmark'
  | 'category'
  | 'name'
  | 'phone'
  | 'number'
  | 'status'
  | 'channel';

/** In the order they are shown. A phone log has calls alone: none of them is over, and all came by telephone. */
export const FIELDS: Record<RowSource, readonly RowField[]> = {
  phone_log: ['day', 'time', 'text', 'village', 'landmark', 'category', 'name', 'phone', 'number'],
  register: [
    'day',
    'time',
    'text',
    'village',
    'landmark',
    'category',
    'name',
    'phone',
    'number',
    'status',
    'channel',
  ],
};
export const NEEDED: Record<RowSource, readonly RowField[]> = {
  phone_log: ['day', 'text', 'village'],
  register: ['text'],
};

/** Heads as logs and registers write them, lower case without signs; the first that is there counts. */
const HEADS: Record<RowField, readonly string[]> = {
  day: [
    'tanggal',
    'tgl',
    'tanggal aduan',
    'tanggal masuk',
    'tanggal telepon',
    'tanggal lapor',
    'hari tanggal',
    'waktu',
    'date',
  ],
  time: ['jam', 'pukul', 'waktu telepon', 'jam masuk', 'jam telepon', 'time'],
  text: [
    'isi aduan',
    'aduan',
    'isi laporan',
    'uraian',
    'uraian aduan',
    'keluhan',
    'isi',
    'permasalahan',
    'materi aduan',
    'laporan',
  ],
  village: [
    'desa',
    'kelurahan',
    'desa kelurahan',
    'kelurahan desa',
    'desa kel',
    'lokasi desa',
    'desa kejadian',
  ],
  landmark: ['patokan', 'lokasi', 'lokasi kejadian', 'alamat kejadian', 'tempat kejadian', 'dusun'],
  category: ['kategori', 'jenis', 'jenis aduan', 'topik', 'bidang', 'klasifikasi'],
  name: ['nama', 'nama pelapor', 'pelapor', 'nama penelepon', 'penelepon', 'nama pengadu', 'pengadu'],
  phone: [
    'telepon',
    'no telepon',
    'nomor telepon',
    'no hp',
    'hp',
    'nomor hp',
    'no telp',
    'telp',
    'kontak',
    'no wa',
    'whatsapp',
    'nomor kontak',
    'no kontak',
  ],
  number: ['nomor', 'no', 'no register', 'nomor register', 'nomor aduan', 'no aduan', 'no urut', 'no agenda'],
  status: ['status', 'status aduan', 'keterangan status', 'hasil', 'tindak lanjut status'],
  channel: ['kanal', 'media', 'sumber', 'melalui', 'sarana', 'saluran'],
};

export type RowMapping = Partial<Record<RowField, number>>;

export interface FoundHead {
  /** Which row of the table the heads stand in; above it may be a title. */
  at: number;
  names: string[];
}

/** The row in which most heads are recognised, of the first ten; else the first that is not empty. Null for an empty table. */
export function findHead(table: readonly string[][]): FoundHead | null {
  const rows = table
    .slice(0, 10)
    .map((names, at) => ({ names, at, score: Object.keys(mapRow(names)).length }));
  const filled = rows.filter(({ names }) => names.some((name) => name.trim()));
  const [best] = filled.toSorted((a, b) => b.score - a.score || a.at - b.at);
  return best ? { at: best.at, names: best.names } : null;
}

/** Which column is what, by the heads; every column at most once. She may change it. */
export function mapRow(names: readonly string[]): RowMapping {
  const heads = names.map(plain);
  const mapping: RowMapping = {};
  const taken = new Set<number>();
  for (const [field, known] of Object.entries(HEADS) as [RowField, readonly string[]][]) {
    const at = known.map((each) => heads.indexOf(each)).find((found) => found >= 0 && !taken.has(found));
    if (at === undefined) continue;
    taken.add(at);
    mapping[field] = at;
  }
  return mapping;
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
