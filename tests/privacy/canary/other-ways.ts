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
