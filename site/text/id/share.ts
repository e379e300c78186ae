/** "Bagikan" on a case page; the sentence itself stands in share-id.ts. */
export const share = {
  title: 'Bagikan',
  lead: 'Kalimat siap pakai untuk akun resmi instansi dan siapa saja.',
  copy: 'Salin kalimat',
  copied: 'Tersalin.',
  notCopied: 'Belum tersalin. Kalimatnya sudah ditandai; tekan lama untuk menyalinnya.',
  send: 'Bagikan lewat…',
  download: 'Unduh kartu gambar',
};
