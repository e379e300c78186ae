/** What a citizen chooses from in every form that lets her choose. */
export const categories: string[] = [
  'Jalan rusak',
  'Lampu jalan mati',
  'Sampah',
  'Air bersih',
  'Saluran air',
  'Listrik',
  'Pohon tumbang',
  'Lainnya',
];
