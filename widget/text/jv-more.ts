import type { MoreText } from './more-text.ts';

/** Polite Javanese (krama); a native reviewer is still wanted. */
export const more: MoreText = {
  service: {
    title: 'Data layanan',
    intro:
      'Supados petugas saged manggihaken berkas panjenengan. Sedaya kenging kosong. Dipunsegel wonten HP punika; namung petugas verifikasi saged mbikak, alesanipun kacathet.',
    name: 'Nami ing berkas',
    nik: 'NIK',
    nikLength: 'NIK punika 16 angka. Mangga dipunpriksa malih.',
    nikOdd:
      'Urutan angkanipun boten limrah kangge NIK. Mangga dipunpriksa; menawi sampun leres, dipunlajengaken kemawon.',
    customerNumber: 'Nomer langganan utawi nomer berkas',
    address: 'Alamat layanan',
    consent:
      'Menawi perlu, satunggal data punika kenging dipunbikak kangge satunggal petugas ingkang nangani.',
    consentHint:
      'Kangge 14 dinten, kacathet, lan saged panjenengan pirsani. Tanpa idin punika, petugas verifikasi ingkang dados lantaran.',
    empty: 'Boten dipunisi',
  },
  coach: {
    chance: {
      low: 'Petugas taksih badhe kangelan mriksa bab punika.',
      fair: 'Petugas mbok bilih saged mriksa bab punika.',
      good: 'Sae: bab punika saged dipunpriksa petugas.',
    },
    advice: {
      story: 'Ingkang paling mbiyantu: wiwit kapan lan sinten ingkang kenging.',
      place: 'Ingkang paling mbiyantu: titik ing peta, utawi dhusun kaliyan tetengeripun.',
      photo: 'Ingkang paling mbiyantu: foto satunggal.',
      day: 'Ingkang paling mbiyantu: tanggal pungkasan katingal.',
      serviceData: 'Ingkang paling mbiyantu: nomer langganan utawi nami ing berkas, ing perangan tersegel.',
      answer:
        'Tanpa nomer ugi saged: kode lacak dipunbikak malih sawetawis dinten, mbok bilih petugas nyuwun pirsa.',
    },
  },
  urgent: {
    emergency: 'Punika kados darurat. Mangga telpon rumiyin: wadulan boten dipunwaos sakmenika ugi.',
    violence:
      'Menawi wonten panganiaya, panjenengan boten piyambakan. Mangga telpon rumiyin; wadulan boten dipunwaos sakmenika ugi.',
    call: 'Telpon {n}',
    callViolence: 'Estri lan lare: {n}',
    goOn: 'Wadulan tetep saged dipunlajengaken.',
  },
  photo: {
    placeKnown: 'Foto {n} nyathet papanipun.',
    usePlace: 'Agem papan foto',
    dayKnown: 'Foto dipunpundhut {t}.',
    useDay: 'Agem tanggal punika',
    note: 'Namung dipunwaos wonten HP punika, boten tumut kakintun ing foto.',
    placeUsed: 'Papan saking foto.',
  },
  questions: {
    kept: 'Namung dipunwaos petugas verifikasi.',
    missing: '“{q}” kedah dipunwangsuli.',
    number: '“{q}”: serat angka kemawon.',
  },
  nearby: {
    title: 'Mbok bilih sampun dipunwadulaken',
    intro: 'Wadulan ingkang sami lan sampun rampung ing celak titik panjenengan:',
    open: 'Pirsani, kinten-kinten {m} m saking mriki',
    goOn: 'Menawi kedadosan malih utawi bab sanes, mangga dipunlajengaken.',
  },
  short: {
    where: 'Dhusun pundi?',
    whereHint: 'Usulan boten nate dipuntingalaken wonten peta.',
    ppid: 'Panyuwunan informasi publik dipunladosi PPID, amargi undang-undang nyuwun kartu identitas.',
    ppidNote:
      'Kula cathet minangka “kalimpahaken”. Naskah punika mangga dipunkintun piyambak dhateng PPID kaliyan foto KTP:',
    ppidCopy: 'Salin naskah',
    ppidMail: 'Bikak PPID',
    ppidSubject: 'Panyuwunan informasi publik',
    ppidText:
      'Katur PPID {r},\n\nKula nyuwun informasi publik punika:\n{x}\n\nNami:\nAlamat:\nKangge:\nWujud: salinan elektronik\n\nKartu identitas kula lampiraken.',
    after: 'Naskah kangge PPID',
  },
  receipt: {
    image: 'Simpen gambar',
    calendar: 'Pangenget ing tanggalan',
    qr: 'Kode QR isi 16 angka punika kemawon',
    event: 'Bikak cathetan 16 angka',
    again: 'Bikak malih wonten {a}',
    key: 'Sidik driji kunci: {f}',
  },
  sending: {
    proving: 'Mesthekaken punika sanes robot, tanpa pihak sanes…',
  },
};
