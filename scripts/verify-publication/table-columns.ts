import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Publication } from './publication.ts';

type Name = (code: string | null) => string;
export type Names = { category: Name; agency: Name; region: Name };
export type Value = string | number | boolean | null;

/** Every column a download may have, and what it must say of a case. Any other column is an error. */
export const columns: Record<string, (record: PublicCase, names: Names) => Value> = {
  nomor_publik: (record) => record.publicId,
  kode_kategori: (record) => record.categoryCode,
  kategori: (record, names) => names.category(record.categoryCode),
  kode_instansi: (record) => record.agencyCode,
  instansi: (record, names) => names.agency(record.agencyCode),
  kode_kecamatan: (record) => record.districtCode,
  kecamatan: (record, names) => names.region(record.districtCode),
  kode_desa: (record) => record.villageCode,
  desa: (record, names) => (record.villageCode === null ? null : names.region(record.villageCode)),
  diterima: (record) => record.receivedOn,
  selesai: (record) => record.resolvedOn,
  terbit: (record) => record.publishedOn,
  jam_sampai_selesai: (record) => record.resolutionHours,
  jam_sampai_jawaban_pertama: (record) => record.firstAnswerHours,
  satuan_batas: (record) => record.deadline.kind,
  batas: (record) => record.deadline.limit,
  hasil_batas: (record) => record.deadline.result,
  batas_sementara: (record) => record.deadline.provisional,
  bukti: (record) => record.evidence,
  dibuka_kembali: (record) => record.reopened,
  ketepatan_lokasi: (record) => record.place.precision,
  dasar_ketepatan: (record) => record.place.method,
  lintang: (record) => record.place.point?.latitude ?? null,
  bujur: (record) => record.place.point?.longitude ?? null,
  tidak_dibuka: ({ place, villageCode }) =>
    [place.point ? '' : 'lintang bujur', villageCode === null ? 'kode_desa desa' : '']
      .filter(Boolean)
      .join(' '),
  jumlah_foto: (record) => record.photos.length,
  laporan: (record) => record.summary,
  hasil: (record) => record.outcome,
};

/** Names by code, as the files of the folder give them. */
export function namesOf({ categories, agencies, regions }: Publication): Names {
  const lookUp = (entries: readonly (readonly [string, string])[]): Name => {
    const found = new Map(entries);
    return (code) => found.get(code ?? '') ?? '';
  };
  return {
    category: lookUp(categories.map(({ code, name }) => [code, name.id])),
    agency: lookUp(agencies.map(({ code, name }) => [code, name])),
    region: lookUp(regions.map(({ code, name }) => [code, name])),
  };
}
