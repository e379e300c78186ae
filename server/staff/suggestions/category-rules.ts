/**
 * Words that speak for a category, Indonesian, Javanese and slang; ×3 hardly ever mean anything else, ×1 are hints. An instance's own
 * categories are known by their code; others by the words of their name and hint and by what verifiers confirmed (register-memory.ts).
 * Data: a change is a new version, and the evaluation of tests/server/staff/suggestions says what it is worth.
 */
export const categoryRules: {
  version: string;
  words: Record<string, { strong: string; clear: string; hint: string }>;
} = {
  version: '2026-11-1',
  words: {
    'jalan-rusak': {
      strong:
        'berlubang lubang aspal pengaspalan jembatan kreteg bolong mblethok jeglong jeglongan growong cor betonisasi tambal makadam rabat',
      clear:
        'jalan dalan ambles retak amblas bergelombang longsor rusak terperosok terjatuh oprit plat papan gronjal paving',
      hint: 'motor pengendara licin roda parah kendaraan diperbaiki perbaikan hancur ban pecah',
    },
    'lampu-jalan': {
      strong: 'lampu pju penerangan lampune bohlam peteng petengan remang',
      clear: 'gelap tiang nyala menyala mati padam kedip berkedip gulita murup mati',
      hint: 'malam rawan begal jambret bengi',
    },
    sampah: {
      strong: 'sampah uwuh tps popok plastik kontainer pengangkut',
      clear:
        'bau menumpuk tumpukan dibuang buang bakar membakar kumuh lalat busuk diangkut kotor mambu limbah bangkai',
      hint: 'truk bak bersih kebersihan liar angkut',
    },
    'saluran-air': {
      strong:
        'selokan got gorong drainase banjir kalen saluran parit mampet mampat buntu irigasi tanggul rob',
      clear:
        'genangan tergenang menggenang meluap luapan sedimen hujan talud sungai kali lumpur udan mbludak',
      hint: 'air masuk lutut surut banyu mengeruk dangkal',
    },
    'air-bersih': {
      strong: 'pdam ledeng perumda pam keran kran meteran',
      clear: 'pipa bocor keruh mengalir mancur macet debit tangki bersih menetes sumur',
      hint: 'air banyu mandi masak minum butek galon bayar tagihan langganan',
    },
    'parkir-lalu-lintas': {
      strong: 'parkir rambu marka trotoar zebra macet lalu-lintas bangjo traffic semrawut kemacetan',
      clear:
        'truk simpang persimpangan perempatan pertigaan lampu-merah menyeberang penyeberangan lintas kecelakaan tabrakan kecepatan ngebut tonase muatan angkot bus cermin',
      hint: 'bahu jalan pedagang kaki kendaraan anak sekolah lalu',
    },
    'layanan-kependudukan': {
      strong: 'ktp kk akta akte dukcapil capil kependudukan kia e-ktp ektp perekaman domisili',
      clear:
        'kelahiran kartu cetak blangko nik surat pindah keluarga kematian online antrean nikah berkas legalisir',
      hint: 'kantor mengurus ngurus loket antre nama petugas',
    },
    listrik: {
      strong: 'listrik pln tegangan kwh token trafo gardu korslet konslet setrum njeglek korsleting',
      clear: 'meteran kabel padam mati menjuntai voltase aliran arus sutet pulsa pemadaman byarpet',
      hint: 'rumah kulkas daya alat elektronik tagihan',
    },
    'bantuan-sosial': {
      strong: 'bansos pkh blt bpnt bantuan sembako dtks dtsen kip kis jamkesmas raskin rastra lansia',
      clear:
        'miskin penerima cair pencairan pendataan terdaftar dicoret jompo janda beras penyaluran terdata rtlh disabilitas sosial',
      hint: 'belum keluarga mampu warga dapat kurang',
    },
    'sikap-petugas': {
      strong:
        'pungli pungutan oknum suap menyuap kasar membentak bentak korupsi wewenang arogan dipungut pelicin membolos',
      clear:
        'petugas pegawai perangkat meminta uang dimintai bayar membayar marah memarahi memaki dipersulit persulit kwitansi setoran judes ancam mengancam memaksa nyelewengkan tidur sogok',
      hint: 'kantor pelayanan loket biaya ribu resmi gratis sikap tarif',
    },
  },
};
