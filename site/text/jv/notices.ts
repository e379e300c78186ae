import type { Texts } from '../texts.ts';

export const notices: Texts['notices'] = {
  notFound: 'Kaca boten kepanggih',
  notFoundDescription: 'Alamat punika boten wonten ing situs punika.',
  notFoundLead:
    'Alamat punika boten wonten. Bokmenawi wonten aksara ingkang klintu, utawi kacanipun sampun pindhah.',
  toHome: 'Dhateng kaca ngajeng',
  toMap: 'Bikak peta',
  toCases: 'Pirsani sedaya wadulan rampung',
  withdrawn: 'Wadulan punika boten cumawis',
  withdrawnDescription: 'Wadulan punika boten dipuntampilaken malih.',
  withdrawnLead:
    'Wadulan punika boten dipuntampilaken malih. Sebabipun boten kasebat, supados boten wonten ingkang saged ngira sinten ingkang wadul.',
  withdrawnCounted: 'Cacahipun wadulan ingkang katarik tetep kaetang.',
  toStatistics: 'Pirsani statistik',
};
