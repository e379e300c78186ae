import { appendFile } from 'node:fs/promises';
import type { Publication } from '../load-publication.ts';
import { publication, publicationBefore } from '../publication.ts';
import { changedMembers, fileOfMember, type Member } from './changed-members.ts';

/**
 * Static paths of pages that are many: one for each case, month, village. What such a page shows stands in its props and in
 * `reference()`, nowhere else, so that a build of a part makes only those whose props are others than before.
 * @param file what the pages are written to, with the parameters in it: `[...lang]/aduan/[publicId].html`
 * @param forget told by a build of a part what its pages show no more
 */
export function family<Props>(
  file: string,
  membersOf: (of: Publication) => readonly Member<Props>[] | Promise<readonly Member<Props>[]>,
  forget?: (left: readonly Props[], before: Publication) => Promise<void>,
): () => Promise<Member<Props>[]> {
  return async () => {
    const now = await membersOf(await publication());
    const before = await publicationBefore();
    if (before === null) return [...now];
    const { made, gone, left } = changedMembers(file, now, await membersOf(before));
    await forget?.(left, before);
    await report({ made: made.map(({ params }) => fileOfMember(file, params)), gone });
    return made;
  };
}

/** Whoever puts the part into a site has to know which files are gone (server/publish/site-part.ts). */
async function report(lines: { made: string[]; gone: string[] }): Promise<void> {
  const file = process.env.SITE_PART_REPORT;
  if (file) await appendFile(file, `${JSON.stringify(lines)}\n`);
}
