import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatNumber, formatShare } from '../../format.ts';
import { ratioText } from '../../text/statistics-id.ts';
import { type Bar, drawBars } from '../bars.ts';
import type { Figure } from '../figure.ts';

/** From what came in to what was solved; every complaint stands somewhere. */
export function registerFigure({ register }: Statistics): Figure {
  const { received, invalid, pending, valid, resolved, open, refused, forwarded, merged } = register;
  const title = 'Dari diterima sampai selesai';
  const { low, high } = register.resolvedInterval;
  const finding = `Dari ${formatNumber(received)} aduan yang diterima, ${formatNumber(valid)} valid. Dari yang valid, ${formatNumber(resolved)} (${ratioText(register.resolvedShare)}) selesai dan ${formatNumber(open)} masih terbuka. Rentang kewajaran ${formatShare(low)} sampai ${formatShare(high)}.`;
  const bars: Bar[] = [
    { label: 'Diterima', value: received, tone: 'dusk' },
    { label: 'Valid', value: valid, tone: 'dusk', of: received },
    { label: 'Tidak valid', value: invalid, start: valid, tone: 'brick', of: received },
    { label: 'Menunggu verifikasi', value: pending, start: valid + invalid, tone: 'hatched', of: received },
    { label: 'Selesai', value: resolved, tone: 'light', of: valid },
    { label: 'Masih terbuka', value: open, start: resolved, tone: 'hatched', of: valid },
    {
      label: 'Tidak dapat ditindaklanjuti',
      value: refused,
      start: resolved + open,
      tone: 'brick',
      of: valid,
    },
    { label: 'Dilimpahkan', value: forwarded, start: resolved + open + refused, tone: 'brick', of: valid },
  ];
  return {
    ...register,
    id: 'ringkasan',
    title,
    finding,
    definition: `Diterima = valid + tidak valid + menunggu verifikasi. Aduan yang digabung (${formatNumber(merged)}) dihitung satu kali. Persentase empat baris terakhir adalah bagian dari aduan valid.`,
    methodAnchor: 'valid',
    draw: (width) => drawBars('ringkasan', title, finding, bars, width),
    table: {
      columns: ['Ukuran', 'Jumlah', 'Dari'],
      rows: [
        ...bars.map(({ label, value, of }) => [label, value, of ?? '']),
        ['Digabung', merged, ''],
        ['Seluruh yang masuk', register.inbound, ''],
      ],
    },
  };
}
