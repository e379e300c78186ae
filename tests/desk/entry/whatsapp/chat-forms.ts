/** One way in which WhatsApp writes a chat, and what was told in it: time, sender, text, attachment. All people are invented. */
export interface ChatForm {
  name: string;
  chat: string;
  told: [at: string | null, sender: string | null, text: string, attachment: string | null][];
}

const LRM = '\u200e';
const NARROW = '\u202f';

export const chatForms: ChatForm[] = [
  {
    name: 'an Android export in Indonesian, 24 hours with a dot',
    chat: [
      '01/03/26 07.58 - Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di chat ini yang bisa membacanya. Pelajari selengkapnya.',
      '01/03/26 08.00 - Sekar Contoh: Selamat pagi, jalan depan SD 2 berlubang.',
      'Sudah dua minggu.',
      '',
      'Mohon ditambal: dua motor jatuh.',
      '01/03/26 08.02 - Lapor Bupati: Baik, di desa mana?',
    ].join('\n'),
    told: [
      [
        '2026-03-01T08:00',
        'Sekar Contoh',
        'Selamat pagi, jalan depan SD 2 berlubang.\nSudah dua minggu.\n\nMohon ditambal: dua motor jatuh.',
        null,
      ],
      ['2026-03-01T08:02', 'Lapor Bupati', 'Baik, di desa mana?', null],
    ],
  },
  {
    name: 'an Android export in Indonesian of a number that is not saved, with media left out',
    chat: [
      '01/03/26 08.00 - +62 812-0000-1111: <Media tidak disertakan>',
      '01/03/26 08.01 - \u202a+62 812-0000-1111\u202c: lampunya mati',
      '01/03/26 08.02 - \u202a+62\u00a0812\u20110000\u20111111\u202c: Pesan ini telah dihapus',
    ].join('\n'),
    told: [
      ['2026-03-01T08:00', '+62 812-0000-1111', '', 'other'],
      ['2026-03-01T08:01', '+62 812-0000-1111', 'lampunya mati', null],
    ],
  },
  {
    name: 'an Android export in Indonesian with files beside it',
    chat: [
      '28/02/2026 19.30 - Sekar Contoh: IMG-20260228-WA0003.jpg (file terlampir)',
      'ini lubangnya',
      '28/02/2026 19.31 - Sekar Contoh: PTT-20260228-WA0004.opus (file terlampir)',
      '28/02/2026 19.32 - Sekar Contoh: VID-20260228-WA0005.mp4 (file terlampir)',
      '28/02/2026 19.33 - Sekar Contoh: STK-20260228-WA0006.webp (file terlampir)',
    ].join('\n'),
    told: [
      ['2026-02-28T19:30', 'Sekar Contoh', 'ini lubangnya', 'IMG-20260228-WA0003.jpg'],
      ['2026-02-28T19:31', 'Sekar Contoh', '', 'PTT-20260228-WA0004.opus'],
      ['2026-02-28T19:32', 'Sekar Contoh', '', 'VID-20260228-WA0005.mp4'],
      ['2026-02-28T19:33', 'Sekar Contoh', '', 'STK-20260228-WA0006.webp'],
    ],
  },
  {
    name: 'an Android export in American English, 12 hours with a narrow space',
    chat: [
      `2/13/26, 8:05${NARROW}PM - Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.`,
      `2/13/26, 8:05${NARROW}PM - Sekar Contoh: The lamp is out`,
      `2/13/26, 8:06${NARROW}PM - Sekar Contoh: IMG-20260213-WA0001.jpg (file attached)`,
      `2/13/26, 8:07${NARROW}PM - Sekar Contoh: <Media omitted>`,
      `2/14/26, 12:10${NARROW}AM - Sekar Contoh: still dark <This message was edited>`,
    ].join('\n'),
    told: [
      ['2026-02-13T20:05', 'Sekar Contoh', 'The lamp is out', null],
      ['2026-02-13T20:06', 'Sekar Contoh', '', 'IMG-20260213-WA0001.jpg'],
      ['2026-02-13T20:07', 'Sekar Contoh', '', 'other'],
      ['2026-02-14T00:10', 'Sekar Contoh', 'still dark', null],
    ],
  },
  {
    name: 'an Android export in British English, 24 hours',
    chat: [
      '13/02/2026, 20:05 - Sekar Contoh: The drain is blocked',
      '13/02/2026, 20:06 - Missed voice call',
      '13/02/2026, 20:07 - Arga Contoh: Where: by the market?',
    ].join('\n'),
    told: [
      ['2026-02-13T20:05', 'Sekar Contoh', 'The drain is blocked', null],
      ['2026-02-13T20:07', 'Arga Contoh', 'Where: by the market?', null],
    ],
  },
  {
    name: 'an iPhone export in Indonesian',
    chat: [
      `[01/03/26 08.00.12] Sekar Contoh: ${LRM}Pesan dan panggilan terenkripsi secara end-to-end. Hanya orang di chat ini yang bisa membacanya.`,
      '[01/03/26 08.00.15] Sekar Contoh: Pohon tumbang di jalan kabupaten',
      'kabel ikut putus',
      `${LRM}[01/03/26 08.01.40] Sekar Contoh: ${LRM}gambar tidak disertakan`,
      `${LRM}[01/03/26 08.02.40] Sekar Contoh: ${LRM}<terlampir: 00000012-PHOTO-2026-03-01-08-02-40.jpg>`,
      `${LRM}[01/03/26 08.03.00] Sekar Contoh: ${LRM}<terlampir: 00000013-AUDIO-2026-03-01-08-03-00.opus>`,
    ].join('\n'),
    told: [
      ['2026-03-01T08:00', 'Sekar Contoh', 'Pohon tumbang di jalan kabupaten\nkabel ikut putus', null],
      ['2026-03-01T08:01', 'Sekar Contoh', '', 'photo'],
      ['2026-03-01T08:02', 'Sekar Contoh', '', '00000012-PHOTO-2026-03-01-08-02-40.jpg'],
      ['2026-03-01T08:03', 'Sekar Contoh', '', '00000013-AUDIO-2026-03-01-08-03-00.opus'],
    ],
  },
  {
    name: 'an iPhone export in English, 12 hours, Windows line ends',
    chat: [
      `[2/13/26, 8:05:59${NARROW}PM] Sekar Contoh: Hello`,
      `${LRM}[2/13/26, 8:06:00${NARROW}PM] Sekar Contoh: ${LRM}image omitted`,
      `${LRM}[2/13/26, 8:06:10${NARROW}PM] Sekar Contoh: ${LRM}<attached: 00000002-PHOTO-2026-02-13-20-06-10.jpg>`,
      `[2/13/26, 8:07:00${NARROW}PM] Sekar Contoh: ${LRM}This message was deleted.`,
      `[2/13/26, 8:08:00${NARROW}PM] ${LRM}~ Arga: it is deep`,
    ].join('\r\n'),
    told: [
      ['2026-02-13T20:05', 'Sekar Contoh', 'Hello', null],
      ['2026-02-13T20:06', 'Sekar Contoh', '', 'photo'],
      ['2026-02-13T20:06', 'Sekar Contoh', '', '00000002-PHOTO-2026-02-13-20-06-10.jpg'],
      ['2026-02-13T20:08', 'Arga', 'it is deep', null],
    ],
  },
  {
    name: 'messages copied out of a chat on Android, without a year',
    chat: [
      '[1/3 08.00] Sekar Contoh: Sampah menumpuk',
      'di belakang pasar',
      '[1/3 08.02] +62 812-0000-1111: betul',
    ].join('\n'),
    told: [
      ['2026-03-01T08:00', 'Sekar Contoh', 'Sampah menumpuk\ndi belakang pasar', null],
      ['2026-03-01T08:02', '+62 812-0000-1111', 'betul', null],
    ],
  },
  {
    name: 'messages copied out of WhatsApp Web in Indonesian',
    chat: [
      '[08.00, 1/3/2026] Sekar Contoh: Sampah menumpuk',
      '[08.02, 1/3/2026] +62 812-0000-1111: betul',
    ].join('\n'),
    told: [
      ['2026-03-01T08:00', 'Sekar Contoh', 'Sampah menumpuk', null],
      ['2026-03-01T08:02', '+62 812-0000-1111', 'betul', null],
    ],
  },
  {
    name: 'messages copied out of WhatsApp Web in English, 12 hours',
    chat: '[8:00 PM, 2/13/2026] Sekar Contoh: Rubbish behind the market\n[8:02 PM, 2/13/2026] Arga Contoh: right',
    told: [
      ['2026-02-13T20:00', 'Sekar Contoh', 'Rubbish behind the market', null],
      ['2026-02-13T20:02', 'Arga Contoh', 'right', null],
    ],
  },
  {
    name: 'a single copied message without any header',
    chat: 'Selamat pagi Pak, got di depan rumah saya: mampet.\nTolong dibersihkan.',
    told: [[null, null, 'Selamat pagi Pak, got di depan rumah saya: mampet.\nTolong dibersihkan.', null]],
  },
  {
    name: 'a group with system lines that hold a colon',
    chat: [
      '01/03/26 07.00 - Arga Contoh membuat grup "Warga: RT 2"',
      '01/03/26 07.01 - Arga Contoh menambahkan Sekar Contoh',
      '01/03/26 07.02 - Arga Contoh mengubah subjek dari "Warga: RT 2" menjadi "Info: warga"',
      '01/03/26 07.03 - Sekar Contoh: listrik padam: sejak subuh',
    ].join('\n'),
    told: [['2026-03-01T07:03', 'Sekar Contoh', 'listrik padam: sejak subuh', null]],
  },
  {
    name: 'a date with dashes and the year first',
    chat: '2026-02-13, 20:05 - Sekar Contoh: jembatan goyang\n2026-02-13, 20:06 - Sekar Contoh: ada anak kecil lewat',
    told: [
      ['2026-02-13T20:05', 'Sekar Contoh', 'jembatan goyang', null],
      ['2026-02-13T20:06', 'Sekar Contoh', 'ada anak kecil lewat', null],
    ],
  },
  {
    name: 'a date with dots, and the word "pukul" before the hour',
    chat: '13.02.26 20.05 - Sekar Contoh: pipa bocor\n13/02/26 pukul 20.06 - Sekar Contoh: deras',
    told: [
      ['2026-02-13T20:05', 'Sekar Contoh', 'pipa bocor', null],
      ['2026-02-13T20:06', 'Sekar Contoh', 'deras', null],
    ],
  },
];
