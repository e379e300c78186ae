import type { Channel } from '../../api-client/contract/primitives.ts';
import type {
  DeadlineResult,
  InvalidReason,
  Population,
  Quantile,
  Ratio,
} from '../../api-client/contract/public/statistics.ts';
import { formatDate, formatHours, formatNumber, formatShare } from '../format.ts';

export const channelNames: Record<Channel, string> = {
  widget: 'Formulir',
  whatsapp: 'WhatsApp',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  telegram: 'Telegram',
  email: 'Surel',
  phone: 'Telepon',
  walk_in: 'Datang langsung',
  sp4n: 'SP4N-LAPOR!',
  open311: 'Open311',
};

export const reasonNames: Record<InvalidReason, string> = {
  not_factual: 'Tidak sesuai kenyataan',
  no_answer: 'Pelapor tidak menjawab',
  outside_authority: 'Di luar kewenangan',
  spam: 'Spam',
  not_complaint: 'Bukan aduan',
};

export const populationNames: Record<Population, string> = {
  received: 'aduan diterima',
  received_from_people: 'aduan diterima dari orang',
  valid: 'aduan valid',
  assigned: 'aduan yang diteruskan ke instansi',
  resolved: 'aduan selesai',
  ever_resolved: 'aduan yang pernah selesai',
  replies: 'tanggapan instansi',
};

export const clockNames: Record<DeadlineResult['clock'], string> = {
  first_answer: 'Jawaban pertama',
  first_answer_service_hours: 'Jawaban pertama',
  agency_answer: 'Jawaban instansi',
  resolution: 'Penyelesaian',
};

const unitNames: Record<DeadlineResult['unit'], string> = {
  hours: 'jam',
  service_hours: 'jam layanan',
  calendar_days: 'hari',
  working_days: 'hari kerja',
};

/** "Penyelesaian dalam 7 hari". */
export function clockTitle({ clock, limit, unit }: DeadlineResult): string {
  const within = unit === 'hours' ? formatHours(limit) : `${formatNumber(limit)} ${unitNames[unit]}`;
  return `${clockNames[clock]} dalam ${within}`;
}

/** "aduan diterima sejak 1 Mei 2026", or null where the limit was never changed. */
export function receivedWithin({ receivedFrom, receivedTo }: DeadlineResult): string | null {
  if (receivedFrom === null && receivedTo === null) return null;
  const from = receivedFrom === null ? '' : ` sejak ${formatDate(receivedFrom)}`;
  return `aduan diterima${from}${receivedTo === null ? '' : ` sampai ${formatDate(receivedTo)}`}`;
}

/** Symbols of statistics.md: · not disclosed, / too few to say. Never a blank. */
export function ratioText(ratio: Ratio): string {
  if ('value' in ratio) return formatShare(ratio.value);
  return 'tooFew' in ratio ? '/' : '·';
}

export function quantileText(quantile: Quantile): string {
  if ('value' in quantile) return formatHours(quantile.value);
  return 'tooFew' in quantile ? 'terlalu sedikit' : 'belum tercapai';
}

/** "antara 11 hari 15 jam dan 17 hari", or nothing to say. */
export function quantileRange(quantile: Quantile): string | null {
  if (!('value' in quantile)) return null;
  const high = quantile.high === null ? 'belum ada batas atasnya' : formatHours(quantile.high);
  return `${formatHours(quantile.low)} sampai ${high}`;
}

/** Exactly zero is a dash, so that nobody takes it for a missing number. */
export function countText(count: number): string {
  return count === 0 ? '–' : formatNumber(count);
}

/** "2025@2025-08-07 2026@2025-09-19" → "2025 (ketetapan 7 Agustus 2025), 2026 (ketetapan 19 September 2025)". */
export function calendarText(version: string): string {
  return version
    .split(' ')
    .map((part) => {
      const [, year, decreed] = /^(\d{4})@(\d{4}-\d{2}-\d{2})$/.exec(part) ?? [];
      if (year && decreed) return `${year} (ketetapan ${formatDate(decreed)})`;
      return part.replace('@provisional', ' (belum ditetapkan)');
    })
    .join(', ');
}
