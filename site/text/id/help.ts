/** Where one turns who has no complaint, in the foot of every page. */
export const help = {
  otherLines: 'Nomor penting lain:',
  information: 'Perlu informasi atau dokumen publik, bukan mengadukan masalah? Hubungi PPID:',
};
