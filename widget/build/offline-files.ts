/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

/** Parts fetched and then kept only when somebody asks for them: the map, other languages, what a flood needs. */
const ON_DEMAND = /\/(place-map|(tracker-)?(en|jv)|prove)-/;

/** The parts the form needs to be filled in from beginning to end, by the address they are served at. */
export const offlineFiles = (base: string, names: Iterable<string>): string[] =>
  [...names]
    .filter((name) => name.endsWith('.js') && !ON_DEMAND.test(name))
    .map((name) => base + name.replace(/^assets\//, ''))
    .sort();

/** One name for all the bytes a form consists of. */
export function buildName(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([one], [two]) => (one < two ? -1 : 1))) {
    hash.update(`${name}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The icon of the home screen in the sizes Android and iOS ask for; its light stays inside the safe circle of a mask. */
export async function homeScreenIcons(): Promise<[string, Uint8Array][]> {
  const drawing = await readFile(new URL('../offline/icon.svg', import.meta.url));
  return Promise.all(
    [180, 192, 512].map(async (side): Promise<[string, Uint8Array]> => {
      const png = await sharp(drawing, { density: 600 }).resize(side, side).png({ palette: true }).toBuffer();
      return [`assets/icon-${side}.png`, png];
    }),
  );
}
