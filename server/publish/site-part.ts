import { copyFile, cp, link, mkdir, readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Manifest } from '../../api-client/contract/public/manifest.ts';
import { buildSite } from './build-site.ts';
import { behindEveryPage, changedFiles } from './changed-files.ts';
import { eachFile } from './each-file.ts';
import { NO_TIME } from './no-time.ts';
import { removeFile } from './remove-file.ts';

/** The part cannot stand for the whole; the message says why. */
export class NoPartError extends Error {
  override name = 'NoPartError';
}

const PUBLICATION = 'publikasi';
const MANIFEST = 'manifest.json';
/** Names with a hash of what they hold: another one is another template. */
const HASHED = '_astro';
const SEARCH = 'pagefind';

/**
 * Brings a built site, which nobody reads meanwhile, up to the publication in `publicationFolder`: builds the pages that are others than
 * before, puts them over the old ones by rename, and removes what is gone. The result has the bytes of a whole build but for the search
 * index, which stays as long as no case was withdrawn or changed. When it throws, `site` is half of each and has to be thrown away.
 * @param scratch a folder on the same disk that is not there yet, and is gone afterwards
 * @throws {NoPartError} what changed is behind every page
 * @throws {SiteBuildError}
 */
export async function bringUpToDate(
  site: string,
  {
    projectRoot,
    publicationFolder,
    scratch,
    recordsFile,
  }: { projectRoot: string; publicationFolder: string; scratch: string; recordsFile?: string },
): Promise<void> {
  const before = join(site, PUBLICATION);
  const changed = changedFiles(await filesOf(before), await filesOf(publicationFolder));
  const common = behindEveryPage(changed);
  if (common !== null) throw new NoPartError(`${common} changed`);
  const staging = join(scratch, 'site');
  const report = join(scratch, 'report');
  await mkdir(scratch);
  try {
    await buildSite(projectRoot, publicationFolder, staging, {
      part: { before, report },
      ...(recordsFile ? { recordsFile } : {}),
    });
    const { made, gone } = await readReport(report);
    const built = await filesBelow(staging);
    await expectSameTemplates(staging, site);
    const missing = made.find((path) => !built.has(path));
    if (missing !== undefined) throw new NoPartError(`${missing} was not built`);
    if ([...built].some((path) => path.startsWith(`${SEARCH}/`)))
      await rm(join(site, SEARCH), { recursive: true });
    for (const path of built) await move(join(staging, path), join(site, path));
    for (const path of gone) await removeFile(site, path);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  for (const path of [...changed.written, MANIFEST])
    await replace(join(publicationFolder, path), join(before, path));
  for (const path of changed.removed) await removeFile(before, path);
}

/** A second site of the same files. Whoever changes one of them replaces the file and never writes into it. */
export async function cloneSite(from: string, to: string): Promise<void> {
  const place = (path: string) => join(to, relative(from, path));
  await eachFile(from, {
    onFolder: async (path) => void (await mkdir(place(path))),
    onFile: (path) => linkOrCopy(path, place(path)),
  });
}

/** Some disks know no second name of a file. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => cp(from, to, { preserveTimestamps: true }));
}

async function filesOf(publication: string): Promise<Manifest['files']> {
  return (JSON.parse(await readFile(join(publication, MANIFEST), 'utf8')) as Manifest).files;
}

/** One line for each family of pages. */
async function readReport(file: string): Promise<{ made: string[]; gone: string[] }> {
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const families = lines.map((line) => JSON.parse(line) as { made: string[]; gone: string[] });
  return { made: families.flatMap(({ made }) => made), gone: families.flatMap(({ gone }) => gone) };
}

async function filesBelow(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
}

async function expectSameTemplates(staging: string, site: string): Promise<void> {
  const [built, known] = await Promise.all([readdir(join(staging, HASHED)), readdir(join(site, HASHED))]);
  if (built.sort().join() !== known.sort().join()) throw new NoPartError('the templates changed');
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

async function replace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const partial = `${to}.new`;
  await copyFile(from, partial);
  await utimes(partial, NO_TIME, NO_TIME);
  await rename(partial, to);
}
