/** The pages for addresses that lead nowhere. */
export const notices = {
  notFound: 'Halaman tidak ditemukan',
  notFoundDescription: 'Alamat ini tidak ada di situs ini.',
  notFoundLead: 'Alamat ini tidak ada. Mungkin ada huruf yang tertukar, atau halamannya sudah dipindahkan.',
  toHome: 'Ke beranda',
  toMap: 'Buka peta',
  toCases: 'Lihat daftar aduan selesai',
  withdrawn: 'Aduan ini tidak tersedia',
  withdrawnDescription: 'Aduan ini tidak lagi ditampilkan.',
  withdrawnLead:
    'Aduan ini tidak lagi ditampilkan. Kami tidak menyebutkan alasannya, agar tidak ada yang dapat menebak siapa pelapornya.',
  withdrawnCounted: 'Jumlah aduan yang ditarik tetap dihitung.',
  toStatistics: 'Lihat statistik',
};
