import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A zip's clock begins here; a true time would say when the site was built. */
const NO_TIME = new Date(1980, 0, 1);
const FOLDER = 'kits/wordpress/titik-terang';

/** The plugin's folder, with the licence, as a zip with the same bytes whoever builds it. The site is built in the project's own folder. */
export function wordpressKit(project = process.cwd()): Uint8Array {
  const folder = join(project, FOLDER);
  const files = readdirSync(folder)
    .sort()
    .map((name) => [`titik-terang/${name}`, readFileSync(join(folder, name), 'utf8')] as const);
  const licence = readFileSync(join(project, 'LICENSE'), 'utf8');
  const all = [...files, ['titik-terang/LICENSE', licence] as const];
  return zipSync(
    Object.fromEntries(all.map(([path, content]) => [path, [strToU8(content), { mtime: NO_TIME }]])),
  );
}
