import { createHash } from 'node:crypto';
import { manifest } from '../../api-client/contract/public/manifest.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import { readDocument } from './read-document.ts';

const MANIFEST = 'manifest.json';

/** The manifest lists exactly the files of the folder with their sizes and checksums. */
export async function checkManifest(folder: Folder, findings: Findings): Promise<void> {
  if (!folder.has(MANIFEST)) {
    findings.error(MANIFEST, 'is missing, so this is no publication folder.');
    return;
  }
  const listing = await readDocument(folder, MANIFEST, manifest, findings);
  if (!listing) return;
  const listed = listing.files.map(({ path }) => path);
  if (new Set(listed).size < listed.length) findings.error(MANIFEST, 'lists a file twice.');
  if (listed.some((path, index) => index > 0 && (listed[index - 1] ?? '') > path))
    findings.error(MANIFEST, 'is not sorted by path, so its order could tell something.');
  for (const { path, bytes, sha256 } of listing.files) {
    if (!folder.has(path)) {
      findings.error(path, 'is listed in the manifest but missing.');
      continue;
    }
    const content = await folder.read(path);
    if (content.length !== bytes)
      findings.error(path, `has ${content.length} bytes, the manifest says ${bytes}.`);
    if (digest(content) !== sha256) findings.error(path, 'has another SHA-256 than the manifest says.');
  }
  const known = new Set([...listed, MANIFEST]);
  for (const path of folder.paths)
    if (!known.has(path)) findings.error(path, 'is not listed in the manifest.');
}

/** `SHA256SUMS` of a folder names every file directly in it, as sha256sum writes it. */
export async function checkSumsIn(
  folder: Folder,
  home: string,
  findings: Findings,
  without: readonly string[] = [],
): Promise<void> {
  const list = `${home}/SHA256SUMS`;
  if (!folder.has(list)) {
    findings.error(list, 'is missing.');
    return;
  }
  const named = new Set<string>();
  for (const line of (await folder.read(list)).toString('utf8').split('\n').filter(Boolean)) {
    const [, sum, name = ''] = /^([0-9a-f]{64}) [ *]([A-Za-z0-9._-]+)$/.exec(line) ?? [];
    if (!sum) {
      findings.error(list, `has a line that is no checksum: ${line.slice(0, 60)}`);
      continue;
    }
    named.add(name);
    if (!folder.has(`${home}/${name}`)) findings.error(list, `names ${name}, which is missing.`);
    else if (digest(await folder.read(`${home}/${name}`)) !== sum)
      findings.error(list, `has another SHA-256 for ${name} than the file.`);
  }
  for (const path of folder.paths.filter((each) => each.startsWith(`${home}/`) && each !== list)) {
    const name = path.slice(home.length + 1);
    if (name.includes('/') || without.includes(name)) continue;
    if (!named.has(name)) findings.error(list, `does not name ${path}.`);
  }
}

function digest(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
