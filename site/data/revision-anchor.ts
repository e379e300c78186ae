import type { Revisions } from '../../api-client/contract/public/snapshot.ts';

/** Anchor of one revision on the data page: day, kind, and its number among those of that day; it never changes. */
export function revisionAnchor(revisions: Revisions['revisions'], index: number): string {
  const { on, kind } = revisions[index] ?? { on: '', kind: '' };
  const earlier = revisions.slice(0, index).filter((each) => each.on === on && each.kind === kind);
  return `revisi-${on}-${kind}-${earlier.length + 1}`;
}
