import type { Texts } from '../texts.ts';

/** "Bagikan" on a case page; the sentence itself stands in share-id.ts. */
export const share: Texts['share'] = {
  title: 'Share',
  lead: 'A ready sentence, in Indonesian, for the accounts of agencies and for anybody.',
  copy: 'Copy the sentence',
  copied: 'Copied.',
  notCopied: 'Not copied yet. The sentence is marked; press and hold to copy it.',
  send: 'Share through…',
  download: 'Download the picture card',
};
