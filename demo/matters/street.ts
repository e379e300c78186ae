import type { Matter } from './matter.ts';

/** Street lights, parking and traffic: the transport office. */
export const streetMatters: readonly Matter[] = [
  {
    categoryCode: 'lampu-jalan',
    scene: 'lamp',
    says: [
      'Lampu jalan di {jalan} {desa} mati {n} titik, {lama}. Gelap gulita, pernah ada yang dijambret.',
      'PJU dekat {patokan} padam {lama}, mohon diganti lampunya. Ibu-ibu pulang pengajian pada takut.',
      'min lampu jalan {jalan} mati semua kapan dibenerin? tiap lapor jawabannya sama terus',
    ],
    saysJv:
      'Lampu dalan ing {jalan} {desa} pejah {n} titik, peteng ndhedhet. Nyuwun enggal dipun gantos nggih, matur nuwun.',
    saysEn:
      'Street lights on {jalan} in {desa} have been off for weeks, {n} poles in a row. Walking home from work is frightening.',
    brief: '{n} titik lampu jalan padam di {jalan}, {desa}. Ruas gelap di malam hari. Mohon perbaikan.',
    answer:
      'Tim PJU sudah mengecek {jalan} pada {tgl}: {n} lampu LED dan satu MCB panel rusak. Penggantian kami kerjakan {rencana} malam.',
    done: '{n} lampu LED 60 watt dan MCB panel di {jalan} diganti; semua titik menyala pada {tgl}.',
    summary: '{n} titik lampu jalan di {jalan}, {desa}, padam sehingga ruas itu gelap pada malam hari.',
  },
  {
    categoryCode: 'lampu-jalan',
    scene: 'lamp',
    says: [
      'Lampu di tikungan {patokan} {desa} kedip-kedip lalu mati, padahal tikungannya tajam.',
      'Lampu jalan {jalan} nyala siang mati malam, terbalik. {lama} begini.',
      'Tiang lampu depan {patokan} miring ditabrak truk, lampunya mati dan kabelnya menjuntai.',
    ],
    brief: 'Lampu jalan di {jalan}, {desa}, tidak menyala malam hari. Tikungan tajam. Mohon diperiksa.',
    answer:
      'Sensor cahaya di panel {jalan} rusak menurut pemeriksaan {tgl}. Suku cadang tersedia, dipasang {rencana}.',
    done: 'Sensor cahaya dan lampu di {jalan} diganti dan tiang ditegakkan kembali pada {tgl}.',
    summary: 'Lampu jalan di tikungan {jalan}, {desa}, tidak menyala pada malam hari.',
  },
  {
    categoryCode: 'parkir-lalu-lintas',
    scene: 'parking',
    says: [
      'Parkir motor di {jalan} makan separuh badan jalan tiap sore, ambulans saja susah lewat. {lama} tidak ditertibkan.',
      'Trotoar {jalan} dipakai parkir semua, saya yang bawa kereta bayi harus turun ke aspal.',
      'parkir liar depan {patokan} {desa} semrawut, ditarik 5 ribu tanpa karcis pula',
    ],
    saysJv: 'Parkir ing {jalan} ngebaki dalan, wong mlaku ora isa liwat. Nyuwun ditata sing apik.',
    saysEn:
      'Motorbikes park all over the pavement on {jalan} in {desa} every afternoon, pedestrians have to walk on the road.',
    brief:
      'Parkir tak beraturan di {jalan}, {desa}, menutup trotoar dan sebagian badan jalan pada sore hari. Mohon penataan.',
    answer:
      'Petugas parkir meninjau {tgl}. Marka petak parkir dicat {rencana} dan satu juru parkir resmi ditempatkan pukul 15.00 sampai 20.00.',
    done: '2{n} petak parkir dicat di satu sisi {jalan}, trotoar diberi tonggak, dan rambu larangan dipasang pada {tgl}.',
    summary: 'Parkir tak beraturan di {jalan}, {desa}, menutup trotoar dan sebagian badan jalan.',
  },
  {
    categoryCode: 'parkir-lalu-lintas',
    scene: 'parking',
    says: [
      'Perempatan {patokan} {desa} tidak ada marka dan rambu, hampir tiap minggu senggolan.',
      'Zebra cross depan sekolah di {jalan} sudah hilang catnya, anak-anak menyeberang asal-asalan. {lama}.',
      'Mobil pikap jualan mangkal di {jalan} tutup pandangan orang yang mau nyebrang.',
    ],
    brief:
      'Marka penyeberangan di {jalan}, {desa}, pudar dan kendaraan mangkal di dekatnya. Mohon penataan dan pengecatan.',
    answer:
      'Survei dilakukan {tgl}. Pengecatan zebra cross dan pemasangan rambu dilarang berhenti dijadwalkan {rencana}.',
    done: 'Zebra cross di {jalan} dicat ulang, {n} rambu dipasang, dan kendaraan mangkal dipindah ke kantong parkir pada {tgl}.',
    summary: 'Marka penyeberangan di {jalan}, {desa}, pudar dan terhalang kendaraan yang berhenti.',
  },
];
