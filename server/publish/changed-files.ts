import type { Manifest } from '../../api-client/contract/public/manifest.ts';

export type ChangedFiles = {
  /** New, or with other bytes. */
  written: string[];
  removed: string[];
};

/** What differs between two publications, by their manifests. */
export function changedFiles(before: Manifest['files'], now: Manifest['files']): ChangedFiles {
  const gone = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const written = now
    .filter(({ path, sha256 }) => {
      const isSame = gone.get(path) === sha256;
      gone.delete(path);
      return !isSame;
    })
    .map(({ path }) => path);
  return { written, removed: [...gone.keys()] };
}

/**
 * The files of a publication that the pages of a part are made anew for (site/build/family.ts and the pages that stand once). Any other
 * file, known or not, is behind every page.
 */
const BEHIND_SOME_PAGES = [
  /^cases\//,
  /^data\//,
  /^map\//,
  /^photos\//,
  /^revisions\.json$/,
  /^statistics\.json$/,
];

/** The first changed file that is behind every page, for which the whole site has to be built; null when there is none. */
export function behindEveryPage({ written, removed }: ChangedFiles): string | null {
  return [...written, ...removed].find((path) => !BEHIND_SOME_PAGES.some((some) => some.test(path))) ?? null;
}
