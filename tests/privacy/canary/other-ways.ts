import { plainly } from '../run/file-plainly.ts';
import { digits, word } from '../scan/secret.ts';
import { type Canary, keyOf, MATTER, POINTING, rareCanary, STREET, uuidOf, VILLAGE } from './people.ts';
import { tracedPhoto } from './traced-photo.ts';

/** Files through the pages without script: no identity, but her words, and all that browser, form and camera add. */
export async function plainCanary(): Promise<Canary> {
  const { reporter } = await rareCanary();
  return {
    reporter: {
      ...reporter,
      complaint: {
        ...reporter.complaint,
        complaintId: uuidOf('plain canary'),
        text: `${MATTER} ${POINTING} Baunya nganti kumandhangplesiran.`,
        occurredOn: '2026-02-18',
        place: { ...reporter.complaint.place, landmark: 'cedhak jambusendangan' },
      },
      idempotencyKey: keyOf('plain canary'),
      way: plainly(VILLAGE, 'KK-berkasbiasanya.jpg', {
        pelapor: 'isianberlebihan',
        isianberlebihan: '1',
      }),
      contact: { kind: 'anonymous', name: null, number: null, notes: [] },
      answers: [],
      service: null,
      photo: await tracedPhoto('#6b7a4f', {
        exif: 'Exifwulangreha Tambakbaya',
        xmp: 'Xmpsuminaringati',
        iptc: 'Iptcpramudhita',
        comment: 'Jfifsandhangana',
        trailing: 'Ekorlintanggana',
        place: STREET,
      }),
      answer: { messageId: uuidOf('plain answer'), text: 'Wiwit bada riyayankulonan, Pak.' },
      headers: { ...reporter.headers, 'user-agent': 'Perambanlawasan/3.0', cookie: 'kukibiasanya=1' },
      query: 'utm_source=kuerilawasan',
    },
    sealed: [],
    told: [
      word('rare word of the text, plain', 'kumandhangplesiran'),
      word('landmark, plain', 'jambusendangan'),
      word('answer, plain', 'riyayankulonan'),
      word('day it happened, plain', '2026-02-18'),
    ],
    carried: [
      word('EXIF, plain', 'Exifwulangreha'),
      word('XMP, plain', 'Xmpsuminaringati'),
      word('IPTC, plain', 'Iptcpramudhita'),
      word('JPEG comment, plain', 'Jfifsandhangana'),
      word('bytes behind the JPEG, plain', 'Ekorlintanggana'),
      word('file name, plain', 'berkasbiasanya'),
      word('field nobody asked for', 'isianberlebihan'),
      word('User-Agent, plain', 'Perambanlawasan'),
      word('cookie, plain', 'kukibiasanya'),
      word('query, plain', 'kuerilawasan'),
    ],
  };
}

/** She began to tell a chat and went no further. */
export const HALF_TOLD = {
  number: '6285640917283',
  name: 'Setengahwati Gumantungan',
  messageId: 'separopesanan',
  story: 'Sampah bertumpuk dekat warung gumantungceritan sejak kemarin.',
};
export const CHATTER = {
  number: '6285226719043',
  name: 'Obrolanita Sesambungan',
  messageId: 'wamidrahasian',
};

export const VOICE = Buffer.from('OggS swaranerekaman');

/** Tells the regency's WhatsApp everything, where her name and number stand on every message. */
export async function chatCanary(): Promise<Canary> {
  const { reporter } = await rareCanary();
  return {
    reporter: {
      ...reporter,
      complaint: {
        ...reporter.complaint,
        complaintId: uuidOf('chat canary'),
        categoryCode: 'jalan-rusak',
        text: `Jalan berlubang dekat lapangan. ${POINTING} Motor tiba kecemplungrowangan.`,
        place: { ...reporter.complaint.place, point: STREET, landmark: null, atHome: false },
        language: 'id',
      },
      idempotencyKey: keyOf('chat canary'),
      channel: 'whatsapp',
      answers: [],
      service: null,
      photo: await tracedPhoto('#4f6b7a', {
        exif: 'Exifgambarobrolan',
        xmp: 'Xmpgambarobrolan',
        iptc: 'Iptcgambarobrolan',
        comment: 'Jfifgambarobrolan',
        trailing: 'Ekorgambarobrolan',
        place: STREET,
      }),
      answer: { messageId: uuidOf('chat answer'), text: 'Sisih lor, cedhak sumurbandhungan.' },
    },
    sealed: [
      word('first name of the sender', 'Obrolanita'),
      word('last name of the sender', 'Sesambungan'),
      digits('number of the sender', '085226719043'),
      word('first name of who told half', 'Setengahwati'),
      digits('number of who told half', '085640917283'),
    ],
    told: [
      word('rare word of the text, chat', 'kecemplungrowangan'),
      word('answer, chat', 'sumurbandhungan'),
      word('voice note', 'swaranerekaman'),
      word('story half told', 'gumantungceritan'),
    ],
    carried: [
      word('picture of a chat', 'gambarobrolan'),
      word('id of a message', 'wamidrahasian'),
      word('id of a message of half', 'separopesanan'),
    ],
  };
}

/** What came out of another office's tables: names and numbers to be sealed, words and numbers for verification alone. */
export const TABLES = {
  phoneLog: [
    'No;Tanggal;Jam;Nama Penelepon;No. Telepon;Isi Aduan;Desa;Patokan',
    'LOG-tilponanlawas;1/3/2026;08.17;Teleponita Panggilanwarsa;0852-4471-9036;Lampu mati kepetenganlurung dekat balai.;"{desa}";gardhutilponan',
  ].join('\r\n'),
  register: [
    'No Register;Tanggal;Pelapor;Aduan;Desa;Status',
    'REG-bukulawasan;27/2/2026;Registrawati Bukukuna;Saluran mampet kalenanbumpet di tikungan.;"{desa}";Proses',
    'REG-rampunganlawas;3 Mei 2020;Rampungwati Bukukuna;Jembatan goyang wotgoyanglama di tepi desa.;"{desa}";Selesai',
  ].join('\r\n'),
  lapor: [
    'Tracking ID,Nama Pelapor,Tanggal Laporan,Isi Laporan,Kelurahan,Status,Tindak Lanjut',
    '740918263554,Laporanita Pusatnegari,2026-03-01,Jalan berlubang jegloganpusat dekat pasar.,"{desa}",Diproses,Diteruskan kepada dinas lanjutanpusat.',
  ].join('\n'),
};
export const tableSecrets = {
  sealed: [
    word('first name in the phone log', 'Teleponita'),
    word('last name in the phone log', 'Panggilanwarsa'),
    digits('number in the phone log', '085244719036'),
    word('first name in the register', 'Registrawati'),
    word('last name in the register', 'Bukukuna'),
    word('name of who was done before', 'Rampungwati'),
    word('words of what was done before', 'wotgoyanglama'),
    word('number of what was done before', 'rampunganlawas'),
    word('first name in LAPOR!', 'Laporanita'),
    word('last name in LAPOR!', 'Pusatnegari'),
  ],
  told: [
    word('rare word of the phone log', 'kepetenganlurung'),
    word('landmark of the phone log', 'gardhutilponan'),
    word('number in the phone log’s own order', 'tilponanlawas'),
    word('rare word of the register', 'kalenanbumpet'),
    word('number in the register', 'bukulawasan'),
    word('rare word of LAPOR!', 'jegloganpusat'),
    digits('tracking id of LAPOR!', '740918263554'),
    word('follow-up in LAPOR!', 'lanjutanpusat'),
  ],
};
