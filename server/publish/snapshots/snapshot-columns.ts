import type { SnapshotCase } from '../../../api-client/contract/public/snapshot.ts';
import { type Cell, type Column, caseColumns } from '../downloads/columns.ts';

/** One column of a snapshot's rows; described as the same column of the current table. */
export type SnapshotColumn = Omit<Column, 'value'> & { value(row: SnapshotCase): Cell };

const values: Readonly<Record<string, SnapshotColumn['value']>> = {
  nomor_publik: (row) => row.publicId,
  kode_kategori: (row) => row.categoryCode,
  kategori: (row) => row.category,
  kode_instansi: (row) => row.agencyCode,
  instansi: (row) => row.agency,
  kode_kecamatan: (row) => row.districtCode,
  kecamatan: (row) => row.district,
  kode_desa: (row) => row.villageCode,
  desa: (row) => row.village,
  diterima: (row) => row.receivedOn,
  selesai: (row) => row.resolvedOn,
  terbit: (row) => row.publishedOn,
  jam_sampai_selesai: (row) => row.resolutionHours,
  jam_sampai_jawaban_pertama: (row) => row.firstAnswerHours,
  satuan_batas: (row) => row.deadline.kind,
  batas: (row) => row.deadline.limit,
  hasil_batas: (row) => row.deadline.result,
  batas_sementara: (row) => row.deadline.provisional,
  bukti: (row) => row.evidence,
  dibuka_kembali: (row) => row.reopened,
  ketepatan_lokasi: (row) => row.place.precision,
  dasar_ketepatan: (row) => row.place.method,
  lintang: (row) => row.place.point?.latitude ?? null,
  bujur: (row) => row.place.point?.longitude ?? null,
  tidak_dibuka: ({ place, villageCode }) =>
    [
      ...(place.point ? [] : ['lintang', 'bujur']),
      ...(villageCode === null ? ['kode_desa', 'desa'] : []),
    ].join(' ') || null,
  jumlah_foto: (row) => row.photoCount,
};

/** The columns of a snapshot's rows in their order: those of the current table but for its texts. */
export const snapshotColumns: readonly SnapshotColumn[] = caseColumns.flatMap(
  ({ value: _value, ...about }) => {
    const value = values[about.name];
    return value ? [{ ...about, value }] : [];
  },
);
