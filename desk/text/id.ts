import { accountText } from './account-text.ts';
import { administrationText } from './administration-text.ts';
import { agencyText } from './agency-text.ts';
import { auditText } from './audit-text.ts';
import { keysText } from './keys-text.ts';
import { leaderText } from './leader-text.ts';
import { notificationText } from './notification-text.ts';
import { officerText } from './officer-text.ts';
import { outboxText } from './outbox-text.ts';
import { publishText } from './publish-text.ts';
import { serviceDataText } from './service-data-text.ts';
import { spanWords } from './span-words.ts';
import { stepsText } from './steps-text.ts';
import { verificationText } from './verification-text.ts';
import { visitText } from './visit-text.ts';
import { vocabulary } from './vocabulary.ts';

/** Every Indonesian text of the desk, by screen. Staff are addressed as Anda. */
export const text = {
  product: 'Titik Terang',
  desk: 'Meja kerja',
  demoNotice: 'Peragaan: kabupaten, aduan, dan orang di sini rekaan.',
  actionGone: 'Tindakan ini tidak mungkin lagi. Isian Anda masih dapat disalin.',
  offline: 'Anda sedang luring. Isian tetap ada di layar ini; kirim setelah jaringan kembali.',
  signIn: {
    title: 'Masuk ke meja kerja',
    lead: 'Khusus petugas yang memiliki akun.',
    email: 'Surel',
    password: 'Kata sandi',
    submit: 'Masuk',
    submitting: 'Memeriksa…',
    again: 'Sesi Anda berakhir. Masuk lagi di sini; isian Anda masih ada.',
    idleTitle: 'Masih di sini?',
    idleSoon:
      'Sudah lama tidak ada kegiatan. Kurang dari dua menit lagi Anda diminta masuk lagi; isian Anda tetap ada.',
    stay: 'Saya masih di sini',
    endsSoon: (minutes: number) =>
      `Sesi Anda berakhir dalam ${minutes} menit, lalu Anda masuk lagi. Isian yang belum dikirim tetap ada.`,
    emailMissing: 'Tulis surel akun Anda.',
    passwordMissing: 'Tulis kata sandi Anda.',
    code: 'Kode dari aplikasi autentikator',
    codeHint: 'Enam angka yang berganti tiap 30 detik.',
    codeMissing: 'Tulis keenam angkanya.',
    backupCode: 'Kode cadangan',
    backupHint: 'Salah satu kode yang Anda simpan saat memasang. Tiap kode berlaku sekali.',
    backupMissing: 'Tulis satu kode cadangan, misalnya aBcDe-12345.',
    useBackup: 'Ponsel tidak ada? Pakai kode cadangan',
    useCode: 'Pakai kode dari aplikasi',
    refused: 'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
    signOut: 'Keluar',
    signOutFailed: 'Belum keluar.',
  },
  nav: {
    label: 'Layar',
    skip: 'Langsung ke isi',
    queue: 'Antrean',
    complaint: 'Aduan',
    publish: 'Terbitkan',
    newComplaint: 'Aduan baru',
    keys: 'Kunci',
    agencyQueue: 'Aduan saya',
    agencyComplaint: 'Aduan',
    agencyTeam: 'Serah terima',
    overview: 'Ikhtisar',
    contacts: 'PIC tanggap',
    notices: 'Pemberitahuan',
    audit: 'Catatan',
    accounts: 'Akun',
    agencies: 'Instansi',
    hosts: 'Situs',
    channels: 'Saluran',
    categories: 'Kategori',
    deadlines: 'Tenggat',
    settings: 'Pengaturan',
    changes: 'Riwayat',
    ownAccount: 'Akun saya',
    home: 'Beranda',
    notFound: 'Tidak ditemukan',
  },
  state: vocabulary.state,
  clock: vocabulary.clock,
  clockState: vocabulary.clockState,
  channel: vocabulary.channel,
  role: vocabulary.role,
  replyKind: vocabulary.replyKind,
  event: vocabulary.event,
  span: spanWords,
  common: {
    loading: 'Memuat…',
    retry: 'Coba lagi',
    refresh: 'Muat ulang',
    cancel: 'Batal',
    close: 'Tutup',
    back: 'Kembali',
    send: 'Kirim',
    sending: 'Mengirim…',
    all: 'Semua',
    none: 'Tidak ada',
    more: 'Tampilkan lagi',
    choose: 'Pilih…',
    optional: 'boleh kosong',
    stale: 'Yang tampil adalah data terakhir yang terbaca.',
    notFound: 'Halaman ini tidak ada, atau bukan untuk peran Anda.',
    toHome: 'Ke layar utama',
    errorSummary: 'Ada yang perlu dilengkapi',
    provisional: 'sementara',
    provisionalWhy: 'Kalender libur tahun itu belum ada, jadi tenggat ini sementara.',
    photo: 'Foto',
    nothingLost: 'Isian Anda masih ada.',
  },
  error: {
    unreachable: 'Server tidak terjangkau. Isian Anda masih ada; periksa jaringan lalu coba lagi.',
    unexpected: 'Jawaban server tidak dikenali. Isian Anda masih ada; coba lagi sebentar lagi.',
  },
  ...verificationText,
  ...stepsText,
  ...visitText,
  ...publishText,
  ...agencyText,
  ...officerText,
  ...outboxText,
  ...keysText,
  ...serviceDataText,
  ...accountText,
  ...administrationText,
  ...auditText,
  ...leaderText,
  ...notificationText,
};
