import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { type PublicationOptions, writePublication } from '../fixtures/publication.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

export type TestSite = { folder: string; scratch: string; cases: PublicCase[]; remove(): Promise<void> };

/** Writes an invented publication and builds the real site from it in a process of its own, as the publisher does. */
export async function buildTestSite(options: PublicationOptions): Promise<TestSite> {
  const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-site-'));
  const cases = await writePublication(join(scratch, 'publication'), options);
  const folder = join(scratch, 'site');
  await buildSiteFrom(join(scratch, 'publication'), folder);
  return { folder, scratch, cases, remove: () => rm(scratch, { recursive: true }) };
}

/** @throws with Astro's own output when the build fails */
export async function buildSiteFrom(publicationFolder: string, outFolder: string): Promise<void> {
  await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      PUBLICATION_DIR: publicationFolder,
      SITE_OUT_DIR: outFolder,
      // The fixture's cards are the same in every test: drawn once.
      SITE_CARD_FOLDER: join(root, '.cache/test-share-cards'),
    },
  });
}
