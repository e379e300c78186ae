/** The search page. */
export const search = {
  title: 'Cari aduan selesai',
  description: 'Cari di antara aduan yang sudah selesai.',
  lead: 'Tulis masalah, tempat, atau instansi: misalnya “lampu jalan”, nama desa, atau nama dinas.',
  label: 'Kata yang dicari',
  button: 'Cari',
  working: 'Mencari…',
  nothing: 'Tidak ada yang cocok. Coba kata yang lebih pendek, atau buka daftarnya.',
  unreachable:
    'Pencarian belum dapat dimuat. Periksa sambungan lalu coba lagi; daftar di bawah tetap dapat dibuka.',
  more: 'Tampilkan lebih banyak',
  withoutScript: 'Pencarian memerlukan JavaScript. Tanpa itu, semua aduan dapat dibuka lewat daftar ini:',
  lists: 'Atau buka daftarnya',
  byMonth: 'Menurut bulan, kecamatan, dan instansi',
  fromTomorrow:
    'Aduan yang terbit hari ini baru dapat dicari mulai besok pagi; di daftar dan di peta sudah ada.',
  onMap: 'Di peta',
  found: (count: string) => `${count} hasil`,
  solvedOn: (day: string) => `Selesai ${day}.`,
  only: (amount: string) =>
    `Yang dicari: ${amount} aduan terbaru. Yang lebih lama ada di daftar menurut bulan.`,
};
