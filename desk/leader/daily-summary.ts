import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { formatInstant } from '../format/dates.ts';
import { text } from '../text/id.ts';

export interface SummaryNames {
  regencyName: string;
  timeZone: string;
  agency(code: string | null): string;
}

const MOST_LINES = 15;

/** Plain text for a WhatsApp group: date, counts, definitions; no number of a complaint and nothing of its matter. */
export function dailySummary(overview: Overview, names: SummaryNames): string {
  const number = (n: number) => n.toLocaleString('id-ID');
  const late = overview.agencies.filter((row) => row.late > 0).sort((a, b) => b.late - a.late);
  const nameOf = (code: string | null) => (code === null ? text.overview.verification : names.agency(code));
  const rest = late.slice(MOST_LINES).reduce((sum, row) => sum + row.late, 0);
  return [
    `*${text.overview.summaryTitle} ${names.regencyName}*`,
    formatInstant(overview.asOf, names.timeZone),
    '',
    `${text.overview.answered}: ${number(overview.answered)}`,
    `${text.overview.unanswered}: ${number(overview.unanswered)}`,
    `${text.overview.late}: ${number(overview.late)}`,
    `${text.overview.open}: ${number(overview.open)}`,
    ...(late.length > 0 ? ['', `${text.overview.late}, ${text.overview.agencies.toLowerCase()}:`] : []),
    ...late
      .slice(0, MOST_LINES)
      .map((row) => `- ${nameOf(row.agencyCode)}: ${number(row.late)} dari ${number(row.open)} terbuka`),
    ...(rest > 0 ? [`- lainnya: ${number(rest)}`] : []),
    '',
    text.overview.definitions,
    text.overview.note,
    ...(overview.provisional ? [text.overview.provisional] : []),
  ].join('\n');
}
