import type { OutsideOwnerList } from '../../api-client/contract/desk/administration-settings.ts';
import { text } from '../text/id.ts';

const words = text.admin.owners;
export const MOST_OWNERS = 100;

/** One owner a line, its note after a bar. */
export function linesOfOwners(owners: OutsideOwnerList): string {
  return owners.map(({ name, hint }) => (hint ? `${name} | ${hint}` : name)).join('\n');
}

/** What was typed, and a sentence for the first line of each kind that cannot stand; empty lines are nothing. Pure. */
export function ownersIn(typed: string): { owners: OutsideOwnerList; faults: string[] } {
  const owners: OutsideOwnerList = [];
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [index, line] of typed.split('\n').entries()) {
    if (!line.trim()) continue;
    const bar = line.indexOf('|');
    const name = (bar < 0 ? line : line.slice(0, bar)).trim().normalize('NFC');
    const hint = bar < 0 ? '' : line.slice(bar + 1).trim();
    if (name.length < 3 || name.length > 200) faults.push(words.nameWrong(index + 1));
    else if (seen.has(name.toLowerCase())) faults.push(words.twice(index + 1, name));
    if (hint.length > 200) faults.push(words.hintWrong(index + 1));
    seen.add(name.toLowerCase());
    owners.push({ name, hint });
  }
  if (owners.length > MOST_OWNERS) faults.push(words.tooMany(MOST_OWNERS));
  return { owners, faults };
}
