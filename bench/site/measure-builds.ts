import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
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
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds one invented publication as a whole with both tools. What one more case takes is measured by bench:publication. */
export async function measureBuilds(cases: number): Promise<Builds> {
  const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-bench-'));
  try {
    const publication = join(scratch, 'publication');
    const site = join(scratch, 'site');
    await writePublication(publication, { cases });
    const ours = await buildSite(publication, site);
    const peer = join(scratch, 'eleventy');
    await mkdir(peer);
    await writeEleventyProject(peer, publication);
    const eleventy = await runMeasured(
      [join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet', '--output=out'],
      { cwd: peer },
    );
    return {
      cases,
      site: { ...ours, files: (await filesIn(site)).length },
      eleventy: { ...eleventy, files: (await filesIn(join(peer, 'out'))).length },
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

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
