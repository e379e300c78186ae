import type { AuditKind } from '../../api-client/contract/desk/audit.ts';

const kind: Record<AuditKind, string> = {
  opening: 'Identitas dibuka',
  release: 'Data dilepas',
  decision: 'Keputusan teks',
  override: 'Penilaian diubah',
  publication: 'Penerbitan',
  event: 'Peristiwa',
  account: 'Akun',
  session: 'Sesi',
  key: 'Kunci',
  entry: 'Aduan dicatat petugas',
  administration: 'Pengaturan',
  retention: 'Data dihapus',
};

export const auditText = {
  audit: {
    title: 'Catatan pembukaan dan keputusan',
    lead: 'Hanya dibaca, tidak dapat diubah. Terbaru di atas.',
    kind,
    filterKind: 'Jenis catatan',
    filterRole: 'Peran',
    from: 'Dari tanggal',
    to: 'Sampai tanggal',
    system: 'Sistem',
    empty: 'Tidak ada catatan yang cocok. Longgarkan penyaringnya.',
    found: (n: number) => `${n.toLocaleString('id-ID')} catatan`,
    export: 'Unduh CSV',
    exporting: 'Menyiapkan…',
    exported: 'CSV diunduh. Nama, nomor, dan alamat di dalam keterangan sudah ditutup.',
    file: 'catatan-titik-terang.csv',
    line: (n: number) => `Catatan nomor ${n.toLocaleString('id-ID')}`,
    chain: {
      title: 'Rantai catatan',
      checking: 'Menghitung ulang rantai…',
      intact: 'Rantai utuh',
      intactWhy: (n: number) =>
        `${n.toLocaleString('id-ID')} catatan dihitung ulang; tidak satu pun diubah, disisipkan, atau dihapus di tengah.`,
      empty: 'Belum ada catatan.',
      broken: 'Rantai putus',
      brokenWhy: (n: number) =>
        `Catatan nomor ${n.toLocaleString('id-ID')} tidak lagi seperti saat ditulis, atau hilang. Jangan ubah apa pun di server; simpan cadangan basis data sekarang dan panggil pengelola server.`,
      head: 'Sidik catatan terakhir',
      headHint:
        'Catat sidik ini di luar sistem. Bila lain kali sidik itu tidak ditemukan, ada catatan yang dipotong dari ujung.',
      copy: 'Salin sidik',
      copied: 'Sidik disalin.',
      noted: 'Cocokkan sidik yang pernah Anda catat',
      notedHint: '64 huruf dan angka.',
      notedWrong: 'Sidik terdiri dari 64 huruf a–f dan angka. Periksa salinannya.',
      check: 'Cocokkan',
      notedFound: (n: number) =>
        `Sidik itu ada: catatan nomor ${n.toLocaleString('id-ID')}. Tidak ada yang dipotong.`,
      notedMissing:
        'Sidik itu tidak ada di rantai ini. Periksa salinannya; bila benar, catatan telah dipotong atau diganti.',
    },
  },
};
