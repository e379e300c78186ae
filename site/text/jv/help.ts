import type { Texts } from '../texts.ts';

/** Where one turns who has no complaint, in the foot of every page. */
export const help: Texts['help'] = {
  otherLines: 'Nomer wigati sanèsipun:',
  information: 'Mbetahaken informasi utawi dokumèn publik, sanès ngaduaken prekawis? Mangga hubungi PPID:',
};
