import { plainPicture } from '../run/pictures.ts';
import type { StaffWork } from '../run/whole-journey.ts';
import { MATTER, POINTING } from './people.ts';

/** Staff who mean well and name the reporter in everything they write; the gate masks it. */
export async function staffWork(): Promise<StaffWork> {
  return {
    agencyCode: 'dlh',
    question: 'Ibu Wistarini Brambangsari, sejak kapan sampahnya menumpuk?',
    brief: `${MATTER} ${POINTING}`,
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
