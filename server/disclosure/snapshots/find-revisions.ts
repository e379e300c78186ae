import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import { definitionNames } from './definition-names.ts';
import type { Revision } from './note-revision.ts';

/** Of an earlier record nothing is taken for granted: another program may have written it. */
export type EarlierStatistics = { calendar?: { version?: unknown }; [part: string]: unknown };

/**
 * What makes figures of the past change without a new complaint: another decree for a year already counted by, or another version of a
 * definition. A year that comes into view for the first time revises nothing.
 */
export function findRevisions(
  earlier: EarlierStatistics,
  computed: Statistics,
  revisedOn: string,
): Revision[] {
  const found: Revision[] = [];
  const before = calendarYears(String(earlier.calendar?.version ?? ''));
  for (const [year, decreed] of calendarYears(computed.calendar.version)) {
    const known = before.get(year);
    if (known === undefined || known === decreed) continue;
    const reason = `Kalender hari libur ${year} berubah dari ${named(known)} menjadi ${named(decreed)}; batas dalam hari kerja dihitung ulang.`;
    found.push({ revisedOn, kind: 'calendar', reason, snapshots: [] });
  }
  const versions = definitionVersions(earlier);
  for (const [id, version] of definitionVersions(computed)) {
    const known = versions.get(id);
    if (known === undefined || known === version) continue;
    const reason = `Definisi “${definitionNames[id] ?? id}” naik dari versi ${known} ke versi ${version}; lihat metodologi.`;
    found.push({ revisedOn, kind: 'definition', reason, snapshots: [] });
  }
  return found;
}

function calendarYears(version: string): Map<string, string> {
  return new Map(
    version.split(' ').flatMap((part) => {
      const [, year, decreed] = /^(\d{4})@(\S+)$/.exec(part) ?? [];
      return year && decreed ? [[year, decreed] as const] : [];
    }),
  );
}

const named = (decreed: string) => (decreed === 'provisional' ? 'sementara' : `ketetapan ${decreed}`);

/** By id, of every metric wherever it stands. */
function definitionVersions(statistics: object): Map<string, number> {
  const found = new Map<string, number>();
  for (const part of Object.values(statistics).flat()) {
    if (typeof part !== 'object' || part === null) continue;
    const { id, definitionVersion } = part as { id?: unknown; definitionVersion?: unknown };
    if (typeof id === 'string' && typeof definitionVersion === 'number') found.set(id, definitionVersion);
  }
  return found;
}
