import { verifyFolder } from '../../scripts/verify-publication/verify-folder.ts';
import type { DamagedFolder } from './damaged-folder.ts';

/** "file: sentence" of every error the checker finds. */
export async function errorsOf({ root }: DamagedFolder): Promise<string[]> {
  const { findings } = await verifyFolder(root);
  return findings.all
    .filter(({ level }) => level === 'error')
    .map(({ file, sentence }) => `${file}: ${sentence}`);
}
