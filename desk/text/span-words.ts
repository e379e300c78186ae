import type { SpanType } from '../../api-client/contract/desk/text-span.ts';

/** What a detected span is, for the person who decides over it. */
export const spanWords: Record<SpanType, string> = {
  phone: 'nomor telepon',
  nik: 'NIK atau KK',
  email: 'surel',
  bank_account: 'nomor rekening',
  customer_number: 'nomor pelanggan',
  handle: 'akun media sosial',
  link: 'tautan',
  coordinates: 'koordinat',
  plate: 'pelat nomor',
  birth_date: 'tanggal lahir',
  name: 'nama orang',
  house_address: 'alamat rumah',
  self_location: 'tempat pelapor',
  unique_person: 'menunjuk satu orang',
};
