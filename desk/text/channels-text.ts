/** Words about what comes another way than the form: partners, chats and what they send. */
export const channelsText = {
  title: 'Saluran lain',
  lead: 'Aplikasi lain yang boleh mengirim aduan ke register ini. Data pelapor yang mereka kirim disegel saat tiba dan tidak pernah dikirim balik. Di bawahnya: ke mana aduan dilimpahkan, dan siapa yang diberi tahu tentang kasus terbit.',
  partners: 'Aplikasi mitra (Open311)',
  partnersHint:
    'Mitra mengirim aduan dengan standar Open311 GeoReport v2 dan menerima token. Token menunjuk ke nomor publik sesudah kasusnya terbit.',
  none: 'Belum ada mitra.',
  add: 'Tambah mitra',
  name: 'Nama aplikasi',
  nameHint: 'Misalnya "Wargaku, aplikasi kota tetangga".',
  nameWrong: 'Tulis nama aplikasinya, 3 sampai 100 huruf.',
  hosts: 'Situs foto mitra',
  hostsHint:
    'Boleh kosong. Satu per baris, misalnya foto.example.id. Foto hanya diambil dari situs di daftar ini.',
  hostsWrong: 'Ada baris yang bukan nama situs. Tulis namanya saja, tanpa https:// dan tanpa halaman.',
  key: (name: string) => `Kunci API untuk ${name}`,
  keyHint: 'Tampil sekali ini saja. Salin dan kirimkan lewat jalan yang aman; yang tersimpan hanya sidiknya.',
  added: (name: string) => `${name} ditambahkan.`,
  since: (date: string) => `sejak ${date}`,
  photosFrom: (hosts: string) => `foto dari ${hosts}`,
  ended: (date: string) => `dicabut ${date}`,
  end: 'Cabut kunci',
  endSure: (name: string) => `Kunci ${name} langsung ditolak. Aduan yang sudah dikirimnya tetap ada.`,
  endDone: (name: string) => `Kunci ${name} dicabut.`,
  address: 'Alamat untuk mitra',
  recordings: {
    title: 'Pesan suara dan video',
    hint: 'Suara mengenali pemiliknya: hanya petugas verifikasi yang dapat memutarnya. Ketik isinya dalam kata Anda sendiri.',
    kinds: { voice: 'Pesan suara dari pelapor', video: 'Video dari pelapor' },
    failed: 'Belum dapat dimuat. Muat ulang layar ini.',
  },
};
