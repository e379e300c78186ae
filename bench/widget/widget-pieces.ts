import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliBytes } from '../brotli.ts';

export type WidgetBytes = { loader: number; firstStep: number; chunks: { name: string; bytes: number }[] };

/** The built widget's files, brotli 11; `firstStep` is loader and frame together. Pictures of the map picker are left out. */
export async function widgetBytes(folder: string): Promise<WidgetBytes> {
  const bytesOf = async (name: string) => brotliBytes(await readFile(join(folder, name)));
  const loader = await bytesOf('embed.js');
  const chunks: WidgetBytes['chunks'] = [];
  for (const name of await readdir(join(folder, 'assets'))) {
    if (!/\.(js|css)$/.test(name)) continue;
    chunks.push({
      name: name.replace(/-[\w-]{8}\.(js|css)$/, '.$1'),
      bytes: await bytesOf(join('assets', name)),
    });
  }
  return {
    loader,
    firstStep: loader + (await bytesOf('frame.html')),
    chunks: chunks.sort((a, b) => b.bytes - a.bytes),
  };
}
