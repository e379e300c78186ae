import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Small files that some hosts look for and all others ignore: GitHub Pages would leave out folders that begin with an underscore,
 * Cloudflare Pages takes its headers from a file.
 */
export async function writeHostFiles(folder: string, base: string): Promise<void> {
  const headers = [
    `${base}publikasi/*`,
    '  Access-Control-Allow-Origin: *',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ];
  await writeFile(join(folder, '.nojekyll'), '');
  await writeFile(join(folder, '_headers'), headers.join('\n'));
}
