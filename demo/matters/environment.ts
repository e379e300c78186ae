import type { Matter } from './matter.ts';

/** Rubbish and piped water: the environment office and the water utility. */
export const environmentMatters: readonly Matter[] = [
  {
    categoryCode: 'sampah',
    scene: 'rubbish',
    says: [
      'Tumpukan sampah di pinggir {jalan} {desa} makin tinggi, {lama} tidak diangkut. Baunya sampai ke warung-warung.',
      'ada yang buang sampah pakai pikap malam2 di dekat {patokan}, sekarang jadi gunung sampah kecil',
      'TPS liar di {jalan} dibakar tiap sore, asapnya masuk ke kelas anak-anak.',
    ],
    saysJv:
      'Uwuh numpuk ing pinggir {jalan} {desa}, mambu banget. {lama} ora ana sing njupuk. Nyuwun diresiki nggih.',
    saysEn:
      'A rubbish dump keeps growing at the side of {jalan} in {desa}, nobody has collected it for weeks.',
    brief:
      'Timbunan sampah liar di tepi {jalan}, {desa}; bau dan asap pembakaran mengganggu. Mohon pengangkutan dan pencegahan.',
    answer:
      'Pengawas kebersihan ke lokasi {tgl}. Dua truk dan {n} petugas mengangkut timbunan {rencana}, lalu dipasang papan larangan.',
    done: '{n} truk sampah diangkut dari tepi {jalan} pada {tgl}; lokasi diratakan, ditanami, dan diberi papan larangan.',
    summary: 'Sampah liar menumpuk di tepi {jalan}, {desa}, berbau dan kerap dibakar.',
  },
  {
    categoryCode: 'sampah',
    scene: 'rubbish',
    says: [
      'Jadwal angkut sampah di {desa} molor terus, {lama} bak di {patokan} meluber ke jalan.',
      'Kontainer sampah dekat {patokan} bocor, airnya hitam mengalir ke selokan {jalan}.',
      'Tiap hari bayar iuran tapi sampah {desa} tidak diambil-ambil, truknya ke mana ya?',
    ],
    brief:
      'Bak sampah umum di {jalan}, {desa}, meluber karena jadwal angkut tidak terpenuhi. Mohon pengangkutan.',
    answer:
      'Truk rute {desa} rusak sejak {tgl}. Rute dialihkan ke armada cadangan, bak dikosongkan {rencana} dan selanjutnya tiap Senin dan Kamis.',
    done: 'Bak di {jalan} dikosongkan dan dicuci pada {tgl}; jadwal angkut kini dua kali seminggu.',
    summary: 'Bak sampah umum di {jalan}, {desa}, meluber karena lama tidak diangkut.',
  },
  {
    categoryCode: 'air-bersih',
    scene: 'pipe',
    says: [
      'Pipa air di {jalan} bocor deras, air bersih terbuang {lama} sedangkan keran warga cuma menetes.',
      'Ada semburan air dari pipa dekat {patokan} {desa}, aspalnya mulai ambles.',
      'pipa PDAM pecah di {jalan} sudah dilapor 2 kali belum dibenerin juga, eman-eman banyune',
    ],
    saysJv:
      'Pipa banyu ing {jalan} bocor banter, {lama} ora didandani, banyune kebuang. Nyuwun enggal dipriksa.',
    saysEn: 'A water pipe near {patokan} in {desa} is leaking badly and the road is starting to sink.',
    brief:
      'Pipa distribusi bocor di {jalan}, {desa}; tekanan air warga turun dan tepi jalan mulai turun. Mohon perbaikan.',
    answer:
      'Regu distribusi menemukan retak di sambungan 3 inci pada {tgl}. Penggantian {rencana} pukul 08.00 sampai 13.00; aliran berhenti sementara.',
    done: 'Sambungan pipa 3 inci di {jalan} diganti sepanjang {n} meter, galian ditutup kembali, aliran normal sejak {tgl}.',
    summary: 'Pipa air bersih di {jalan}, {desa}, bocor sehingga air terbuang dan tekanan turun.',
  },
  {
    categoryCode: 'air-bersih',
    scene: null,
    says: [
      'Air keran di lingkungan {patokan} {desa} keruh kecoklatan {lama}, tidak bisa untuk masak.',
      'Air hanya mengalir jam 2 pagi di {desa}, satu gang begini semua {lama}.',
      'banyu PAM {desa} mati {lama}, terpaksa beli tangki 150 ribu. Tolong jadwalnya diumumkan',
    ],
    brief:
      'Air perpipaan di lingkungan {jalan}, {desa}, keruh dan mengalir pada jam tertentu saja. Mohon pemeriksaan jaringan.',
    answer:
      'Sampel air diambil {tgl}; kekeruhan melampaui batas karena pencucian pipa tertunda. Pengurasan jaringan {rencana}, selama itu tangki air gratis dikirim.',
    done: 'Jaringan di {desa} dikuras dan saringan diganti pada {tgl}; kekeruhan turun ke 2 NTU dan air mengalir sepanjang hari.',
    summary: 'Air perpipaan di lingkungan {jalan}, {desa}, keruh dan hanya mengalir pada jam tertentu.',
  },
  {
    categoryCode: 'sampah',
    scene: null,
    agencyCode: 'dinkes',
    says: [
      'Sampah medis puskesmas pembantu {desa} ditaruh di ember terbuka, ada jarum suntik. Bahaya untuk anak-anak.',
      'Di belakang puskesmas pembantu {desa} ada kantong infus bekas berserakan {lama}.',
    ],
    brief:
      'Sampah medis di puskesmas pembantu {desa} tidak tersimpan aman. Mohon pemeriksaan dan pengangkutan sesuai aturan.',
    answer:
      'Bidang kesehatan lingkungan memeriksa puskesmas pembantu pada {tgl}. Kotak limbah tertutup dikirim dan diangkut {rencana}.',
    done: 'Limbah medis diangkut pada {tgl}, {n} kotak tertutup dipasang, dan jadwal angkut dibuat tiap Jumat.',
    summary: 'Sampah medis di puskesmas pembantu {desa} tidak tersimpan aman.',
  },
  {
    categoryCode: 'air-bersih',
    scene: null,
    agencyCode: 'disdik',
    says: [
      'Toilet SD di {desa} tidak ada air {lama}, murid disuruh bawa air dari rumah.',
      'Keran cuci tangan SD Negeri 2 {desa} mati semua, padahal anak-anak makan siang di sekolah.',
    ],
    brief:
      'Toilet dan keran cuci tangan sekolah dasar di {desa} tanpa air. Mohon pemeriksaan instalasi sekolah.',
    answer:
      'Pompa sekolah dipastikan terbakar pada {tgl}. Pompa pengganti dipasang {rencana} dari dana pemeliharaan.',
    done: 'Pompa dan {n} keran sekolah diganti pada {tgl}; air mengalir di semua toilet.',
    summary: 'Toilet dan keran sebuah sekolah dasar di {desa} tanpa air.',
  },
];
