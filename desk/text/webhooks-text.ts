import type { Delivery } from '../../api-client/contract/desk/administration-webhooks.ts';

/** Words about addresses that are told of what is public. */
export const webhooksText = {
  title: 'Pemberitahuan otomatis (webhook)',
  hint: 'Sistem lain diberi tahu ketika sebuah kasus terbit, berubah, atau ditarik. Yang dikirim hanya nomor publik, alamat halaman, dan tanggalnya; isinya dibaca sistem itu sendiri di halaman publik.',
  none: 'Belum ada alamat.',
  add: 'Tambah alamat',
  address: 'Alamat tujuan',
  addressHint: 'Dimulai dengan https://. Alamat di jaringan dalam ditolak.',
  addressWrong: 'Tulis alamat lengkap yang dimulai dengan https://, tanpa nama pengguna dan sandi.',
  secret: (host: string) => `Kunci tanda tangan untuk ${host}`,
  secretHint:
    'Tampil sekali ini saja. Penerima memakainya untuk memeriksa bahwa kiriman berasal dari sini (Standard Webhooks). Bila hilang, tambahkan alamatnya sekali lagi dan hentikan yang lama.',
  added: (host: string) => `${host} akan diberi tahu.`,
  since: (date: string) => `sejak ${date}`,
  ended: (date: string) => `berhenti ${date}`,
  test: 'Kirim ping',
  testDone: 'Ping akan dikirim. Muat ulang sebentar lagi untuk melihat jawabannya.',
  reload: 'Muat ulang',
  end: 'Hentikan',
  endSure: (host: string) =>
    `${host} tidak diberi tahu apa pun lagi. Kiriman yang masih menunggu dibatalkan.`,
  endDone: (host: string) => `${host} tidak diberi tahu lagi.`,
  retry: 'Coba lagi',
  retryDone: 'Dicoba lagi sebentar lagi.',
  latest: 'Kiriman terakhir',
  noDeliveries: 'Belum ada kiriman.',
  columns: { what: 'Peristiwa', state: 'Keadaan', answer: 'Jawaban terakhir' },
  kinds: {
    'case.published': 'terbit',
    'case.changed': 'berubah',
    'case.withdrawn': 'ditarik',
    ping: 'ping',
  } satisfies Record<Delivery['kind'], string>,
  what: (kind: string, publicId: string | null) => (publicId === null ? kind : `${publicId} ${kind}`),
  /** `next`: the time of the next attempt in words; null when it is sent as soon as it may. */
  state: (delivery: Delivery, next: string | null): string => {
    if (delivery.state === 'delivered') return 'sampai';
    if (delivery.state === 'overtaken') return 'tidak dikirim: keadaannya sudah lain';
    if (delivery.state === 'ended') return `tidak sampai, ${delivery.attempts} kali dicoba`;
    return next === null ? 'menunggu' : `dicoba lagi ${next}`;
  },
  answer: (answer: string): string => TROUBLES[answer] ?? statusWords(Number(answer)),
};

const TROUBLES: Record<string, string> = {
  address_refused: 'alamatnya menunjuk ke jaringan dalam; tidak dihubungi',
  unreachable: 'tidak dapat dihubungi',
  timeout: 'tidak menjawab dalam 10 detik',
  lost: 'sambungan putus sebelum ada jawaban',
  too_large: 'jawabannya terlalu besar',
};

function statusWords(status: number): string {
  if (status >= 200 && status < 300) return `diterima (${status})`;
  if (status >= 300 && status < 400) return `dialihkan (${status}); pengalihan tidak diikuti`;
  if (status === 410) return 'tidak mau diberi tahu lagi (410)';
  return status >= 500 ? `galat di sana (${status})` : `ditolak (${status})`;
}
