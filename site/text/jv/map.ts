import type { Texts } from '../texts.ts';

export const map: Texts['map'] = {
  title: (regency) => `Peta wadulan rampung ${regency}`,
  description: (regency) => `Saben titik padhang punika satunggal wadulan warga ${regency} ingkang rampung.`,
  heading: 'Peta titik padhang',
  lead: 'Saben titik punika satunggal wadulan ingkang sampun rampung. Daftar punika isinipun sami kaliyan peta.',
  newestListed: (count) => `Daftar punika isi ${count} ingkang paling enggal.`,
  allByMonth: 'Sedaya wadulan miturut wulan',
  region: 'Peta. Geser mawi tombol panah, agengaken mawi tombol plus.',
  imageAlt: (regency) => `Peta ${regency} kanthi titik padhang ing papan wadulan ingkang rampung.`,
  filter: 'Saring titik',
  category: 'Bab',
  agency: 'OPD utawi desa',
  district: 'Kecamatan',
  evidence: 'Bukti',
  from: 'Rampung wiwit wulan',
  to: 'Dumugi wulan',
  any: 'Sedaya',
  clear: 'Busak saringan',
  nearMe: 'Ing sakiwa tengen kula',
  count: (count) => `${count} wadulan rampung.`,
  withoutPoint: (regency, count, villageWord) =>
    `Ing ${regency} sedaya, ${count} wadulan namung kasebat dumugi ${villageWord}, dados boten gadhah titik.`,
  seeByMonth: 'Pirsani sedaya miturut wulan',
  solved: (day) => `rampung ${day}`,
  script: {
    locale: 'id-ID',
    zoomIn: 'Agengaken',
    zoomOut: 'Alitaken',
    close: 'Tutup',
    solved: 'Rampung {d}.',
    inView: '{n} wadulan ing tampilan peta.',
    inViewFiltered: '{n} wadulan miturut saringan ing tampilan peta.',
    zoomToNarrow: 'Agengaken peta kangge nyaring daftar miturut papan.',
    unreachable:
      'Sawetawis titik dereng saged kapundhut. Priksa jaringan lajeng geser peta; daftar tetep saged kawaos.',
    matches: '{n} titik cocog.',
    noMatch: 'Boten wonten titik ingkang cocog kaliyan saringan punika.',
    cutAt: 'Wiwit {m}; pilih "wiwit wulan" kangge ingkang langkung lami.',
    searching: 'Madosi papan panjenengan…',
    noPosition:
      'Papan panjenengan boten saged kawaos. Keparengaken lokasi kangge situs punika, utawi geser peta.',
    noneNear: 'Dereng wonten titik ingkang cocog.',
    near: '{n} titik ingkang paling celak. Papan panjenengan boten kakintun dhateng pundi kemawon.',
    nearUnreachable:
      'Titik ing sakiwa tengen dereng saged kapundhut. Priksa jaringan lajeng cobi malih; papan panjenengan boten kakintun.',
  },
};
