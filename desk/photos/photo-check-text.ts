/** Words of the photo check that name keys. */
export const photoCheckText = {
  withKey: (label: string, key: string) => `${label} (${key})`,
  refuse: 'Ragu: jangan tampilkan foto ini',
  refused: 'Foto tidak dipakai.',
  faces: 'Cari wajah',
  searching: 'Mencari wajah…',
  found: (n: number) =>
    n === 0
      ? 'Tidak ada wajah yang dikenali. Alat ini dapat luput; lihat sendiri.'
      : `${n} wajah diduga dan diberi kotak. Periksa: alat ini dapat keliru.`,
  facesFailed: 'Pencari wajah tidak dapat dimuat. Gambar kotaknya sendiri.',
  undo: 'Urungkan',
  redo: 'Ulangi',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  zoom: (times: number) => `Pembesaran ${times}×`,
  window: 'Foto; gulir untuk melihat bagian lain',
};
