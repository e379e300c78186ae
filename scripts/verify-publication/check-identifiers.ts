import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import { isEpoch, timeBearing } from './time-in-identifier.ts';

const READ_AS_TEXT = /\.(html|csv|svg|xml|txt)$/;
const READ_AS_JSON = /\.(json|geojson)$/;
/** In so many random names no digit stays the same by chance. */
const ENOUGH_NAMES = 16;

/** No name of a file and no identifier in a document says when it was made. */
export async function checkIdentifiers(folder: Folder, findings: Findings): Promise<void> {
  for (const path of folder.paths) {
    for (const found of timeBearing(path)) findings.error(path, `has a name that tells a time (${found}).`);
    // Scripts are left out: the constants of an algorithm look like times.
    const found = new Set<string>();
    if (READ_AS_JSON.test(path)) collect(parse((await folder.read(path)).toString('utf8')), found);
    if (READ_AS_TEXT.test(path))
      for (const each of timeBearing((await folder.read(path)).toString('utf8'))) found.add(each);
    for (const each of [...found].slice(0, 5))
      findings.error(path, `holds an identifier that tells a time (${each}).`);
  }
  for (const [kind, pattern] of [
    ['photos', /^photos\/([0-9a-f]{32})-/],
    ['cases', /^cases\/([0-9a-z]{10})\.json$/],
  ] as const) {
    const names = new Set(folder.paths.flatMap((path) => pattern.exec(path)?.[1] ?? []));
    const fixed = fixedDigit([...names]);
    if (fixed !== null)
      findings.error(kind, `has names that are not random: all agree in digit ${fixed + 1}.`);
  }
}

/** One file time for all: differing ones tell when somebody worked. */
export function checkFileTimes(folder: Folder, findings: Findings): void {
  const times = new Set(folder.modified.values());
  if (times.size > 1)
    findings.error(
      '.',
      `has files of ${times.size} different modification times, which tell when they were made.`,
    );
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') for (const each of timeBearing(value)) found.add(each);
  if (typeof value === 'number' && isEpoch(value)) found.add(`time ${value}`);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (!Array.isArray(value)) collect(key, found);
    collect(child, found);
  }
}

function fixedDigit(names: readonly string[]): number | null {
  const [first = ''] = names;
  if (names.length < ENOUGH_NAMES) return null;
  const fixed = [...first].findIndex((digit, at) => names.every((name) => name[at] === digit));
  return fixed === -1 ? null : fixed;
}

/** A file that is no JSON has its finding elsewhere. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
