import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePublication } from '../../tests/fixtures/publication.ts';
import { writeEleventyProject } from './eleventy-project.ts';
import { type Measured, runMeasured } from './run-measured.ts';

export type Builds = {
  cases: number;
  site: Measured & { files: number };
  eleventy: Measured & { files: number };
  /** What publishing one more case costs today: `changed` files are new or have other bytes. */
  oneMore: Measured & { changed: number };
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds one invented publication as a whole with both tools, then the same with one case more, as the publisher does it. */
export async function measureBuilds(cases: number): Promise<Builds> {
  const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-bench-'));
  try {
    const publication = join(scratch, 'publication');
    const site = join(scratch, 'site');
    const one = join(scratch, 'one-more');
    await writePublication(publication, { cases, outOf: cases + 1 });
    const ours = await buildSite(publication, site);
    const peer = join(scratch, 'eleventy');
    await mkdir(peer);
    await writeEleventyProject(peer, publication);
    const eleventy = await runMeasured(
      [join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--output=out'],
      { cwd: peer },
    );
    const before = await hashes(site);
    await rm(publication, { recursive: true });
    await writePublication(publication, { cases: cases + 1 });
    const again = await publishOneMore(publication, one);
    const after = await hashes(one);
    return {
      cases,
      site: { ...ours, files: before.size },
      eleventy: { ...eleventy, files: (await filesIn(join(peer, 'out'))).length },
      oneMore: { ...again, changed: [...after].filter(([path, hash]) => before.get(path) !== hash).length },
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** How one more case is published. A build of parts takes this function's place once there is one. */
const publishOneMore = (publication: string, out: string): Promise<Measured> => buildSite(publication, out);

/** The whole site from a publication folder, as the publisher builds it. Throws with Astro's output. */
export function buildSite(publication: string, out: string): Promise<Measured> {
  return runMeasured([join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: ROOT,
    variables: {
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      PUBLICATION_DIR: publication,
      SITE_OUT_DIR: out,
    },
  });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function hashes(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const path of await filesIn(folder))
    found.set(
      path.slice(folder.length),
      createHash('sha1')
        .update(await readFile(path))
        .digest('hex'),
    );
  return found;
}
