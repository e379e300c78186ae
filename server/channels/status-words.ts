import type { ComplaintState } from '../../api-client/contract/state.ts';

/** Neutral words for each state: they say nothing of the matter to whoever looks over a shoulder. */
export const statusWords: Record<ComplaintState, string> = {
  received: 'Laporan Anda sudah diterima.',
  clarifying: 'Ada pertanyaan tentang laporan Anda.',
  verified: 'Laporan Anda sudah diperiksa.',
  assigned: 'Laporan Anda sudah diteruskan kepada yang berwenang.',
  in_progress: 'Laporan Anda sedang dikerjakan.',
  resolved: 'Laporan Anda dinyatakan selesai. Anda dapat menilainya.',
  closed: 'Laporan Anda sudah ditutup.',
  rejected: 'Laporan Anda tidak dilanjutkan. Alasannya ada di halaman lacak.',
  forwarded: 'Laporan Anda dilimpahkan kepada pihak lain. Keterangannya ada di halaman lacak.',
  merged: 'Laporan Anda digabung dengan laporan lain tentang hal yang sama.',
  reopened: 'Laporan Anda dibuka kembali.',
};
