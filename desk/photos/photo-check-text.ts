/** Words of the photo check that name keys. */
export const photoCheckText = {
  withKey: (label: string, key: string) => `${label} (${key})`,
  refuse: 'Ragu: jangan tampilkan foto ini',
  refused: 'Foto tidak dipakai.',
  undo: 'Urungkan',
  redo: 'Ulangi',
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  zoom: (times: number) => `Pembesaran ${times}×`,
  window: 'Foto; gulir untuk melihat bagian lain',
};
