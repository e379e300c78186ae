/** Indonesian and Javanese words that say nothing of the matter, of complaints in particular: courtesy, time, place, amount. */
export const stopWords: ReadonlySet<string> = new Set(
  `
  di se sy dg dgn dr kp jl jln tp sdh udh blm bgt krn
  ada adalah agar akan aku anda apa apabila apakah arah atas atau bagaimana bagi bagian bahkan bahwa banyak bapak barat baru bawah
  beberapa belakang belum berada besar biar biasa bila bisa boleh bu buat bukan bulan cepat cukup dalam dan dapat dari daripada
  dekat demi demikian dengan depan desa di dia disini dong dua dulu dusun empat enam gak hal hampir hanya hari harus hingga ia
  ibu ini itu jadi jalur jam jangan jika juga kabupaten kali kalau kami kampung kapan karena kasih kata ke kecamatan kecil kemarin
  kembali kemudian kenapa kepada ketika kiri kita kok kurang lagi lain lalu lama lapor laporan lebih lewat lima lingkungan lokasi
  maka makin malam mana mas masa masalah masih masing masyarakat mau melalui mereka merupakan minggu minta mohon mulai mungkin
  namun nomor nggak nya oleh orang pada padahal pagi pak paling para pas pasti penting perlu pernah pihak pula pun rt rumah rw
  saat saja salah sama sambil sampai samping sana sangat satu saya sebab sebagai sebelah sebelum sebuah sedang segera sejak sekali
  sekarang sekitar selalu selama selatan seluruh semua sendiri seorang seperti sering serta sesuai setelah setiap siang siapa
  sore suatu sudah supaya tadi tahun tak tanpa tapi telah tempat tempatnya tengah tentang terhadap terima terlalu terus tersebut
  tiap tidak tiga tiba timur titik tolong tua udah untuk utara waktu warga wib ya yaitu yang yg
  ndak mboten niku niki punika menika kulo kula sampun wonten ing saking lan nanging menawi amargi dereng nggih mugi nyuwun matur
  nuwun suwun iki iku kui sing wis durung ora neng ning nang karo kanggo mung kok mbok saiki mau mbiyen kene kono isih akeh sak
  assalamualaikum assalamu alaikum wassalam wr wb salam permisi halo selamat bos min admin pakde bude monggo dicek cek ngecek langsung
  bantu bantuan dibantu tindak ditindak tindaklanjut ditindaklanjuti respon direspon mohonnya terimakasih makasih trims hormat yth
  `
    .trim()
    .split(/\s+/),
);
