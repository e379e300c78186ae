export type PhotoType = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/**
 * Tells the type by the first bytes, never by name or Content-Type; null for all that is not on the allow-list (sharp
 * itself would accept SVG, PDF and more).
 */
export function photoType(bytes: Uint8Array): PhotoType | null {
  if (bytes.length < 16) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  const ascii = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  if (ascii.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (ascii.startsWith('RIFF') && ascii.slice(8, 12) === 'WEBP') return 'webp';
  if (ascii.slice(4, 8) !== 'ftyp') return null;
  const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), 64);
  const brands = [ascii.slice(8, 12), ...(ascii.slice(16, size).match(/.{4}/gs) ?? [])];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : null;
}
