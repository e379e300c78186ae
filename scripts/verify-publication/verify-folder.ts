import { checkFileTimes } from './check-identifiers.ts';
import { checkPublication } from './check-publication.ts';
import { checkSite } from './check-site.ts';
import { Findings } from './finding.ts';
import { openFolder } from './folder.ts';

/** The folder cannot be checked at all; the message says why. */
export class NothingToCheckError extends Error {
  override name = 'NothingToCheckError';
}

export interface Verification {
  findings: Findings;
  files: number;
}

/**
 * Checks a publication folder, or a built site (a folder with `index.html`) and the publication beneath it, by nothing but what
 * lies there.
 * @param withdrawn public ids that must not appear in any file or name
 * @throws {NothingToCheckError} for a missing or empty folder
 */
export async function verifyFolder(root: string, withdrawn: readonly string[] = []): Promise<Verification> {
  const folder = await openFolder(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new NothingToCheckError(`There is no folder ${root}. Name a publication folder or a built site.`);
  });
  if (folder.paths.length === 0)
    throw new NothingToCheckError(`${root} is empty. Name a publication folder or a built site.`);
  const findings = new Findings();
  if (folder.has('index.html')) await checkSite(folder, findings);
  else {
    await checkPublication(folder, findings);
    checkFileTimes(folder, findings);
  }
  for (const path of withdrawn.length > 0 ? folder.paths : []) {
    const content = await folder.read(path);
    for (const id of withdrawn)
      if (path.includes(id) || content.includes(id))
        findings.error(path, `still holds ${id}, which was withdrawn.`);
  }
  return { findings, files: folder.paths.length };
}
