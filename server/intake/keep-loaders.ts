import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies the built loader's immutable file into the data folder, beside those of earlier versions: a host page that pinned one by
 * its hash finds it after every upgrade, also of the machine. Once kept, a file is never written again.
 */
export async function keepLoaders(widgetFolder: string, keptFolder: string): Promise<void> {
  const built = join(widgetFolder, 'embed');
  if (!existsSync(built)) return;
  await mkdir(join(keptFolder, 'embed'), { recursive: true });
  await cp(built, join(keptFolder, 'embed'), { recursive: true, force: false, errorOnExist: false });
}
