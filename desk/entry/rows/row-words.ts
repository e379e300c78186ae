import type { EntryChannel } from '../../../api-client/contract/desk/entry.ts';
import type { EndedOutcome } from '../../../api-client/contract/desk/rows.ts';

const STATUSES: readonly [RegExp, EndedOutcome | 'open'][] = [
  [/^(belum|tidak) (selesai|tuntas)/, 'open'],
  [/tidak (dapat|bisa) ditindak|ditolak|^tolak/, 'refused'],
  [/tidak valid|^spam|bukan aduan|hoaks/, 'invalid'],
  [/limpah|luar kewenangan|^disalurkan/, 'forwarded'],
  [/selesai|tuntas|tutup|beres|^arsip|^close/, 'resolved'],
  [
    /^$|^(-|baru|open)$|proses|dikerjakan|diterima|masuk|menunggu|pending|verifikasi|diteruskan|disposisi|tindak lanjut|ditindak/,
    'open',
  ],
];

/** Whether a complaint is over, as an old register writes it; null for a word nobody knows. */
export function statusOf(written: string): EndedOutcome | 'open' | null {
  const word = written.toLowerCase().replace(/\s+/g, ' ').trim();
  return STATUSES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const CHANNELS: readonly [RegExp, EntryChannel][] = [
  [/whats ?app|^wa$/, 'whatsapp'],
  [/telepon|telp|^tlp|^phone|call/, 'phone'],
  [/instagram|^ig$/, 'instagram'],
  [/facebook|^fb$/, 'facebook'],
  [/twitter|^x$/, 'x'],
  [/surel|e-?mail/, 'email'],
  [/surat|langsung|tatap muka|loket|kantor|walk/, 'walk_in'],
];

/** By which channel a complaint came; null for a word nobody knows. */
export function channelOf(written: string): EntryChannel | null {
  const word = written.toLowerCase().trim();
  return CHANNELS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
