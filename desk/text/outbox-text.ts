export const outboxText = {
  outbox: {
    title: 'Kiriman dari ponsel ini',
    offline:
      'Tidak ada jaringan. Anda tetap dapat bekerja: tindakan Anda disimpan di ponsel ini dan terkirim sendiri.',
    waitingNetwork: (n: number) =>
      `${n} kiriman menunggu jaringan. Sudah aman di ponsel ini dan terkirim sendiri.`,
    waitingSignIn: (n: number) => `${n} kiriman menunggu Anda masuk lagi. Tidak ada yang hilang.`,
    sending: (n: number) => `Mengirim… ${n} kiriman tersisa.`,
    refused: (n: number) => `${n} kiriman ditolak dan menunggu Anda. Isinya masih ada.`,
    open: 'Buka aduannya',
    sendNow: 'Kirim sekarang',
    queued: 'Disimpan di ponsel ini; terkirim sendiri begitu ada jaringan.',
    action: {
      start: 'Mulai dikerjakan',
      reply: 'Tanggapan',
      resolve: 'Pernyataan selesai',
      reassign: 'Permintaan dialihkan',
      log: 'Catatan kerja',
      photo: 'Foto',
    },
    arrived: {
      start: 'Terkirim: aduan mulai dikerjakan.',
      reply: 'Tanggapan terkirim.',
      resolve: 'Terkirim: aduan dinyatakan selesai.',
      reassign: 'Permintaan terkirim ke petugas verifikasi.',
      log: 'Catatan kerja terkirim.',
      photo: 'Foto terkirim.',
    },
    state: {
      waiting: 'menunggu jaringan',
      sending: 'mengirim…',
      signIn: 'menunggu Anda masuk',
      behind: 'menunggu kiriman sebelumnya',
      refused: 'ditolak',
    },
    changedBefore: 'Rekan Anda lebih dulu mengubah aduan ini. Yang Anda tulis masih ada.',
    changes: 'Yang berubah:',
    changedBy: { verifier: 'petugas verifikasi', agencyOfficer: 'rekan se-OPD' } as Record<string, string>,
    sendAnyway: 'Kirim tetap',
    retry: 'Kirim lagi',
    discard: 'Batalkan kiriman',
    gone: 'Tindakan ini tidak mungkin lagi. Salin isinya bila masih perlu, lalu batalkan.',
    checkLater:
      'Belum diperiksa karena tidak ada jaringan. Boleh dikirim; kalau ada yang menunjuk ke orang, Anda ditanya.',
    kept: (when: string) => `Tanpa jaringan: ini yang terakhir terbaca, ${when}.`,
    photoWaiting: 'Foto ini menunggu terkirim',
    signOutTitle: 'Masih ada yang belum terkirim',
    signOutWarning: (n: number) =>
      `${n} kiriman belum sampai ke server. Bila Anda keluar sekarang, kiriman itu dihapus dari ponsel ini.`,
    stay: 'Tetap masuk',
    signOutAnyway: 'Hapus dan keluar',
  },
};
