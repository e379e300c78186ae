import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { formatNumber, formatShare } from '../../format.ts';
import { evidenceMeaning, evidenceName } from '../../text/id.ts';
import { channelNames, reasonNames } from '../../text/statistics-id.ts';
import { type Bar, drawBars } from '../bars.ts';
import type { Figure } from '../figure.ts';

export function invalidFigure({ invalid, register }: Statistics): Figure {
  const title = 'Mengapa aduan tidak valid';
  const rows = invalid.rows.toSorted((a, b) => b.count - a.count);
  const [most] = rows;
  const finding =
    register.invalid === 0 || !most
      ? 'Belum ada aduan yang tidak valid.'
      : `${formatNumber(register.invalid)} aduan tidak valid; yang terbanyak: ${reasonNames[most.reason].toLowerCase()} (${formatNumber(most.count)}).`;
  const bars = rows.map(
    ({ reason, count }): Bar => ({
      label: reasonNames[reason],
      value: count,
      tone: 'brick',
      of: register.invalid || undefined,
    }),
  );
  return {
    ...invalid,
    id: 'tidak-valid',
    title,
    finding,
    definition:
      'Setiap aduan tidak valid punya tepat satu alasan. “Tidak menjawab” baru dipakai sesudah dua pesan dan 10 hari kerja.',
    methodAnchor: 'valid',
    draw: (width) => drawBars('tidak-valid', title, finding, bars, width),
    table: { columns: ['Alasan', 'Jumlah'], rows: bars.map(({ label, value }) => [label, value]) },
  };
}

export function channelFigure({ channels }: Statistics): Figure {
  const title = 'Lewat kanal apa aduan datang';
  const rows = channels.rows.toSorted((a, b) => b.received - a.received);
  const [most] = rows;
  const finding = most
    ? `Kanal terbanyak adalah ${channelNames[most.channel]}: ${formatNumber(most.received)} diterima, ${formatNumber(most.valid)} di antaranya valid.`
    : 'Belum ada aduan.';
  const bars = rows.map(
    ({ channel, received }): Bar => ({ label: channelNames[channel], value: received, tone: 'dusk' }),
  );
  return {
    ...channels,
    id: 'kanal',
    title,
    finding,
    definition:
      'Aduan diterima menurut kanal tempat aduan pertama kali masuk. Jumlah seluruh kanal sama dengan jumlah diterima.',
    methodAnchor: 'diterima',
    draw: (width) => drawBars('kanal', title, finding, bars, width),
    table: {
      columns: ['Kanal', 'Diterima', 'Valid', 'Tidak valid', 'Menunggu verifikasi'],
      rows: rows.map(({ channel, received, valid, invalid, pending }) => [
        channelNames[channel],
        received,
        valid,
        invalid,
        pending,
      ]),
    },
  };
}

export function evidenceFigure({ evidence }: Statistics): Figure {
  const title = 'Apa buktinya';
  const total = evidence.rows.reduce((sum, { resolved }) => sum + resolved, 0);
  const shown = evidence.rows.find(({ evidence: kind }) => kind === 'photo')?.resolved ?? 0;
  const finding =
    total === 0
      ? 'Belum ada aduan yang selesai.'
      : `${formatNumber(shown)} dari ${formatNumber(total)} aduan selesai (${formatShare(shown / total)}) ditunjukkan dengan foto sebelum dan sesudah.`;
  const bars = evidence.rows.map(
    ({ evidence: kind, resolved }): Bar => ({
      label: evidenceName(kind),
      value: resolved,
      tone: kind === 'photo' ? 'light' : kind === 'confirmed' ? 'leaf' : 'hatched',
      of: total || undefined,
    }),
  );
  return {
    ...evidence,
    id: 'bukti',
    title,
    finding,
    definition: evidence.rows
      .map(({ evidence: kind }) => `${evidenceName(kind)}: ${evidenceMeaning(kind)}`)
      .join(' '),
    methodAnchor: 'selesai',
    draw: (width) => drawBars('bukti', title, finding, bars, width),
    table: { columns: ['Bukti', 'Selesai'], rows: bars.map(({ label, value }) => [label, value]) },
  };
}

export function backlogFigure({ backlog }: Statistics): Figure {
  const title = 'Yang masih terbuka, menurut umurnya';
  const finding =
    backlog.open === 0
      ? 'Tidak ada aduan valid yang masih terbuka.'
      : `${formatNumber(backlog.open)} aduan valid masih terbuka; yang tertua sudah ${formatNumber(backlog.oldestDays ?? 0)} hari.`;
  const bars = backlog.bands.map(
    ({ fromDays, toDays, open }): Bar => ({
      label: toDays === null ? `${fromDays} hari ke atas` : `${fromDays} sampai ${toDays} hari`,
      value: open,
      tone: 'hatched',
      of: backlog.open || undefined,
    }),
  );
  return {
    ...backlog,
    id: 'tunggakan',
    title,
    finding,
    definition:
      'Aduan valid yang belum selesai, belum ditolak, dan belum dilimpahkan pada S, menurut hari sejak diterima.',
    methodAnchor: 'tunggakan',
    draw: (width) => drawBars('tunggakan', title, finding, bars, width),
    table: { columns: ['Umur', 'Masih terbuka'], rows: bars.map(({ label, value }) => [label, value]) },
  };
}
