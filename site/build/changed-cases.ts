import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Publication } from '../load-publication.ts';
import type { Member } from './changed-members.ts';

/** The pages of single cases. */
export type CasePages<Props> = {
  /** @param cases those whose pages are wanted */
  members(
    of: Publication,
    cases: readonly PublicCase[],
  ): readonly Member<Props>[] | Promise<readonly Member<Props>[]>;
  /** What the pages of a case show beside the case itself; nothing else of the publication stands in their props. */
  alsoShown?(of: Publication): ReadonlyMap<string, readonly PublicCase[]>;
};

const NOTHING: readonly PublicCase[] = [];

/** The cases, of either publication, whose pages cannot be the same in both: a record that did not change is one object in both. */
export function changedCases(
  { alsoShown }: Pick<CasePages<unknown>, 'alsoShown'>,
  now: Publication,
  before: Publication,
): { now: PublicCase[]; before: PublicCase[] } {
  const [own, old] = [now, before].map((of) => alsoShown?.(of));
  const kept = new Set(before.cases);
  const isSame = (record: PublicCase) => {
    if (!kept.has(record)) return false;
    const also = own?.get(record.publicId) ?? NOTHING;
    const known = old?.get(record.publicId) ?? NOTHING;
    return also.length === known.length && also.every((other, index) => other === known[index]);
  };
  const same = new Set(now.cases.filter(isSame));
  const others = ({ cases }: Publication) => cases.filter((record) => !same.has(record));
  return { now: others(now), before: others(before) };
}
