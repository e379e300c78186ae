import { formatsOf } from './formats.ts';

/** The Indonesian formats, for what speaks Indonesian alone. */
export const {
  number: formatNumber,
  share: formatShare,
  date: formatDate,
  shortDate: formatShortDate,
  instant: formatInstant,
  hours: formatHours,
  bytes: formatBytes,
} = formatsOf('id');
