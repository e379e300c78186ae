import type { Language } from '../../api-client/contract/primitives.ts';

/** What a reply and a slip are made of; nothing in it tells what the complaint is about. */
export interface ReplyFacts {
  regencyName: string;
  /** 16 digits. */
  trackingCode: string;
  /** Without a slash at the end. */
  serviceUrl: string;
}

/** "0123 4567 8901 2345", as it is read aloud and typed. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

const replies: Record<
  Language,
  (facts: { place: string; code: string; track: string; form: string }) => string
> = {
  id: ({ place, code, track, form }) =>
    `Terima kasih. Pesan Anda sudah kami catat sebagai aduan di ${place}.\n\nKode lacak: ${code}\n\nBuka ${track} dan ketik kode itu untuk melihat perkembangan dan menjawab petugas. Simpan kode ini dan jangan berikan kepada orang lain.\n\nUntuk aduan lain: ${form}`,
  jv: ({ place, code, track, form }) =>
    `Matur nuwun. Pesen panjenengan sampun kacathet dados aduan wonten ing ${place}.\n\nKode lacak: ${code}\n\nMangga bukak ${track} lan ketik kode menika kangge mirsani lampahipun saha mangsuli petugas. Kode menika mangga dipunsimpen, sampun dipunparingaken tiyang sanes.\n\nKangge aduan sanesipun: ${form}`,
  en: ({ place, code, track, form }) =>
    `Thank you. Your message has been filed as a complaint with ${place}.\n\nTracking code: ${code}\n\nOpen ${track} and type the code to follow it and to answer us. Keep the code to yourself.\n\nFor another complaint: ${form}`,
};

/** The neutral reply to the reporter. The code stands beside the address, never in it. */
export function replyText(language: Language, { regencyName, trackingCode, serviceUrl }: ReplyFacts): string {
  return replies[language]({
    place: regencyName,
    code: grouped(trackingCode),
    track: `${serviceUrl}/lacak`,
    form: `${serviceUrl}/lapor`,
  });
}

/** What the printed slip says, in the reporter's language. */
export const slipTexts: Record<
  Language,
  { title: string; received: string; code: string; how: (address: string) => string; keep: string }
> = {
  id: {
    title: 'Tanda terima aduan',
    received: 'Diterima',
    code: 'Kode lacak',
    how: (address) => `Buka ${address}, lalu ketik kode ini atau pindai kotak ini.`,
    keep: 'Simpan kertas ini. Kode tidak dapat dipulihkan; siapa pun yang memegangnya dapat membaca perkembangan aduan.',
  },
  jv: {
    title: 'Tandha panampi aduan',
    received: 'Katampi',
    code: 'Kode lacak',
    how: (address) => `Mangga bukak ${address}, lajeng ketik kode menika utawi pindai kothak menika.`,
    keep: 'Mangga kertas menika dipunsimpen. Kode boten saged dipunwangsulaken; sinten kemawon ingkang nyepeng saged maos lampahing aduan.',
  },
  en: {
    title: 'Complaint receipt',
    received: 'Received',
    code: 'Tracking code',
    how: (address) => `Open ${address}, then type this code or scan this square.`,
    keep: 'Keep this paper. The code cannot be recovered; whoever holds it can read how the complaint goes on.',
  },
};
