import type { Matter } from './matter.ts';

const MISCONDUCT = {
  categoryCode: 'sikap-petugas',
  scene: null,
  brief:
    'Dugaan pungutan atau perlakuan tidak patut oleh petugas layanan. Mohon pemeriksaan tertutup sesuai prosedur inspektorat.',
  answer:
    'Pemeriksaan awal dibuka {tgl}; klarifikasi kepada pihak terkait dijadwalkan {rencana} tanpa menyebut asal informasi.',
  done: 'Pemeriksaan selesai {tgl}: teguran tertulis dijatuhkan dan tarif resmi dipasang di ruang layanan.',
  summary: 'Perilaku petugas layanan diperiksa.',
};

/** Personal and sensitive matters: they are counted, but never have a page, a point or a picture. */
export const serviceMatters: readonly Matter[] = [
  {
    categoryCode: 'layanan-kependudukan',
    scene: null,
    says: [
      'KTP elektronik saya direkam {lama} tapi belum jadi, tiap ke kecamatan katanya blangko habis.',
      'Akta kelahiran anak saya ditolak di aplikasi tanpa penjelasan, padahal berkas lengkap.',
      'Pindah KK dari luar kota {lama} belum selesai, anak mau daftar sekolah jadi terhambat.',
    ],
    saysJv: 'KTP kula sampun direkam {lama} nanging dereng dados. Nyuwun pirsa kapan saged dipundhut.',
    brief:
      'Warga {desa} menunggu dokumen kependudukan {lama}. Data pemohon dilepas tersegel kepada petugas loket. Mohon status dan tanggal selesai.',
    answer:
      'Permohonan kami temukan pada {tgl}, tertahan karena data ganda. Pembetulan selesai {rencana}; pemohon diberi tahu lewat kode lacak.',
    done: 'Data ganda dibetulkan dan dokumen dicetak pada {tgl}; dapat diambil di loket 2 pada jam kerja.',
    summary: 'Dokumen kependudukan terlambat diterbitkan.',
  },
  {
    categoryCode: 'layanan-kependudukan',
    scene: null,
    says: [
      'Antrean daring Dukcapil selalu penuh jam 7 lewat satu menit, warga {desa} yang gaptek kapan bisa dapat?',
      'Sudah datang jauh dari {desa} ternyata loket tutup lebih awal tanpa pengumuman.',
      'Nama ibu saya salah ketik di KK, sudah {n} kali bolak-balik.',
    ],
    brief:
      'Pemohon dari {desa} kesulitan mendapat antrean dan membetulkan data. Mohon tindak lanjut loket dan perbaikan pengumuman jam layanan.',
    answer:
      'Mulai {rencana} kami sediakan 30 antrean langsung tiap hari bagi yang datang tanpa aplikasi. Pembetulan data warga ini dijadwalkan hari yang sama.',
    done: '30 antrean langsung berlaku sejak {tgl} dan pembetulan data telah selesai.',
    summary: 'Antrean layanan kependudukan sulit didapat.',
  },
  {
    categoryCode: 'listrik',
    scene: null,
    says: [
      'Listrik di rumah orang tua saya di {desa} padam sejak kemarin, tetangga menyala semua.',
      'Tegangan listrik di {desa} turun terus kalau malam, kulkas sampai rusak. {lama}.',
      'Kabel listrik menjuntai rendah dekat {patokan}, hampir kena truk.',
    ],
    saysJv:
      'Listrik ing griya kula {desa} mati wiwit wingi, tangga-tangga murub kabeh. Nyuwun tulung dipriksa.',
    brief:
      'Gangguan listrik pada satu sambungan rumah di {desa}. Nomor pelanggan dilepas tersegel kepada petugas. Mohon pemeriksaan.',
    answer:
      'Regu gangguan menemukan sambungan longgar di tiang pada {tgl}. Penggantian konektor dan kabel dikerjakan {rencana}.',
    done: 'Konektor dan {n} meter kabel sambungan diganti; tegangan terukur 219 volt pada {tgl}.',
    summary: 'Gangguan listrik pada sambungan rumah.',
  },
  {
    categoryCode: 'bantuan-sosial',
    scene: null,
    says: [
      'Bantuan sembako untuk nenek saya berhenti {lama}, padahal beliau janda dan tidak bekerja.',
      'Kenapa yang punya mobil di {desa} dapat bantuan, sedangkan buruh harian seperti kami tidak didata?',
      'Saya difabel, sudah {n} kali mengusulkan kursi roda lewat desa belum ada kabar.',
    ],
    saysJv: 'Simbah kula boten pikantuk bantuan malih {lama}, mangka sampun sepuh. Nyuwun didata malih.',
    brief:
      'Satu keluarga di {desa} melaporkan bantuan sosial berhenti. Identitas dilepas tersegel kepada petugas pendataan. Mohon pemutakhiran.',
    answer:
      'Pendamping sosial mengunjungi {desa} pada {tgl}. Usulan pemutakhiran data dikirim {rencana} untuk penyaluran bulan berikutnya.',
    done: 'Data keluarga dimutakhirkan dan bantuan disalurkan kembali pada {tgl}.',
    summary: 'Bantuan sosial berhenti disalurkan.',
  },
  {
    ...MISCONDUCT,
    subject: { kind: 'staff', agencyCode: null },
    says: [
      'Oknum petugas minta uang rokok 50 ribu untuk surat yang seharusnya gratis di {desa}. Saya takut kalau ketahuan melapor.',
      'Dana kegiatan di {desa} dipotong tanpa kuitansi, yang bertanya malah diancam tidak dilayani.',
    ],
  },
  {
    ...MISCONDUCT,
    subject: { kind: 'staff', agencyCode: 'dukcapil' },
    says: [
      'Petugas loket membentak orang tua yang tidak bisa mengisi formulir, di depan banyak orang.',
      'Kalau mau cepat katanya harus lewat calo di parkiran, petugas loketnya tahu tapi diam.',
    ],
  },
  {
    ...MISCONDUCT,
    subject: { kind: 'staff', agencyCode: 'dinkes' },
    says: [
      'Perawat jaga di puskesmas main ponsel terus, pasien lansia menunggu {n} jam tidak dilayani.',
      'Ambulans desa {desa} diminta bayar bensin 200 ribu, padahal setahu saya gratis.',
    ],
  },
  {
    ...MISCONDUCT,
    subject: { kind: 'agency', agencyCode: 'disdik' },
    says: [
      'Wali murid SD di {desa} diwajibkan beli seragam di satu toko, harganya dua kali lipat.',
      'Uang perpisahan kelas enam ditentukan 350 ribu, yang tidak bayar ijazahnya ditahan.',
    ],
  },
];
