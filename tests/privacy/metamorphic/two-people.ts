import { createHash } from 'node:crypto';
import { placeInVillage } from '../../../demo/place-in-village.ts';
import { createRandom } from '../../../demo/random.ts';
import { demoRegions } from '../../../demo/regency.ts';
import { tracedPhoto } from '../canary/traced-photo.ts';
import { OPEN_QUESTION, PRIVATE_QUESTION } from '../run/category-questions.ts';
import { plainly } from '../run/file-plainly.ts';
import type { Reporter } from '../run/reporter.ts';

/** What makes one person of the pair; everything public must be the same for both. */
export interface Person {
  /** Names the person; different ones must have the same length, for the words stand in the text. */
  name: string;
  phone: string;
  contact: Reporter['contact'];
  /** What she seals beside it and whether she agrees to a release; null when she gives nothing. */
  service: Reporter['service'];
  channel: Reporter['channel'];
  language: 'id' | 'jv';
  /** Minutes, seconds and milliseconds after the hour in which she acts. */
  after: number;
  headers: Record<string, string>;
  query: string;
  /** Names the place where she lives; it is in the same village for all. */
  home: string;
  identityOpened: boolean;
  /** The agency that asks to come to her home sees where it is, and says so to nobody. */
  letsIn: boolean;
  /** Her browser runs no script: what is at her home she files without a point, and no question was answered. */
  way?: 'without script' | 'with script, nothing answered';
}

const HOUR_MS = 3_600_000;
const village = demoRegions().find((region) => region.level === 'village');
if (!village) throw new Error('the invented regency has no village');
const HOME_VILLAGE = village.code;
const placeOf = (purpose: string) => placeInVillage(village, createRandom(purpose));

/** A signed name and a number in a phone's own spelling, to be masked at the door. */
export const withHer = (person: Person, matter: string) =>
  `${matter} Saya ${person.name}, nomor ${person.phone}.`;

/** The person's complaint about `matter`; at her home, or in the street at one place for everybody. */
export async function reporterOf(person: Person, matter: string, atHome: boolean): Promise<Reporter> {
  const purpose = `${matter} ${atHome}`;
  const at = (hour: string) => new Date(Date.parse(hour) + person.after);
  return {
    complaint: {
      // Made by her browser: another one makes another id, and nothing may hang on it.
      complaintId: uuidOf(`complaint ${person.name} ${purpose}`),
      categoryCode: 'saluran-air',
      text: withHer(person, matter),
      occurredOn: person.identityOpened ? '2026-02-27' : null,
      place: {
        point: placeOf(atHome ? `home of ${person.home}` : 'the street'),
        pointSource: person.identityOpened ? 'gps' : 'map',
        accuracy: person.identityOpened ? 9 : null,
        villageCode: null,
        landmark: `dekat ${person.name}`,
        atHome,
      },
      photoConsent: !atHome,
      language: person.language,
      agencyCode: null,
    },
    idempotencyKey: createHash('sha256').update(`${person.name} ${purpose}`).digest('base64url').slice(0, 32),
    channel: person.channel,
    contact: person.contact,
    ...(person.way === 'without script' &&
      atHome && { way: plainly(HOME_VILLAGE, `${person.name}.jpg`, {}) }),
    answers: person.way
      ? []
      : [
          { questionId: OPEN_QUESTION, value: 'Dari jalan besar.' },
          // Private: neither its words nor its length may matter.
          {
            questionId: PRIVATE_QUESTION,
            value: `${person.name}, ${person.home}.`.repeat(person.identityOpened ? 3 : 1),
          },
        ],
    service: person.service,
    photo: await tracedPhoto('#5a6b7c', {
      exif: `Kamera ${person.name}`,
      xmp: person.phone,
      iptc: person.name,
      comment: person.home,
      trailing: person.name.repeat(person.identityOpened ? 50 : 1),
      place: placeOf(`camera of ${person.home}`),
    }),
    caption: `difoto ${person.name}`,
    answer: { messageId: uuidOf(`answer ${person.name} ${purpose}`), text: `Sejak kemarin. ${person.name}` },
    letsIn: person.letsIn,
    notSolvedBecause: `Belum, kata ${person.name}.`,
    verdictReason: person.identityOpened ? `Terima kasih, ${person.name}.` : null,
    headers: person.headers,
    query: person.query,
    filesAt: at('2026-03-02T02:00:00.000Z'),
    answersAt: at('2026-03-02T04:00:00.000Z'),
    judgesAt: at('2026-03-04T06:00:00.000Z'),
    judgesAgainAt: at('2026-03-04T08:00:00.000Z'),
  };
}

export const ANONYMOUS: Person = {
  name: 'Wahyuni Kartikasari',
  phone: '0812-3456-7890',
  contact: { kind: 'anonymous', name: null, number: null, notes: [] },
  service: null,
  channel: 'widget',
  language: 'id',
  after: 4 * 60_000 + 11_007,
  headers: {
    'user-agent': 'Mozilla/5.0 (Android 8.1)',
    'x-forwarded-for': '203.0.113.5',
    'accept-language': 'id',
  },
  query: '',
  home: 'first',
  identityOpened: false,
  letsIn: false,
};

export const NAMED: Person = {
  name: 'Sulastri Kusumawati',
  phone: '0857-9876-5432',
  contact: { kind: 'named', name: 'Sulastri Kusumawati', number: '085798765432', notes: ['Jalan Melati 5'] },
  service: {
    data: {
      name: 'Sulastri Kusumawati',
      nik: '3318076503870004',
      customerNumber: '523071849926',
      address: 'Jalan Melati 5',
    },
    consent: true,
  },
  channel: 'phone',
  language: 'jv',
  after: 0.86 * HOUR_MS + 913,
  headers: {
    'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)',
    'x-forwarded-for': '2001:db8::77',
    'accept-language': 'jv,en;q=0.5',
    referer: 'https://desa.example/aduan',
    cookie: 'warga=1',
  },
  query: 'utm_source=poster',
  home: 'second',
  identityOpened: true,
  letsIn: true,
};

/** The same pair once more, on ways in that know no question: the form, and the pages without script. */
export const SCRIPTED: Person = { ...ANONYMOUS, way: 'with script, nothing answered' };
export const UNSCRIPTED: Person = {
  ...NAMED,
  contact: ANONYMOUS.contact,
  service: null,
  letsIn: false,
  channel: 'widget',
  way: 'without script',
};

function uuidOf(purpose: string): string {
  const hex = createHash('sha256').update(purpose).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
