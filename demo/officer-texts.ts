/** Says nothing about who does what and when: counted as an acknowledgement, never as a follow-up. */
export const cannedReplies = [
  'Terima kasih, laporan akan segera kami tindak lanjuti.',
  'Terima kasih atas laporannya. Laporan Anda telah kami terima dan akan segera kami tindak lanjuti.',
  'Baik, sudah kami disposisikan ke bidang terkait. Mohon bersabar.',
  'Terima kasih atas perhatian dan partisipasinya dalam membangun daerah.',
  'Laporan kami terima, akan kami koordinasikan dengan pihak terkait.',
] as const;

export const locationQuestions = [
  'Mohon sebutkan nama jalan dan patokan terdekat supaya petugas tidak salah lokasi.',
  'Apakah ada patokan di dekatnya, misalnya masjid, sekolah, atau nomor tiang?',
  'Sejak kapan terjadi, dan apakah sampai hari ini masih sama?',
  'Apakah kejadiannya di sisi utara atau selatan jalan? Foto akan sangat membantu bila ada.',
] as const;

export const secondQuestions = [
  'Kami masih menunggu keterangan lokasinya. Balas lewat halaman lacak, tanpa perlu menyebut nama.',
  'Pertanyaan kami sebelumnya belum terjawab. Tanpa patokan, petugas belum dapat berangkat.',
] as const;

export const reporterAnswers = [
  'Dekat {patokan}, sisi utara. Masih sama sampai tadi pagi.',
  'Patokannya {patokan}, dari situ kira-kira 100 meter ke timur.',
  'Sejak {lama} Pak, sampai sekarang belum ada perubahan.',
  'Ing sisih lor {patokan}, Pak. Taksih sami kados wingi.',
  'masih min, malah tambah parah. lokasinya {jalan} dekat {patokan}',
] as const;

export const withoutPhotoReasons = [
  'Pekerjaan selesai malam hari dan ponsel regu rusak; hasil dicatat di berita acara.',
  'Penyelesaian berupa layanan loket, tidak ada kondisi lapangan yang dapat difoto.',
  'Lokasi di dalam bangunan dan memuat data warga, sehingga tidak difoto.',
] as const;

export const notSolvedReasons = [
  'Baru beberapa hari sudah rusak lagi di tempat yang sama.',
  'Yang dikerjakan hanya sebagian, sisanya masih seperti dulu.',
  'Petugas belum pernah datang, kok statusnya selesai?',
  'Dereng beres Pak, taksih kados wingi.',
] as const;

export const reworkReplies = [
  'Lokasi kami datangi lagi pada {tgl} dan keluhan benar. Sisa pekerjaan kami tuntaskan {rencana}.',
  'Pengawas memeriksa hasil pertama pada {tgl}: mutu kurang. Regu yang sama memperbaiki {rencana} tanpa biaya tambahan.',
] as const;

export const reworkDone = [
  'Sisa pekerjaan diselesaikan dan diperiksa pengawas pada {tgl}.',
  'Bagian yang kurang dikerjakan ulang pada {tgl} dan disaksikan perangkat desa.',
] as const;

export const lateForward = {
  owner: 'Dinas Pekerjaan Umum Provinsi',
  explanation:
    'Pengukuran di lapangan menunjukkan ruas ini aset provinsi. Aduan diteruskan beserta hasil pengukurannya.',
} as const;

/** An officer's own notes on the work, for colleagues and verification alone. */
export const workNotes = [
  'Sudah dilihat di lokasi, bahan dihitung bersama mandor. Pengerjaan menunggu cuaca kering.',
  'Regu dan alat dijadwalkan, material diambil dari gudang besok pagi.',
  'Perlu pemeriksaan ulang karena saluran di sebelahnya ikut tersumbat.',
] as const;
