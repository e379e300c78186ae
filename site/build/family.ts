import { appendFile } from 'node:fs/promises';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Publication } from '../load-publication.ts';
import { publication, publicationBefore } from '../publication.ts';
import { type CasePages, changedCases } from './changed-cases.ts';
import { changedMembers, fileOfMember, type Member } from './changed-members.ts';

type Options<Props> = {
  /** Told by a build of a part what its pages show no more. */
  forget?: (left: readonly Props[], before: Publication) => Promise<void>;
  /** The pages that stand for single cases: a build of a part does not even look at those of cases that show what they showed. */
  ofCases?: CasePages<Props>;
};

/**
 * Static paths of pages that are many: one for each case, month, village. What such a page shows stands in its props and in
 * `reference()`, nowhere else, so that a build of a part makes only those whose props are others than before.
 * @param file what the pages are written to, with the parameters in it: `[...lang]/aduan/[publicId].html`
 */
export function family<Props>(
  file: string,
  membersOf: (of: Publication) => readonly Member<Props>[] | Promise<readonly Member<Props>[]>,
  { forget, ofCases }: Options<Props> = {},
): () => Promise<Member<Props>[]> {
  return async () => {
    const now = await publication();
    const before = await publicationBefore();
    const all = async (of: Publication, cases: readonly PublicCase[]) => [
      ...(await membersOf(of)),
      ...(ofCases && cases.length > 0 ? await ofCases.members(of, cases) : []),
    ];
    if (before === null) return all(now, now.cases);
    const touched = ofCases ? changedCases(ofCases, now, before) : { now: [], before: [] };
    const { made, gone, left } = changedMembers(
      file,
      await all(now, touched.now),
      await all(before, touched.before),
    );
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
