import type { Texts } from '../texts.ts';

/** "Bagikan" on a case page; the sentence itself stands in share-id.ts. */
export const share: Texts['share'] = {
  title: 'Bagèaken',
  lead: 'Ukara siap dipunanggé, ing basa Indonesia, kanggé akun resmi instansi lan sinten kémawon.',
  copy: 'Salin ukara',
  copied: 'Sampun kasalin.',
  notCopied: 'Dèrèng kasalin. Ukaranipun sampun dipuntandhani; pencèt dangu kanggé nyalin.',
  send: 'Bagèaken lumantar…',
  download: 'Undhuh kertu gambar',
};
