import type { PublicCase } from '../../api-client/contract/public/public-case.ts';

/** Interface texts shared by several pages. Texts that belong to one page stand in that page. */
export const text = {
  skip: 'Langsung ke isi',
  mainNavigation: 'Utama',
  footerNavigation: 'Tentang situs ini',
  map: 'Peta',
  cases: 'Aduan selesai',
  statistics: 'Statistik',
  data: 'Data',
  method: 'Metodologi',
  privacy: 'Privasi',
  embed: 'Pasang di situs Anda',
  report: 'Sampaikan aduan',
  track: 'Lacak aduan',
  demoBand: 'Data contoh: kabupaten rekaan. Tidak ada tempat atau kejadian nyata yang dimaksud.',
  emergency: (number: string) => `Keadaan darurat? Hubungi ${number}, jangan menunggu formulir.`,
  snapshot: (when: string) => `Keadaan pada ${when}.`,
  licence: 'Data terbuka dengan lisensi CC BY 4.0.',
  before: 'Sebelum',
  after: 'Sesudah',
  illustration: 'Gambar ilustrasi, bukan foto.',
  nothingYet: 'Belum ada aduan selesai yang diterbitkan.',
  nothingYetMore:
    'Aduan yang sudah selesai dan sudah diperiksa akan tampil di sini, lengkap dengan foto sebelum dan sesudah.',
} as const;

const evidenceNames: Record<PublicCase['evidence'], string> = {
  photo: 'Foto sebelum dan sesudah',
  confirmed: 'Dibenarkan pelapor',
  claim: 'Keterangan instansi saja',
};

const evidenceMeanings: Record<PublicCase['evidence'], string> = {
  photo: 'Hasil pekerjaan ditunjukkan dengan foto dari tempat yang sama.',
  confirmed: 'Pelapor menyatakan masalahnya sudah beres.',
  claim: 'Instansi menyatakan selesai. Belum ada foto atau pernyataan pelapor yang mendukungnya.',
};

export function evidenceName(evidence: PublicCase['evidence']): string {
  return evidenceNames[evidence];
}

export function evidenceMeaning(evidence: PublicCase['evidence']): string {
  return evidenceMeanings[evidence];
}

/** How exactly the place is told, and who decided that; never why. */
export function precisionSentence({ precision, method }: PublicCase['place'], villageWord: string): string {
  const told = {
    spot: 'Lokasi ditunjukkan di tempatnya',
    cell: 'Lokasi dibulatkan ke petak sekitar 110 meter',
    village: `Lokasi hanya disebut sampai ${villageWord}`,
    none: 'Lokasi tidak ditampilkan',
  }[precision];
  return `${told}, menurut ${method === 'policy' ? 'kebijakan kategori' : 'keputusan petugas'}.`;
}
