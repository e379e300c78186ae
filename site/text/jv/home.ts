import type { Texts } from '../texts.ts';

export const home: Texts['home'] = {
  title: (regency) => `Wadulan warga ${regency}`,
  description: (regency) =>
    `Wadulan warga ${regency} ingkang sampun rampung: wonten pundi, dening sinten, pinten dangunipun, kanthi foto saderengipun saha sasampunipun.`,
  headline: (regency) => `wadulan warga ${regency} sampun rampung saha saged panjenengan priksa`,
  headlineWithout: (regency) => `Wadulan warga ${regency}, saking peteng dados padhang`,
  lead: (villages, villageWord) =>
    `Saben titik padhang punika satunggal prekawis ingkang sampun karampungaken, ing ${villages} ${villageWord}.`,
  ofValid: (resolved, valid, share) =>
    `Sedayanipun ${resolved} saking ${valid} wadulan ingkang sah sampun rampung (${share}).`,
  unsolvedToo: 'Ingkang dereng rampung inggih kaetang',
  explore: 'Pirsani peta',
  mapAlt: (regency) =>
    `Peta ${regency} kanthi satunggal titik padhang kangge saben wadulan ingkang rampung. Bikak peta.`,
  thenAndNow: 'Rumiyin mekaten, samenika mekaten',
  all: 'Pirsani sedaya wadulan rampung',
  promises: 'Ingkang saged panjenengan cepengi',
  thanksTitle: 'Matur nuwun punika dereng tumindak',
  thanks:
    'Wadulan kaetang sampun katindakaken menawi wangsulanipun nyebat sinten ingkang nindakaken, punapa, saha kapan, utawi nedahaken asilipun.',
  namesTitle: 'Naminipun ingkang wadul boten nate dumugi mriki',
  names:
    'Identitas dipunsegel ing ponselipun ingkang wadul, saha namung petugas verifikasi ingkang saged mbikak.',
  whoSees: 'Sinten saged mirsani punapa',
  figuresTitle: 'Saben angka saged dipunetang malih',
  figures: 'Ingkang kasep saha ingkang dereng rampung inggih kaetang.',
  download: 'Undhuh datanipun',
  readMethod: 'waos caranipun',
};
