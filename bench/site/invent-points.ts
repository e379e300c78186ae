import type { MapPoint } from '../../api-client/contract/public/map-index.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CATEGORIES = [
  'jalan-rusak',
  'lampu-jalan',
  'sampah',
  'air-bersih',
  'saluran-air',
  'pohon',
  'pasar',
  'sekolah',
  'puskesmas',
  'parkir',
];
/** Degrees of the 110 m grid that published places stand on. */
const CELL = 110 / 111_320;
const VILLAGES = 400;

/**
 * Solved cases as a regency of 55 by 45 km has them: most in few of its 400 villages, around their middles, on the published grid of
 * 110 m. The same on every call.
 */
export function inventPoints(amount: number): MapPoint[] {
  const next = generator(20_261_122);
  const around = () => (next() + next() + next() - 1.5) * 0.02;
  const toCell = (degrees: number) => Math.round((Math.floor(degrees / CELL) + 0.5) * CELL * 1e5) / 1e5;
  return Array.from({ length: amount }, () => {
    const village = Math.floor(next() ** 1.5 * VILLAGES);
    const category = Math.floor(next() ** 2 * CATEGORIES.length);
    return [
      Array.from({ length: 10 }, () => ALPHABET[Math.floor(next() * 32)]).join(''),
      toCell(111.7 + (((village * 7919) % 997) / 997) * 0.5 + around()),
      toCell(-5.4 + (((village * 104_729) % 991) / 991) * 0.4 + around()),
      CATEGORIES[category] ?? '',
      category < 8 ? `opd-${category >> 1}` : `desa-${village % 50}`,
    ];
  });
}

/** A linear congruential generator: random enough to scatter, and the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
