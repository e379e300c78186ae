import type { SpanType } from './span.ts';

/** What stands in an outgoing text for a masked span. */
export const markers: Readonly<Record<SpanType, string>> = {
  phone: '[nomor telepon]',
  nik: '[nomor identitas]',
  email: '[surel]',
  bank_account: '[nomor rekening]',
  customer_number: '[nomor pelanggan]',
  handle: '[akun media sosial]',
  link: '[tautan]',
  coordinates: '[koordinat]',
  plate: '[pelat nomor]',
  birth_date: '[tanggal lahir]',
  name: '[nama]',
  house_address: '[alamat rumah]',
  self_location: '[lokasi pelapor]',
  unique_person: '[ciri pelapor]',
};

const written = new RegExp(
  Object.values(markers)
    .map((marker) => marker.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

/**
 * The same text, unit for unit, with markers made meaningless: "[nomor telepon]" must not turn the number
 * after it into a telephone number when a masked text is read again.
 */
export function blankMarkers(text: string): string {
  return text.replace(written, (marker) => '\u25a0'.repeat(marker.length));
}
