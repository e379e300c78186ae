import type { Forwarding } from '../run/forward-outside.ts';
import { plainPicture } from '../run/pictures.ts';
import type { StaffWork } from '../run/whole-journey.ts';
import { type Secret, word } from '../scan/secret.ts';
import { MATTER, OPEN_ANSWER, POINTING } from './people.ts';

/** A rare word of staff's own, and the columns that may hold it; `agency`: the handling agency reads it too. */
export interface StaffWord {
  secret: Secret;
  columns: string[];
  agency: boolean;
}

/** Where each word that staff write beside the usual way may be found, and by whom; everywhere else it is a leak. */
export const staffWords: StaffWord[] = [
  { secret: word('field check', 'wungkulsemangkin'), columns: ['casework_note.text'], agency: false },
  {
    secret: word('hearing of the subject', 'jlegongtirtaan'),
    columns: ['casework_note.text'],
    agency: false,
  },
  { secret: word('search', 'pangarsawengkon'), columns: [], agency: false },
  {
    secret: word('text for the owner', 'panuntunbanyon'),
    columns: ['casework_handover.text', 'casework_outward.text'],
    agency: false,
  },
  {
    secret: word('answer for the other city', 'gumuntursalereng'),
    columns: ['casework_outward.attributes'],
    agency: false,
  },
  { secret: word('work log', 'kluthikwajanan'), columns: ['casework_work_log.text'], agency: true },
  {
    secret: word('question of the officer', 'sambungtepaslir'),
    columns: ['casework_data_request.question'],
    agency: true,
  },
  {
    secret: word('relayed answer', 'abangkumedhepan'),
    columns: ['casework_data_request.answer'],
    agency: true,
  },
  {
    secret: word('open answer', OPEN_ANSWER),
    columns: ['casework_answer.value', 'casework_brief.text'],
    agency: true,
  },
];

/** Not the regency's; the verifier's text for the owner names the reporter too, and the gate masks her. */
export const FORWARDING: Forwarding = {
  owner: 'PT PLN (Persero)',
  explanation: 'Tiang ini milik PLN, jadi kami teruskan ke sana.',
  brief: `Tiang panuntunbanyon miring. ${POINTING}`,
  answer: `Tiangnya gumuntursalereng. ${POINTING}`,
  at: new Date('2026-03-05T03:20:00.000Z'),
};

/** Staff who mean well and name the reporter in everything they write; the gate masks it. */
export async function staffWork(): Promise<StaffWork> {
  return {
    agencyCode: 'dlh',
    visit: 'Dua petugas ke rumah Ibu Wistarini Brambangsari (0813-9027-5514), Senin pagi.',
    question: 'Ibu Wistarini Brambangsari, sejak kapan sampahnya menumpuk?',
    brief: `${MATTER} ${POINTING}`,
    desk: {
      fieldCheck: `Saya lihat tumpukan wungkulsemangkin. ${POINTING}`,
      hearing: `Terlapor menyebut jlegongtirtaan. ${POINTING}`,
      on: '2026-03-02',
      searchFor: 'pangarsawengkon Brambangsari kelumpritan',
      filterName: 'Sampah yang menunggu',
    },
    data: {
      question: `Perlu nomor sambungan sambungtepaslir. ${POINTING}`,
      answer: `Meterannya abangkumedhepan. ${POINTING}`,
      release: 'customerNumber',
    },
    workLog: `Gerobak kluthikwajanan dipesan. ${POINTING}`,
    reply: 'Terima kasih Ibu Wistarini Brambangsari (0813-9027-5514), sampah diangkut besok pukul 08.00.',
    resolution: `Tumpukan sampah diangkut 3 Maret 2026 sebanyak 2 truk. ${POINTING}`,
    summary: `${MATTER} ${POINTING}`,
    releaseHerPhoto: false,
    showHerPhoto: false,
    openIdentityBecause: 'Menelepon Ibu Wistarini Brambangsari di 0813-9027-5514.',
    workPhotos: { before: await plainPicture('#654321'), after: await plainPicture('#9ab89a') },
    asksAt: new Date('2026-03-02T02:55:00.000Z'),
    assignsAt: new Date('2026-03-02T04:10:00.000Z'),
    repliesAt: new Date('2026-03-03T02:00:00.000Z'),
    resolvesAt: new Date('2026-03-04T04:58:00.000Z'),
    worksAgainAt: new Date('2026-03-04T06:30:00.000Z'),
    publishesAt: new Date('2026-03-05T03:00:00.000Z'),
  };
}
