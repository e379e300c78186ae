import type { RefusalCriterion, SocialCriteria } from '../../../api-client/contract/public/criteria.ts';
import type { EarlierStatistics } from '../../../api-client/contract/public/statistics.ts';
import { formatsOf } from '../../formats.ts';

const { number } = formatsOf('id');

const names: Record<RefusalCriterion, string> = {
  place: 'Tempat tidak disebut',
  photo: 'Tanpa foto',
  time: 'Tanpa tanggal, atau sudah terlalu lama',
  own_experience: 'Bukan dialami sendiri',
  readable: 'Bukan bahasa yang dilayani',
  incomplete: 'Percakapan tidak diselesaikan',
};
const outcomes: Record<EarlierStatistics['outcomes'][number]['outcome'], string> = {
  resolved: 'Selesai',
  refused: 'Tidak dapat ditindaklanjuti',
  forwarded: 'Dilimpahkan',
  invalid: 'Tidak valid',
};

/** What a chat or post must have to count, and what was counted beside the register. */
export const criteria = {
  title: 'Syarat bagi percakapan dan media sosial',
  lead: 'Percakapan (WhatsApp, Instagram, Facebook, Telegram, surel) dan kiriman di media sosial dihitung sebagai aduan bila memenuhi syarat ini. Formulir, telepon, dan loket tidak memakainya.',
  list: ({ photo, withinDays, ownExperience, language }: SocialCriteria) => [
    'Tempat kejadiannya disebut.',
    ...(photo ? ['Ada sedikitnya satu foto.'] : []),
    ...(withinDays === null
      ? []
      : [`Kejadiannya bertanggal dan paling lama ${number(withinDays)} hari lalu.`]),
    ...(ownExperience ? ['Dilihat atau dialami sendiri oleh yang mengirim, bukan kiriman terusan.'] : []),
    ...(language ? ['Ditulis dalam bahasa yang dilayani daerah ini.'] : []),
  ],
  counted:
    'Yang tidak memenuhi syarat diberi tahu syarat mana, tidak disimpan isinya, dan dihitung menurut syarat dan kanalnya.',
  toFigure: 'Lihat jumlahnya',
  fromPrivacy: 'Syarat supaya percakapan dan kiriman media sosial dihitung sebagai aduan:',
  refusals: {
    title: 'Percakapan dan kiriman yang tidak memenuhi syarat',
    none: 'Belum ada yang ditolak karena syarat.',
    finding: (n: number, criterion: string, most: number) =>
      `${number(n)} tidak dihitung sebagai aduan; syarat yang paling sering kurang: ${criterion} (${number(most)}).`,
    definition:
      'Bukan aduan dan tidak masuk angka lain. Jumlah menurut syarat dan menurut kanal tepat; keduanya bersama hanya untuk triwulan yang sudah lewat, dan angka di bawah 5 tidak dibuka.',
    criterion: 'Syarat',
    all: 'Semua',
    quarter: 'Triwulan',
  },
  earlier: {
    title: 'Dari register lama',
    none: 'Tidak ada aduan dari register lama.',
    finding: (n: number, resolved: number, continued: number) =>
      `${number(n)} aduan sudah berakhir sebelum sistem ini, ${number(resolved)} di antaranya selesai menurut register itu sendiri; ${number(continued)} yang masih terbuka dilanjutkan di sini.`,
    definition:
      'Yang sudah berakhir dihitung dari berkas register lama. Hasilnya tidak diperiksa di sini, jadi tidak masuk angka lain mana pun, juga tidak masuk ukuran waktu. Yang masih terbuka di sana menjadi aduan biasa sejak tanggal masuknya, tetapi tidak masuk ukuran jawaban pertama, karena tidak diketahui kapan dahulu dijawab.',
    by: 'Menurut',
    undated: 'tanpa tanggal',
    outcomes,
  },
  names,
};
