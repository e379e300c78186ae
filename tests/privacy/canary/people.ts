import { createHash } from 'node:crypto';
import { placeInVillage } from '../../../demo/place-in-village.ts';
import { createRandom } from '../../../demo/random.ts';
import { demoRegions } from '../../../demo/regency.ts';
import { composeComplaint, lastMatter } from '../../../desk/entry/whatsapp/compose-complaint.ts';
import { parseChat } from '../../../desk/entry/whatsapp/parse-chat.ts';
import { OPEN_QUESTION, PRIVATE_QUESTION } from '../run/category-questions.ts';
import type { Reporter } from '../run/reporter.ts';
import { createScanner } from '../scan/create-scanner.ts';
import { digits, name, point, type Secret, word } from '../scan/secret.ts';
import { tracedPhoto } from './traced-photo.ts';

/** An invented person and what must never be found of her, by where it may lie. */
export interface Canary {
  reporter: Reporter;
  /** Sealed in her browser: nowhere at all but as ciphertext. */
  sealed: Secret[];
  /** Her own words and her place: verification alone, in the columns made for them. */
  told: Secret[];
  /** What her browser, her network and her camera add: stored nowhere. */
  carried: Secret[];
}

const villages = demoRegions().filter((region) => region.level === 'village');
const village = villages[1];
if (!village) throw new Error('the invented regency has no second village');
/** Where all of them live. */
export const VILLAGE = village.code;
const outlines = JSON.stringify(demoRegions());
/** A place that no corner of an outline happens to lie near. */
export const placeOf = (purpose: string) => {
  const random = createRandom(purpose);
  for (;;) {
    const place = placeInVillage(village, random);
    if (createScanner([point(purpose, place)]).scan(outlines).length === 0) return place;
  }
};
export const uuidOf = (purpose: string) =>
  createHash('sha256')
    .update(purpose)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
export const keyOf = (purpose: string) =>
  createHash('sha256').update(`key ${purpose}`).digest('base64url').slice(0, 32);

const HOME = placeOf('canary home');
const CAMERA = placeOf('canary camera');
export const STREET = placeOf('canary street');

/** A brief and a summary may repeat this much of her text. */
export const MATTER = 'Tumpukan sampah di dekat lapangan tidak diangkut sejak dua minggu.';
/** Said in her text, repeated by officers who mean well; the gate masks all of it. */
export const POINTING =
  'Saya Wistarini Brambangsari, hubungi 0813-9027-5514, NIK 3318076503870004, surel brambangsari@surat.example.';

/** Her answer to the question that is not private: her agency's brief may say it, and nothing else. */
export const OPEN_ANSWER = 'cengkorongandhuwur';
/** The one field of her service data that a verifier releases to the handling officer. */
export const RELEASED_NUMBER = '714402968153';

/** Rare words in every field; at her home, so that nobody but verification learns the place. */
export async function rareCanary(): Promise<Canary> {
  const place = { point: HOME, pointSource: 'gps' as const, accuracy: 7, villageCode: null };
  const idempotencyKey = keyOf('rare canary');
  return {
    reporter: {
      complaint: {
        complaintId: uuidOf('rare canary'),
        categoryCode: 'sampah',
        text: `${MATTER} ${POINTING} Baunya sampai kelumpritan dan ngrembyongtara.`,
        occurredOn: '2026-02-19',
        place: { ...place, landmark: 'sebelah wedhargantari, pohon sumringkelo', atHome: true },
        photoConsent: false,
        language: 'jv',
        agencyCode: null,
      },
      idempotencyKey,
      channel: 'widget',
      contact: {
        kind: 'named',
        name: 'Ngatemirah Puspodilogo',
        number: '085729461837',
        notes: ['IDPEL 523071849926', 'Gang Tlethongrejo 17'],
      },
      answers: [
        { questionId: OPEN_QUESTION, value: `Dari ${OPEN_ANSWER}. ${POINTING}` },
        { questionId: PRIVATE_QUESTION, value: 'Tanggane, juragan Kembangmenurwetan.' },
      ],
      service: {
        data: {
          name: 'Tumiyatikusno Wirasabrata',
          nik: '3318075209860007',
          customerNumber: RELEASED_NUMBER,
          address: 'Dukuh Wungkalsewulor RT 04',
        },
        consent: true,
      },
      photo: await tracedPhoto('#7a6a4f', {
        exif: 'Exifkaryanto Blangkrehan',
        xmp: 'Xmpwatiningsih Glodhagan',
        iptc: 'Iptcsumarmo Krembyahan',
        comment: 'Jfifkomentaria Plembungan',
        trailing: 'Ekorfotoningrum Srundengan',
        place: CAMERA,
      }),
      caption: 'gundhukan resek ngarep jogoroksan',
      answer: { messageId: uuidOf('rare answer'), text: 'Sudah sejak tirakatan mbokdhemangan, Pak.' },
      letsIn: false,
      notSolvedBecause: 'Masih tersisa klumpukan dhadhapserep.',
      verdictReason: 'Sudah bersih, tinggal pecahan genthongwesen.',
      headers: {
        'user-agent': 'Jelajahwati/9.1 (Kripikphone)',
        referer: 'https://desa-gandrungmanis.example/lapor?dari=undanganrembug',
        'x-forwarded-for': '203.0.113.177',
        forwarded: 'for=203.0.113.177;host=proksikulonprapat',
        'accept-language': 'jv-Banyumasanlor,id;q=0.8',
        cookie: 'pelacakwarga=sesikukisrempeyek',
        'content-disposition': 'attachment; filename="KTP-namaberkasnya.jpg"',
      },
      query: 'utm_source=brosurkelilingan&nama=kuerinamanya',
      filesAt: new Date('2026-03-02T02:17:43.219Z'),
      answersAt: new Date('2026-03-02T03:41:12.804Z'),
      judgesAt: new Date('2026-03-04T05:26:31.672Z'),
      judgesAgainAt: new Date('2026-03-04T07:08:52.391Z'),
    },
    sealed: [
      word('sealed first name', 'Ngatemirah'),
      word('sealed last name', 'Puspodilogo'),
      digits('sealed telephone', '085729461837'),
      digits('sealed customer number', '523071849926'),
      word('sealed address', 'Tlethongrejo'),
      word('name in the service data', 'Tumiyatikusno'),
      digits('NIK in the service data', '3318075209860007'),
      digits('customer number in the service data', RELEASED_NUMBER),
      word('address in the service data', 'Wungkalsewulor'),
    ],
    told: [
      word('first name in the text', 'Wistarini'),
      word('last name in the text', 'Brambangsari'),
      digits('telephone in the text', '081390275514'),
      digits('NIK in the text', '3318076503870004'),
      word('rare word of the text', 'kelumpritan'),
      word('other rare word of the text', 'ngrembyongtara'),
      word('landmark', 'wedhargantari'),
      word('other word of the landmark', 'sumringkelo'),
      word('caption', 'jogoroksan'),
      word('answer', 'mbokdhemangan'),
      word('private answer to a question', 'Kembangmenurwetan'),
      word('reason of the first verdict', 'dhadhapserep'),
      word('verdict reason', 'genthongwesen'),
      word('day it happened', '2026-02-19'),
      point('home', HOME),
      word('minute of filing', '2026-03-02T02:17'),
      word('minute of answering', '2026-03-02T03:41'),
      word('minute of judging', '2026-03-04T05:26'),
      word('minute of judging again', '2026-03-04T07:08'),
      word('local minute of filing', '09:17:43'),
      digits('instant of filing', `${Date.parse('2026-03-02T02:17:43.219Z')}`),
    ],
    carried: [
      word('EXIF', 'Exifkaryanto'),
      word('EXIF minute', '2026:03:02 09:17:43'),
      word('XMP', 'Xmpwatiningsih'),
      word('IPTC', 'Iptcsumarmo'),
      word('JPEG comment', 'Jfifkomentaria'),
      word('bytes behind the JPEG', 'Ekorfotoningrum'),
      point('EXIF place', CAMERA),
      word('User-Agent', 'Jelajahwati'),
      word('Referer', 'gandrungmanis'),
      word('query of the Referer', 'undanganrembug'),
      word('address', '203.0.113.177'),
      word('proxy', 'proksikulonprapat'),
      word('Accept-Language', 'Banyumasanlor'),
      word('cookie', 'sesikukisrempeyek'),
      word('file name', 'namaberkasnya'),
      word('query', 'kuerinamanya'),
      word('other query', 'brosurkelilingan'),
      word('Idempotency-Key', idempotencyKey),
    ],
  };
}

/** A name as thousands have, and a photo that she allows to be shown; the agency may know where it is. */
export async function ordinaryCanary(): Promise<Canary> {
  const rare = await rareCanary();
  return {
    reporter: {
      ...rare.reporter,
      complaint: {
        ...rare.reporter.complaint,
        complaintId: uuidOf('ordinary canary'),
        text: `${MATTER} Saya Siti Aminah, tolong segera diangkut.`,
        place: {
          point: STREET,
          pointSource: 'photo',
          accuracy: null,
          villageCode: null,
          landmark: null,
          atHome: false,
        },
        photoConsent: true,
        language: 'id',
      },
      idempotencyKey: keyOf('ordinary canary'),
      contact: { kind: 'named', name: 'Siti Aminah', number: '087812340956', notes: [] },
      answers: [
        { questionId: OPEN_QUESTION, value: `Dari ${OPEN_ANSWER}, kata Bu Siti Aminah.` },
        { questionId: PRIVATE_QUESTION, value: 'Siti Aminah sendiri.' },
      ],
      service: null,
      caption: 'foto Siti Aminah',
      answer: { messageId: uuidOf('ordinary answer'), text: 'Sejak dua minggu lalu, saya Siti Aminah.' },
      letsIn: false,
      notSolvedBecause: null,
      verdictReason: 'Terima kasih, dari Bu Siti.',
    },
    sealed: [digits('ordinary telephone', '087812340956')],
    told: [name('ordinary name', 'Siti Aminah')],
    carried: [],
  };
}

/** Where the ordinary reporter's matter is: known to her agency, a cell of 110 m for everybody else. */
export const streetSecret = point('street', STREET, 4);

/** Written to the office's WhatsApp, where her name stands on every message and in one; a verifier takes it over from there. */
function fromWhatsApp() {
  const chat = [
    '02/03/26 09.15 - Ngatemirah Puspodilogo: Selamat pagi, niki Ngatemirah  Puspodilogo',
    `02/03/26 09.16 - Ngatemirah Puspodilogo: ${MATTER} ${POINTING}`,
    '02/03/26 09.17 - Kantor: Terima kasih, kami catat.',
  ].join('\n');
  const { entries, senders } = parseChat(chat, '2026-03-02');
  const [sender = null] = senders;
  const hers = lastMatter(entries, sender).flatMap((index) => entries[index] ?? []);
  return composeComplaint(hers, sender);
}

/** Another of the same person, entered by hand, published and then taken back. */
export async function withdrawnCanary(): Promise<Canary> {
  const rare = await rareCanary();
  const taken = fromWhatsApp();
  const complaint = {
    ...rare.reporter.complaint,
    complaintId: uuidOf('withdrawn canary'),
    text: taken.text,
  };
  const reporter = {
    ...rare.reporter,
    complaint,
    channel: 'whatsapp' as const,
    contact: { ...rare.reporter.contact, name: taken.name },
    idempotencyKey: keyOf('withdrawn canary'),
    answer: { ...rare.reporter.answer, messageId: uuidOf('withdrawn answer') },
  };
  return { ...rare, reporter };
}

/** One more of hers, about what is not the regency's: forwarded to its owner outside. */
export async function forwardedCanary(): Promise<Canary> {
  const rare = await rareCanary();
  const complaint = { ...rare.reporter.complaint, complaintId: uuidOf('forwarded canary') };
  return { ...rare, reporter: { ...rare.reporter, complaint, idempotencyKey: keyOf('forwarded canary') } };
}
