import type { ProblemCode } from '../../api-client/contract/problem.ts';

/** Status and sentence of each problem: what happened, that nothing was lost, what to do. */
export const problems: Record<
  ProblemCode,
  { status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503; title: string }
> = {
  invalid_body: {
    status: 422,
    title:
      'Ada isian yang belum benar. Isian Anda tidak hilang; periksa bagian yang ditandai, lalu kirim lagi.',
  },
  text_too_short: {
    status: 422,
    title: 'Ceritanya masih terlalu pendek. Tulis sedikitnya satu kalimat: apa yang terjadi dan di mana.',
  },
  text_too_long: {
    status: 422,
    title: 'Ceritanya terlalu panjang. Ringkas sampai 5.000 huruf; tulisan Anda tidak hilang.',
  },
  unknown_category: {
    status: 422,
    title: 'Kategori ini tidak ada. Pilih satu kategori dari daftar, lalu kirim lagi.',
  },
  unknown_agency: {
    status: 422,
    title: 'Instansi ini tidak ada di daftar. Muat ulang halaman, lalu pilih lagi.',
  },
  outside_region: {
    status: 422,
    title:
      'Titik itu berada di luar wilayah kami. Geser titiknya atau pilih desa dari daftar; isian lain tetap tersimpan.',
  },
  too_many_photos: { status: 422, title: 'Foto paling banyak empat. Hapus sebagian, lalu kirim lagi.' },
  unknown_photo: {
    status: 422,
    title: 'Salah satu foto tidak kami temukan lagi. Unggah ulang foto itu; isian lain tetap tersimpan.',
  },
  photo_type_refused: {
    status: 415,
    title: 'Berkas ini bukan foto yang dapat kami baca. Pilih foto JPEG, PNG, WebP, AVIF, atau HEIC.',
  },
  photo_unreadable: {
    status: 422,
    title: 'Foto ini rusak atau terpotong. Ambil atau pilih ulang fotonya; isian lain tetap tersimpan.',
  },
  photo_too_large: {
    status: 413,
    title: 'Foto ini terlalu besar. Pilih foto yang lebih kecil; isian lain tetap tersimpan.',
  },
  body_too_large: {
    status: 413,
    title:
      'Kiriman ini terlalu besar. Ringkas tulisan Anda, lalu kirim lagi; tidak ada yang hilang di ponsel Anda.',
  },
  key_reused: {
    status: 422,
    title:
      'Kiriman ini berbeda dari yang sudah kami terima dengan kunci yang sama. Muat ulang formulir untuk membuat aduan baru.',
  },
  key_missing: {
    status: 400,
    title: 'Kiriman ini tidak lengkap. Muat ulang formulir, lalu kirim lagi; isian Anda tetap tersimpan.',
  },
  identity_not_ready: {
    status: 422,
    title: 'Identitas belum dapat dititipkan karena kunci petugas belum dibuat. Kirim aduan tanpa identitas.',
  },
  key_list_unknown: {
    status: 422,
    title:
      'Kunci penyegel identitas ini tidak kami kenal. Muat ulang formulir, lalu isi kembali bagian identitas.',
  },
  code_not_found: {
    status: 404,
    title: 'Kode lacak ini tidak kami temukan. Periksa kembali keenam belas angkanya.',
  },
  code_is_nik: {
    status: 422,
    title: 'Ini NIK, bukan kode lacak. Kode lacak tertera pada tanda terima aduan dan diawali angka 0.',
  },
  not_signed_in: {
    status: 401,
    title: 'Anda belum masuk atau sesi Anda sudah berakhir. Masuk kembali untuk melanjutkan.',
  },
  wrong_credentials: {
    status: 401,
    title: 'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  },
  not_found: { status: 404, title: 'Yang Anda cari tidak ada di sini.' },
  forbidden_origin: {
    status: 403,
    title: 'Permintaan ini tidak datang dari meja kerja. Buka meja kerja dari alamat resminya.',
  },
  changed_meanwhile: {
    status: 409,
    title:
      'Petugas lain baru saja mengubah aduan ini. Lihat perubahan terbarunya, lalu ulangi; tulisan Anda tidak hilang.',
  },
  not_possible_now: {
    status: 409,
    title:
      'Langkah ini tidak dapat dilakukan pada keadaan aduan sekarang. Muat ulang untuk melihat keadaannya.',
  },
  no_answer_too_early: {
    status: 409,
    title:
      'Belum dapat diakhiri dengan alasan "tidak menjawab": pelapor harus ditanya dua kali dan diberi 10 hari kerja. Isian Anda tidak hilang.',
  },
  text_undecided: {
    status: 422,
    title:
      'Masih ada bagian teks yang dapat menunjuk orang dan belum diputuskan. Putuskan setiap bagian yang ditandai.',
  },
  text_identifier: {
    status: 422,
    title: 'Teks ini masih memuat nomor atau alamat pribadi yang tidak boleh keluar. Samarkan bagian itu.',
  },
  photo_unchecked: {
    status: 422,
    title: 'Foto ini belum diperiksa untuk pembaca tersebut. Periksa dan tandai fotonya terlebih dahulu.',
  },
  subject_involved: {
    status: 422,
    title:
      'Instansi ini adalah pihak yang diadukan, jadi tidak boleh menangani aduannya. Pilih instansi lain atau inspektorat.',
  },
  inspectorate_only: {
    status: 422,
    title:
      'Aduan tentang perilaku aparat hanya boleh ditangani inspektorat. Pilih inspektorat; isian Anda tidak hilang.',
  },
  quota_reached: {
    status: 429,
    title: 'Jatah membuka identitas hari ini sudah habis. Coba lagi besok atau hubungi pengawas.',
  },
  no_consent: {
    status: 409,
    title:
      'Pelapor belum mengizinkan data layanannya diberikan. Tidak ada yang dikirim; minta izin lewat pesan, atau tanyakan dan teruskan jawabannya.',
  },
  release_ended: {
    status: 409,
    title:
      'Data ini tidak dapat dibuka lagi: masanya habis, izinnya ditarik, atau aduannya pindah. Bila masih perlu, ajukan permintaan data lagi.',
  },
  officer_without_key: {
    status: 409,
    title:
      'Petugas ini belum membuat kunci, atau kuncinya sudah berganti. Tidak ada yang dikirim; minta petugas membuat kunci, muat ulang, lalu ulangi.',
  },
  second_person_needed: {
    status: 409,
    title:
      'Perubahan kunci perlu orang kedua: bukan yang mengusulkan dan bukan pemilik kuncinya. Usulan tetap tersimpan; minta petugas verifikasi lain menyetujui.',
  },
  change_under_way: {
    status: 409,
    title:
      'Masih ada perubahan kunci yang berjalan. Selesaikan atau batalkan dulu yang itu, lalu usulkan lagi; tidak ada yang hilang.',
  },
  list_not_approved: {
    status: 409,
    title:
      'Daftar ini berisi perubahan yang belum disetujui orang kedua, jadi tidak dipakai. Daftar lama tetap berlaku; usulkan dan setujui dulu perubahannya.',
  },
  last_verifier_key: {
    status: 409,
    title:
      'Ini kunci petugas yang terakhir, jadi belum dapat dikeluarkan. Masukkan dulu kunci petugas lain; tidak ada yang berubah.',
  },
  too_many_requests: {
    status: 429,
    title:
      'Terlalu banyak permintaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi; isian Anda tetap tersimpan.',
  },
  proof_needed: {
    status: 429,
    title:
      'Layanan sedang ramai, jadi perangkat Anda perlu menghitung sebentar sebelum mengirim. Isian Anda tetap tersimpan; muat ulang formulir lalu kirim lagi.',
  },
  edited_meanwhile: {
    status: 409,
    title:
      'Administrator lain baru saja mengubah bagian ini. Isian Anda masih ada di layar; muat ulang, bandingkan, lalu simpan lagi.',
  },
  system_unreadable: {
    status: 422,
    title:
      'Sistem itu tidak menjawab sebagai Open311 GeoReport v2. Periksa alamat dan yurisdiksinya, atau coba lagi nanti; isian Anda tidak hilang.',
  },
  code_taken: {
    status: 422,
    title: 'Kode ini sudah dipakai. Pilih kode lain; isian lain tetap ada.',
  },
  email_taken: {
    status: 422,
    title:
      'Sudah ada akun dengan surel ini. Periksa daftar akun atau pakai surel lain; isian Anda tetap ada.',
  },
  open_complaints: {
    status: 409,
    title:
      'Instansi ini masih memegang aduan yang belum selesai. Minta petugas verifikasi mengalihkannya, lalu ulangi.',
  },
  last_one: {
    status: 409,
    title: 'Ini satu-satunya yang masih aktif. Tambahkan yang lain dahulu, lalu ulangi.',
  },
  origin_refused: {
    status: 422,
    title:
      'Alamat situs ini tidak dapat dipakai. Tulis hanya asalnya, misalnya https://desa.example.id, tanpa garis miring atau halaman di belakangnya.',
  },
  answers_wrong: {
    status: 422,
    title:
      'Ada jawaban pertanyaan tambahan yang belum benar. Isian Anda tidak hilang; periksa jawaban yang ditandai, lalu kirim lagi.',
  },
  password_wrong: {
    status: 422,
    title: 'Kata sandi Anda yang sekarang tidak cocok. Periksa, lalu coba lagi.',
  },
  password_common: {
    status: 422,
    title:
      'Kata sandi ini mudah ditebak: sering dipakai orang, berurutan, atau berisi nama Anda atau kantor. Rangkai beberapa kata lain.',
  },
  password_change_needed: {
    status: 403,
    title: 'Kata sandi ini hanya untuk sekali masuk. Buat kata sandi Anda sendiri dahulu.',
  },
  one_time_expired: {
    status: 401,
    title: 'Kata sandi sekali pakai ini sudah lewat masanya. Minta yang baru kepada administrator.',
  },
  second_factor_wrong: {
    status: 422,
    title: 'Kode itu tidak cocok. Tunggu kode berikutnya di aplikasi Anda, lalu ketik lagi.',
  },
  second_factor_needed: {
    status: 403,
    title: 'Peran Anda wajib memakai faktor kedua. Pasang dahulu di layar akun Anda.',
  },
  storage_refused: {
    status: 503,
    title:
      'Penyimpanan kami sedang tidak dapat menulis, jadi kiriman ini belum kami terima. Isian Anda tetap tersimpan; coba lagi nanti.',
  },
  busy: {
    status: 503,
    title:
      'Layanan sedang sibuk. Kiriman ini belum kami terima, tetapi isian Anda tetap tersimpan; coba lagi sebentar.',
  },
  internal: {
    status: 500,
    title:
      'Ada kesalahan di pihak kami. Kiriman ini belum kami terima, tetapi isian Anda tetap tersimpan; coba lagi nanti.',
  },
};
