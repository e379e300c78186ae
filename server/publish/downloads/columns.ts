import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import type { NameOf } from './names.ts';

export type Cell = string | number | boolean | null;

/** One column of the table of solved cases, with its line in the codebook. */
export type Column = {
  name: string;
  type: 'teks' | 'tanggal' | 'bilangan bulat' | 'bilangan' | 'ya/tidak';
  unit: string;
  /** Allowed values with their meaning, or empty when any value of the type may occur. */
  values: string;
  meaning: string;
  value(record: PublicCase, name: NameOf): Cell;
};

const text = (name: string, meaning: string, value: Column['value'], values = ''): Column => ({
  name,
  type: 'teks',
  unit: '',
  values,
  meaning,
  value,
});
const hours = (name: string, meaning: string, value: Column['value']): Column => ({
  name,
  type: 'bilangan bulat',
  unit: 'jam',
  values: '',
  meaning,
  value,
});
const day = (name: string, meaning: string, value: Column['value']): Column => ({
  name,
  type: 'tanggal',
  unit: '',
  values: 'YYYY-MM-DD, atau YYYY-MM bila tanggalnya tidak dibuka',
  meaning,
  value,
});
const flag = (name: string, meaning: string, value: Column['value']): Column => ({
  name,
  type: 'ya/tidak',
  unit: '',
  values: 'true, false',
  meaning,
  value,
});
const degrees = (name: string, meaning: string, value: Column['value']): Column => ({
  name,
  type: 'bilangan',
  unit: 'derajat WGS 84',
  values: '',
  meaning,
  value,
});

/** The columns of `aduan-selesai.csv` and the properties of `aduan-selesai.geojson`, in their order. */
export const caseColumns: readonly Column[] = [
  text('nomor_publik', 'Nomor terbuka aduan; acak, tidak menyatakan urutan atau waktu', (c) => c.publicId),
  text('kode_kategori', 'Kode kategori', (c) => c.categoryCode),
  text('kategori', 'Nama kategori', (c, name) => name.category(c.categoryCode)),
  text('kode_instansi', 'Kode instansi yang menangani', (c) => c.agencyCode),
  text('instansi', 'Nama instansi yang menangani', (c, name) => name.agency(c.agencyCode)),
  text('kode_kecamatan', 'Kode wilayah Kemendagri, berupa teks', (c) => c.districtCode),
  text('kecamatan', 'Nama kecamatan', (c, name) => name.region(c.districtCode)),
  text('kode_desa', 'Kode wilayah Kemendagri, berupa teks', (c) => c.villageCode),
  text('desa', 'Nama desa atau kelurahan', (c, name) => name.region(c.villageCode)),
  day('diterima', 'Hari aduan diterima', (c) => c.receivedOn),
  day('selesai', 'Hari aduan pertama kali selesai', (c) => c.resolvedOn),
  day('terbit', 'Hari aduan diterbitkan di situs', (c) => c.publishedOn),
  hours(
    'jam_sampai_selesai',
    'Dari diterima sampai pertama kali selesai, jam penuh',
    (c) => c.resolutionHours,
  ),
  hours(
    'jam_sampai_jawaban_pertama',
    'Dari diterima sampai pesan pertama dari petugas, jam penuh',
    (c) => c.firstAnswerHours,
  ),
  text(
    'satuan_batas',
    'Cara batas waktu dihitung',
    (c) => c.deadline.kind,
    'hours = jam; service_hours = jam layanan; calendar_days = hari kalender; working_days = hari kerja',
  ),
  { ...hours('batas', 'Batas waktu yang dijanjikan', (c) => c.deadline.limit), unit: 'menurut satuan_batas' },
  text(
    'hasil_batas',
    'Apakah batas waktu ditepati',
    (c) => c.deadline.result,
    'met = ditepati; breached = terlampaui',
  ),
  flag(
    'batas_sementara',
    'Kalender tahun itu belum ditetapkan sehingga hasil dapat berubah',
    (c) => c.deadline.provisional,
  ),
  text(
    'bukti',
    'Dasar aduan disebut selesai',
    (c) => c.evidence,
    'photo = foto sebelum dan sesudah; confirmed = dibenarkan pelapor; claim = keterangan instansi saja',
  ),
  flag('dibuka_kembali', 'Pernah dibuka kembali setelah dinyatakan selesai', (c) => c.reopened),
  text(
    'ketepatan_lokasi',
    'Seberapa tepat lokasi dibuka',
    (c) => c.place.precision,
    'spot = di tempatnya; cell = petak sekitar 110 m; village = desanya saja; none = tidak dibuka',
  ),
  text(
    'dasar_ketepatan',
    'Siapa yang menentukan ketepatan itu',
    (c) => c.place.method,
    'policy = kebijakan kategori; officer = keputusan petugas',
  ),
  degrees('lintang', 'Garis lintang', (c) => c.place.point?.latitude ?? null),
  degrees('bujur', 'Garis bujur', (c) => c.place.point?.longitude ?? null),
  text('tidak_dibuka', 'Kolom yang sengaja dikosongkan, dipisahkan spasi', (c) => undisclosed(c)),
  { ...hours('jumlah_foto', 'Banyaknya foto yang diterbitkan', (c) => c.photos.length), unit: 'foto' },
  text('laporan', 'Apa yang dilaporkan, dalam kata petugas', (c) => c.summary),
  text('hasil', 'Apa yang dikerjakan, dalam kata instansi', (c) => c.outcome),
];

/** Tells a value that is kept back from one that does not exist. */
function undisclosed({ place, villageCode }: PublicCase): string {
  const hidden = place.point ? [] : ['lintang', 'bujur'];
  return [...hidden, ...(villageCode === null ? ['kode_desa', 'desa'] : [])].join(' ');
}
