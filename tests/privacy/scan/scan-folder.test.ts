import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createScanner } from './create-scanner.ts';
import { scanFolder } from './scan-folder.ts';
import { word } from './secret.ts';

test('a leak is found in every copy of a file, in its name and beside the pixels of a card, at each further search', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'titik-terang-scan-'));
  await mkdir(join(folder, 'lama'));
  const plain = { create: { width: 60, height: 30, channels: 3, background: '#123' } } as const;
  const card = (described: object) => sharp(plain).withMetadata(described).jpeg().toBuffer();
  const leaking = await card({ exif: { IFD0: { ImageDescription: 'Brambangsari' } } });
  const files = {
    'a.html': 'warga Brambangsari',
    'lama/a.html': 'warga Brambangsari',
    'brambangsari.txt': 'bersih',
    'bersih.txt': 'bersih',
    'kartu.jpg': leaking,
    'lama/kartu.jpg': leaking,
    'lama/lain.jpg': await card({}),
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const scanner = createScanner([word('rare word', 'Brambangsari')]);
  const search = async () => [...new Set((await scanFolder(scanner, folder)).map(({ file }) => file))];
  const leaks = ['a.html', 'brambangsari.txt', 'kartu.jpg', 'lama/a.html', 'lama/kartu.jpg'];
  expect(await search()).toEqual(leaks);
  expect(await search()).toEqual(leaks);
  await writeFile(join(folder, 'lama/lain.jpg'), leaking);
  expect(await search()).toEqual([...leaks, 'lama/lain.jpg']);
  await rm(folder, { recursive: true });
});
