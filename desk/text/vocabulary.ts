import type { Role } from '../../api-client/contract/desk/account.ts';
import type { Channel } from '../../api-client/contract/primitives.ts';
import type { ComplaintState } from '../../api-client/contract/state.ts';

const state: Record<ComplaintState, string> = {
  received: 'Diterima',
  clarifying: 'Menunggu pelapor',
  verified: 'Diverifikasi',
  assigned: 'Diteruskan',
  in_progress: 'Dikerjakan',
  resolved: 'Selesai',
  closed: 'Ditutup',
  rejected: 'Tidak ditindaklanjuti',
  forwarded: 'Dilimpahkan',
  merged: 'Digabung',
  reopened: 'Dibuka kembali',
};

const channel: Record<Channel, string> = {
  widget: 'Formulir web',
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  telegram: 'Telegram',
  email: 'Surel',
  phone: 'Telepon',
  walk_in: 'Datang langsung',
  sp4n: 'SP4N-LAPOR!',
  open311: 'Open311',
};

const role: Record<Role, string> = {
  verifier: 'Petugas verifikasi',
  agencyOfficer: 'PIC OPD',
  leader: 'Pimpinan',
  auditor: 'Inspektorat',
  administrator: 'Administrator',
};

/** What happened, for the history; a type the desk does not know is shown as the server wrote it. */
const event: Record<string, string> = {
  filed: 'Aduan diterima',
  clarification_asked: 'Bertanya kepada pelapor',
  message_received: 'Pesan pelapor',
  verified: 'Diverifikasi',
  subject_changed: 'Pihak yang diadukan diubah',
  field_checked: 'Cek lapangan',
  subject_heard: 'Konfirmasi terlapor',
  rejected: 'Dinyatakan tidak dapat ditindaklanjuti',
  forwarded: 'Dilimpahkan',
  merged: 'Digabung',
  assigned: 'Diteruskan ke OPD',
  work_started: 'Mulai dikerjakan',
  replied: 'OPD menanggapi',
  reply_reclassified: 'Penilaian tanggapan diubah',
  reassignment_requested: 'OPD meminta dialihkan',
  resolved: 'Dinyatakan selesai',
  visit_requested: 'Izin datang ke rumah diminta',
  visit_answered: 'Jawaban pelapor atas izin datang',
  verdict_given: 'Penilaian pelapor',
  reopened: 'Dibuka kembali',
  closed: 'Ditutup',
  published: 'Diterbitkan',
  withdrawn: 'Ditarik dari publik',
};

export const vocabulary = {
  state,
  channel,
  role,
  event,
  clock: {
    first_answer: 'Jawaban pertama',
    agency_answer: 'Tanggapan OPD',
    resolution: 'Penyelesaian',
  },
  clockState: { met: 'tepat waktu', breached: 'terlambat', pending: 'berjalan' },
  replyKind: {
    acknowledgement: 'Ucapan terima saja',
    substantive: 'Berisi tindak lanjut',
    uncertain: 'Belum jelas',
  },
};
