import type { Language } from '../api-client/contract/primitives.ts';
import type { Matter } from './matters/matter.ts';
import type { Random } from './random.ts';

/** Invented people. */
export const givenNames = [
  'Wening',
  'Bagaskara',
  'Laras',
  'Jatmika',
  'Sekarsari',
  'Pramudya',
  'Rahayuni',
  'Danuarta',
  'Kinasih',
  'Sumarwan',
  'Tirtawati',
  'Lintangsari',
] as const;
export const familyNames = [
  'Kelana',
  'Semburat',
  'Pandanwangi',
  'Rembulan',
  'Wanasari',
  'Lenterajati',
] as const;

const ROADS = [
  'Jalan Melati',
  'Jalan Kenanga',
  'Jalan Raya Lentera',
  'Jalan Pasar Lama',
  'Jalan Sawo Kecik',
  'Jalan Ki Ageng Lintang',
  'Jalan Poros Desa',
  'Jalan Lingkar Utara',
  'Jalan Trembesi',
  'Jalan Cempaka',
] as const;

/** Things a village has more than one of, so that a landmark points at nobody's house. */
const LANDMARKS = [
  'pasar desa',
  'balai desa',
  'SD Negeri 2',
  'musala Al-Ikhlas',
  'pertigaan ringin',
  'lapangan bola',
  'jembatan kecil',
  'puskesmas pembantu',
  'pos ronda',
  'gapura masuk desa',
  'gilingan padi',
  'terminal angkudes',
] as const;

const SINCE = [
  'sudah dua minggu',
  'sejak bulan lalu',
  'dari habis Lebaran',
  'hampir tiga bulan',
  'sejak musim hujan',
  'lima hari ini',
] as const;

const OPENINGS = [
  '',
  '',
  '',
  'Selamat pagi. ',
  'Assalamualaikum. ',
  'Mohon izin melapor. ',
  'Lapor min, ',
  'Nuwun sewu, ',
] as const;
const CLOSINGS = [
  '',
  '',
  ' Mohon segera ditindaklanjuti.',
  ' Terima kasih.',
  ' Matur nuwun.',
  ' Jangan cuma dijawab akan ditindaklanjuti ya.',
  ' Tolong dicek langsung ke lokasi nggih.',
  ' Kasihan anak-anak sekolah.',
] as const;

export type Slots = { desa: string; jalan: string; patokan: string; lama: string; n: string };

export function chooseSlots(random: Random, villageName: string): Slots {
  return {
    desa: `Desa ${villageName}`,
    jalan: random.pick(ROADS),
    patokan: random.pick(LANDMARKS),
    lama: random.pick(SINCE),
    n: String(random.integer(2, 7)),
  };
}

/** Puts values into {slots}; a slot without a value is a mistake in the text and throws. */
export function fillSlots(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`no value for {${slot}} in: ${template}`);
    return value;
  });
}

/** The reporter's words in one of the languages the matter is told in. */
export function complaintText(
  random: Random,
  matter: Matter,
  slots: Slots,
  wish: Language,
): { text: string; language: Language } {
  if (wish === 'jv' && matter.saysJv) return { text: fillSlots(matter.saysJv, slots), language: 'jv' };
  if (wish === 'en' && matter.saysEn) return { text: fillSlots(matter.saysEn, slots), language: 'en' };
  const core = fillSlots(random.pick(matter.says), slots);
  return { text: polite(random, core), language: 'id' };
}

/** People greet, thank and plead, or do not. */
export function polite(random: Random, core: string): string {
  const opening = random.pick(OPENINGS);
  const closing = random.pick(CLOSINGS);
  const stop = closing !== '' && !/[.!?]$/.test(core) ? '.' : '';
  const begun =
    opening.endsWith(', ') && /^[A-Z][a-z]/.test(core) ? core.charAt(0).toLowerCase() + core.slice(1) : core;
  return `${opening}${begun}${stop}${closing}`;
}

/** What people should not have written into the open text; the text gate has to find it. */
export function slipOfIdentity(random: Random, name: string, number: string): string {
  const rt = `RT 0${random.integer(1, 9)} RW 0${random.integer(1, 6)}`;
  return random.pick([
    ` Saya ${name}, warga ${rt}.`,
    ` Hubungi saya di ${number}.`,
    ` Lokasinya persis depan rumah saya.`,
    ` Tanya saja Pak ${name.split(' ')[0]} yang rumahnya di sebelahnya.`,
    ` WA saya ${number.replace(/(\d{4})(\d{4})/, '$1-$2-')} a.n. ${name}.`,
    ` Rumah saya ${rt}, cat hijau satu-satunya.`,
  ]);
}

/** Looks like a mobile number, but no operator has the prefix 0840. */
export function inventedNumber(random: Random): string {
  return `0840${String(random.integer(0, 99_999_999)).padStart(8, '0')}`;
}
