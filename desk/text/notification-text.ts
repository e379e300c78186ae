import type { MailProblem, NoticeKind } from '../../api-client/contract/desk/notification.ts';

const number = (n: number) => n.toLocaleString('id-ID');

const kind: Record<NoticeKind, string> = {
  complaint_waiting: 'Aduan baru menunggu verifikasi',
  question_answered: 'Pertanyaan dijawab',
  reassignment_requested: 'OPD meminta dialihkan',
  complaint_resolved: 'OPD menyatakan selesai',
  complaint_reopened: 'Dibuka kembali oleh pelapor',
  second_approval: 'Penerbitan menunggu petugas kedua',
  publication_stopped: 'Penerbitan dihentikan pelapor',
  outward_needs_person: 'Tidak sampai ke sistem lain: periksa di aduannya',
  complaint_assigned: 'Aduan diteruskan ke OPD Anda',
  due_soon: 'Tenggat berakhir paling lambat hari kerja berikutnya',
  overdue: 'Tenggat sudah lewat',
  daily_digest: 'Ringkasan pagi: yang terlambat',
  calendar_missing: 'Kalender libur tahun depan belum ada',
  mail_failed: 'Ada surel tidak terkirim',
};

const problem: Record<MailProblem, string> = {
  unreachable: 'Server surel tidak menjawab.',
  login_refused: 'Server surel menolak nama pengguna atau kata sandi di SMTP_URL.',
  try_later: 'Server surel minta dicoba lagi nanti.',
  recipient_refused: 'Alamat penerima ditolak. Periksa surel akun ini.',
  message_refused: 'Server surel menolak suratnya. Periksa MAIL_FROM.',
  unsure: 'Mungkin sudah sampai: server surel menerima surat tanpa menjawab. Tidak dikirim ulang sendiri.',
};

export const notificationText = {
  notices: {
    title: 'Pemberitahuan',
    bell: (unread: number) =>
      unread === 0 ? 'Pemberitahuan, semua terbaca' : `Pemberitahuan, ${number(unread)} belum dibaca`,
    kind,
    unread: 'baru',
    readAll: 'Tandai semua terbaca',
    allRead: 'Semua pemberitahuan ditandai terbaca.',
    empty: 'Belum ada pemberitahuan. Yang perlu Anda ketahui akan muncul di sini.',
    digest: (open: number, late: number, dueSoon: number) =>
      `Terbuka ${number(open)}, lewat tenggat ${number(late)}, jatuh tempo sampai hari kerja berikutnya ${number(dueSoon)}.`,
    lateOf: (agency: string, late: number) => `${agency} ${number(late)}`,
    choices: 'Kirim juga lewat surel',
    choicesHint: 'Surel hanya berisi kalimat tetap, jumlah, dan nomor; tidak pernah isi aduan.',
    noChoices: 'Peran Anda tidak menerima pemberitahuan tentang aduan.',
    mailOff:
      'Server ini belum dapat mengirim surel. Pilihan Anda disimpan dan berlaku begitu surel dipasang.',
    saved: 'Pilihan disimpan.',
  },
  mail: {
    title: 'Surel pemberitahuan',
    off: 'Surel belum dipasang. Isi SMTP_URL dan MAIL_FROM di server, lalu mulai ulang.',
    on: (waiting: number) =>
      waiting === 0
        ? 'Surel terpasang; tidak ada yang menunggu.'
        : `Surel terpasang; ${number(waiting)} menunggu.`,
    none: 'Tidak ada surel yang bermasalah.',
    waiting: 'dicoba lagi',
    failed: 'gagal',
    attempts: (n: number) => `${number(n)} kali dicoba`,
    problem,
    retry: 'Kirim ulang yang gagal',
    retried: 'Surel yang gagal dikirim ulang.',
  },
};
