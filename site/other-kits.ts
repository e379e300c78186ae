import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip's clock begins here; a true time would say when the site was built. */
const NO_TIME = new Date(1980, 0, 1);
const KITS = ['opensid', 'joomla', 'blogger'];
/** What the files of `kits/` say where a regency's own service belongs. */
const EXAMPLE = 'https://aduan.example.go.id';

/** The kits that need no plugin, with this regency's own address in them: the same bytes whoever builds it. */
export function otherKits(serviceUrl: string, project = process.cwd()): Uint8Array {
  const service = serviceUrl.replace(/\/$/, '');
  const files: Zippable = {};
  for (const kit of KITS) {
    for (const name of readdirSync(join(project, 'kits', kit)).sort()) {
      const content = readFileSync(join(project, 'kits', kit, name), 'utf8').replaceAll(EXAMPLE, service);
      files[`${kit}/${name}`] = [strToU8(content), { mtime: NO_TIME }];
    }
  }
  return zipSync(files);
}
