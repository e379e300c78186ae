/** What is taken of an export of LAPOR!. */
export type Wanted = 'trackingId' | 'receivedOn' | 'text' | 'village' | 'topic' | 'status' | 'followUps';

/** Heads as exports write them, lower case without signs; the first that is there counts. */
const HEADS: Record<Wanted, readonly string[]> = {
  trackingId: [
    'tracking id',
    'trackingid',
    'id laporan',
    'nomor laporan',
    'no laporan',
    'kode laporan',
    'id',
  ],
  receivedOn: ['tanggal laporan', 'tanggal lapor', 'tanggal masuk', 'tanggal aduan', 'tanggal'],
  text: ['isi laporan', 'isi laporan awal', 'laporan', 'isi aduan', 'uraian'],
  village: ['kelurahan', 'desa', 'desa kelurahan', 'kelurahan desa', 'lokasi kelurahan'],
  topic: ['topik', 'kategori', 'klasifikasi topik'],
  status: ['status laporan', 'status'],
  followUps: ['tindak lanjut', 'tindaklanjut', 'isi tindak lanjut', 'jawaban', 'respon instansi'],
};
export const NEEDED = ['trackingId', 'receivedOn', 'text', 'village'] as const;

/** Heads behind which somebody can be recognised; said by name that they are left out. */
const IDENTITY =
  /nama|pelapor|nik|ktp|telepon|telp|\bhp\b|ponsel|whatsapp|\bwa\b|email|surel|alamat|umur|usia|kelamin|pekerjaan|akun|user|\bip\b/;

export interface Columns {
  at: Partial<Record<Wanted, number>>;
  missing: (typeof NEEDED)[number][];
  /** Heads left out because they point to a person. */
  identity: string[];
  /** Heads left out because nothing here needs them. */
  unused: string[];
}

/** Which column is what, by the heads of the first line. No column of identity is ever taken, whatever else its head says. */
export function mapColumns(head: readonly string[]): Columns {
  const names = head.map(plain);
  const identity = new Set(names.flatMap((name, index) => (IDENTITY.test(name) ? [index] : [])));
  const at: Columns['at'] = {};
  for (const [wanted, heads] of Object.entries(HEADS) as [Wanted, readonly string[]][]) {
    const index = heads
      .map((each) => names.indexOf(each))
      .find((found) => found >= 0 && !identity.has(found));
    if (index !== undefined) at[wanted] = index;
  }
  const taken = new Set(Object.values(at));
  const heads = (keep: (index: number) => boolean) =>
    head.filter((name, index) => name.trim() && keep(index));
  return {
    at,
    missing: NEEDED.filter((wanted) => at[wanted] === undefined),
    identity: heads((index) => identity.has(index)),
    unused: heads((index) => !identity.has(index) && !taken.has(index)),
  };
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
