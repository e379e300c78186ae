import type { Matter } from './matter.ts';

/** Roads, bridges, drains: the regency's public works office. */
export const publicWorksMatters: readonly Matter[] = [
  {
    categoryCode: 'jalan-rusak',
    scene: 'pothole',
    says: [
      '{jalan} di {desa} berlubang besar-besar, {lama} belum ada perbaikan. Kalau hujan lubangnya tidak kelihatan, sudah {n} orang jatuh.',
      'jalan rusak parah {jalan} {desa}, lubang dalam sampai ban motor saya pecah. {lama} dibiarkan',
      'Di {jalan} dekat {patokan} ada lubang lebar kira-kira satu meter. {lama} makin dalam karena truk pasir lewat tiap hari.',
    ],
    saysJv:
      'Dalan ing {jalan} {desa} bolong-bolong jero, {lama} durung didandani. Yen udan ora ketok, wis ana sing tiba. Nyuwun tulung enggal ditambal.',
    saysEn:
      'There are several deep potholes on {jalan} in {desa} near {patokan}. A motorcyclist fell there last week. Please repair them.',
    brief:
      'Beberapa lubang di badan {jalan}, {desa}. Pengendara motor dilaporkan jatuh saat hujan. Mohon diperiksa dan ditambal.',
    answer:
      'Petugas lapangan memeriksa {jalan} pada {tgl}: {n} lubang, yang terdalam 12 cm. Penambalan aspal oleh regu pemeliharaan dijadwalkan {rencana}.',
    done: 'Regu pemeliharaan menambal {n} lubang di {jalan} dengan aspal campuran panas dan memadatkannya pada {tgl}.',
    summary: 'Badan {jalan} di {desa} berlubang dan membahayakan pengendara, terutama saat hujan.',
  },
  {
    categoryCode: 'jalan-rusak',
    scene: 'pothole',
    says: [
      'Aspal {jalan} mengelupas sepanjang puluhan meter, tinggal kerikil. Licin kalau pagi, anak sekolah sering terpeleset.',
      'Min tolong {jalan} {desa} itu aspalnya ngelupas semua, debu ke mana-mana, {lama} gak ada yang urus',
      'Bekas galian pipa di {jalan} tidak dikembalikan seperti semula, bergelombang dan berkerikil {lama}.',
    ],
    saysJv: 'Aspal {jalan} nglupas kabeh, kari krikil, lunyu nek esuk. Nyuwun dipriksa nggih, matur nuwun.',
    brief: 'Lapisan aspal {jalan}, {desa}, mengelupas dan menyisakan kerikil. Mohon perbaikan permukaan.',
    answer:
      'Kami ukur pada {tgl}: kerusakan 4{n} meter. Pelapisan ulang dikerjakan mulai {rencana} memakai anggaran pemeliharaan rutin.',
    done: 'Permukaan {jalan} sepanjang 4{n} meter dilapis ulang dan marka tepi dicat pada {tgl}.',
    summary: 'Lapisan aspal {jalan} di {desa} mengelupas sehingga permukaannya berkerikil dan licin.',
  },
  {
    categoryCode: 'jalan-rusak',
    scene: 'bridge',
    says: [
      'Pagar jembatan kecil di {jalan} patah dan papannya lapuk, padahal dilewati anak-anak ke sekolah. {lama} hanya diberi bambu.',
      'Jembatan arah {patokan} {desa} sudah goyang, lantainya bolong. Takut ambrol kalau banjir datang.',
      'Lapor, pembatas jembatan {desa} hilang satu sisi, malam gelap bahaya sekali.',
    ],
    saysJv:
      'Kreteg cedhak {patokan} {desa} wis reyot, kayune gapuk. Bocah sekolah liwat kono kabeh. Nyuwun didandani.',
    brief:
      'Jembatan kecil di {jalan}, {desa}: pagar patah satu sisi dan papan lantai lapuk. Jalur anak sekolah. Mohon pengamanan dan perbaikan.',
    answer:
      'Jembatan kami periksa {tgl} dan kami pasangi pembatas sementara. Penggantian papan dan pagar dimulai {rencana} oleh bidang jembatan.',
    done: 'Lantai jembatan di {jalan} diganti dan pagar kedua sisi dipasang baru; dibuka kembali pada {tgl}.',
    summary: 'Pagar dan lantai jembatan kecil di {jalan}, {desa}, rusak dan membahayakan pejalan kaki.',
  },
  {
    categoryCode: 'saluran-air',
    scene: 'canal',
    says: [
      'Selokan di {jalan} mampat penuh sampah dan lumpur, air meluber ke jalan tiap hujan. {lama} belum dikeruk.',
      'saluran dekat {patokan} {desa} bumpet total, bau sekali dan banyak nyamuk',
      'Irigasi kecil yang lewat {desa} tertutup enceng gondok dan sampah plastik, sawah di hilir tidak kebagian air {lama}.',
    ],
    saysJv:
      'Kalen ing {jalan} mampet kebak uwuh karo lumpur, yen udan banyune munggah dalan. Nyuwun dikeduk nggih.',
    saysEn:
      'The drain along {jalan} in {desa} is completely blocked with mud and plastic. Water runs over the road every time it rains.',
    brief:
      'Saluran tepi {jalan}, {desa}, tersumbat lumpur dan sampah; air meluap ke jalan saat hujan. Mohon pengerukan.',
    answer:
      'Hasil cek {tgl}: endapan 60 cm sepanjang 1{n}0 meter. Regu saluran mengeruk mulai {rencana}, {n} orang dengan satu truk.',
    done: 'Saluran {jalan} dikeruk sepanjang 1{n}0 meter, {n} truk lumpur dan sampah diangkut, selesai {tgl}.',
    summary: 'Saluran air di tepi {jalan}, {desa}, tersumbat lumpur dan sampah hingga meluap ke jalan.',
  },
  {
    categoryCode: 'saluran-air',
    scene: 'flood',
    says: [
      'Setiap hujan {jalan} terendam selutut, {lama} begitu terus. Motor mogok, jualan jadi sepi.',
      'Genangan di {jalan} {desa} tidak surut-surut {lama}, gorong-gorongnya sepertinya runtuh.',
      'Pak Bupati mohon perhatian, banjir di {jalan} makin parah sejak ada pengurugan di dekat {patokan}.',
    ],
    saysJv:
      'Saben udan {jalan} kebanjiran nganti dhengkul, banyune ora asat-asat. Kula nyuwun gorong-gorongipun dipriksa.',
    brief:
      'Genangan setinggi lutut di {jalan}, {desa}, setiap hujan; diduga gorong-gorong di bawahnya runtuh. Mohon diperiksa.',
    answer:
      'Gorong-gorong di bawah {jalan} dipastikan runtuh pada pemeriksaan {tgl}. Penggantian dengan buis beton 80 cm dikerjakan {rencana}.',
    done: 'Gorong-gorong di {jalan} diganti buis beton 80 cm sepanjang {n} meter dan inlet dibersihkan pada {tgl}; hujan berikutnya tidak lagi menggenang.',
    summary: 'Air hujan menggenangi {jalan} di {desa} setinggi lutut karena gorong-gorong runtuh.',
  },
];
