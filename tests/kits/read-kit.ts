import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of `kits/` as it would be pasted. */
export const readKit = (path: string) =>
  readFileSync(join(import.meta.dirname, '../../kits', path), 'utf8').trimEnd();
