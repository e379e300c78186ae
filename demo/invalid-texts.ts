import type { RejectionReason } from '../api-client/contract/state.ts';

/** Complaints that are none, and how the verifier tells the reporter so. */
export const invalidTexts: Readonly<
  Record<RejectionReason, readonly { categoryCode: string; says: string; explanation: string }[]>
> = {
  not_factual: [
    {
      categoryCode: 'jalan-rusak',
      says: 'Jembatan besar di {desa} ambruk total tadi malam, banyak mobil jatuh! Viralkan!',
      explanation:
        'Petugas ke lokasi hari itu juga: jembatan utuh dan dilalui seperti biasa. Foto yang dilampirkan beredar sejak tahun lalu dari daerah lain.',
    },
    {
      categoryCode: 'sampah',
      says: 'Truk sampah sudah tiga bulan tidak pernah datang ke {desa} sama sekali.',
      explanation:
        'Catatan timbangan dan warga sekitar menunjukkan truk datang dua kali seminggu sepanjang bulan ini.',
    },
    {
      categoryCode: 'bantuan-sosial',
      says: 'Semua bantuan di {desa} tidak ada yang dibagikan, diambil semua sama orang kantor.',
      explanation:
        'Daftar serah terima bertanda tangan penerima dan kunjungan acak ke enam keluarga menunjukkan bantuan diterima.',
    },
    {
      categoryCode: 'saluran-air',
      says: 'Kata orang tanggul {desa} mau jebol malam ini, kenapa pemerintah diam saja??',
      explanation:
        'Tanggul diperiksa bersama pemerintah desa; muka air normal dan tidak ada retakan. Kabar berantai itu tidak benar.',
    },
  ],
  no_answer: [
    {
      categoryCode: 'jalan-rusak',
      says: 'tolong jalannya diperbaiki dong sudah rusak parah',
      explanation:
        'Dua kali kami menanyakan nama jalan dan patokannya tanpa jawaban. Balas dengan kode lacak ini, aduan langsung dibuka lagi.',
    },
    {
      categoryCode: 'lampu-jalan',
      says: 'Lampu mati min, gelap, kapan diperbaiki.',
      explanation:
        'Lokasi lampu belum kami ketahui meski sudah dua kali bertanya. Jawab lewat kode lacak dan aduan berlanjut.',
    },
    {
      categoryCode: 'air-bersih',
      says: 'airnya mati lagi mati lagi gimana ini PAM',
      explanation:
        'Kami perlu nama lingkungan yang airnya mati dan belum menerima jawaban. Aduan terbuka lagi begitu Anda menjawab.',
    },
    {
      categoryCode: 'layanan-kependudukan',
      says: 'Pelayanan di kantor lambat sekali mohon diperbaiki secepatnya.',
      explanation:
        'Kantor dan layanan yang dimaksud belum disebutkan sesudah dua pertanyaan kami. Balasan Anda akan membuka aduan ini kembali.',
    },
  ],
  spam: [
    {
      categoryCode: 'sampah',
      says: 'PINJAMAN CEPAT CAIR tanpa jaminan, bunga ringan, hubungi admin sekarang juga!!!',
      explanation: 'Pesan ini iklan, bukan aduan layanan publik.',
    },
    {
      categoryCode: 'listrik',
      says: 'asdkjh asdkjh tes tes tes 123 tes tes masuk gak ya ini halo halo',
      explanation: 'Pesan ini percobaan tanpa isi aduan.',
    },
  ],
  not_complaint: [
    {
      categoryCode: 'layanan-kependudukan',
      says: 'Mau tanya, syarat bikin KIA untuk anak umur 6 tahun apa saja ya? Terima kasih.',
      explanation:
        'Ini permintaan informasi. Syaratnya: akta kelahiran, KK, KTP orang tua, dan pasfoto. Loket buka Senin sampai Jumat.',
    },
    {
      categoryCode: 'parkir-lalu-lintas',
      says: 'Terima kasih Dishub, parkiran dekat {patokan} sekarang rapi dan enak dilihat. Sukses selalu.',
      explanation:
        'Terima kasih atas apresiasinya, kami sampaikan kepada petugas. Karena bukan aduan, pesan ini tidak dihitung.',
    },
    {
      categoryCode: 'lampu-jalan',
      says: 'Usul saja, bagaimana kalau lampu jalan di {desa} diganti yang warna-warni biar kekinian.',
      explanation:
        'Usulan pembangunan disampaikan lewat musyawarah perencanaan desa. Usulan Anda kami teruskan sebagai masukan.',
    },
  ],
};

/** True complaints that belong to somebody else. */
export const foreignMatters: readonly {
  categoryCode: string;
  says: string;
  owner: string;
  explanation: string;
}[] = [
  {
    categoryCode: 'jalan-rusak',
    says: 'Jalan raya nasional di {desa} bergelombang, truk-truk besar oleng. Mohon segera diaspal ulang.',
    owner: 'Balai Pelaksanaan Jalan Nasional',
    explanation:
      'Ruas ini jalan nasional. Aduan kami kirim resmi ke balai pengelolanya beserta titik lokasinya.',
  },
  {
    categoryCode: 'sampah',
    says: 'Limbah pabrik di hulu sungai membuat air di {desa} berbusa dan ikan mati.',
    owner: 'Dinas Lingkungan Hidup Provinsi',
    explanation:
      'Izin pabrik tersebut diterbitkan provinsi, sehingga pemeriksaannya wewenang provinsi. Berkas kami teruskan.',
  },
  {
    categoryCode: 'sikap-petugas',
    says: 'Guru SMA menarik iuran gedung yang katanya sukarela tapi ada daftarnya, di sekolah dekat {patokan}.',
    owner: 'Inspektorat Provinsi',
    explanation: 'SMA dikelola provinsi. Aduan diteruskan ke inspektorat provinsi tanpa data pelapor.',
  },
  {
    categoryCode: 'parkir-lalu-lintas',
    says: 'Balap liar tiap malam Minggu di dekat {patokan} {desa}, bising sampai subuh.',
    owner: 'Kepolisian Resor setempat',
    explanation:
      'Penindakan balap liar wewenang kepolisian. Aduan kami teruskan; untuk keadaan darurat hubungi 110.',
  },
];
