import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { SHARE_PATH } from './entry/share/shared-item.ts';

const PAPER = '#fbfaf6';
const INK = '#14213d';
/** A launcher may cut a maskable icon to a circle: the picture fills four fifths of it. */
const SAFE = 0.8;

/**
 * `/manifest.webmanifest` and its icons: the desk can be put on a phone's first screen, and on Android other applications (WhatsApp's
 * "export chat") can hand a text, a .zip or pictures over to it.
 */
export async function buildManifest(outDir: string): Promise<void> {
  const icon = await readFile(join(import.meta.dirname, 'icon.svg'));
  const icons = [];
  for (const size of [192, 512]) {
    const name = `ikon-${size}.png`;
    await sharp(icon, { density: 72 * (size / 32) })
      .resize(size, size)
      .png()
      .toFile(join(outDir, name));
    icons.push({ src: `/${name}`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' });
  }
  await buildMaskable(icon, join(outDir, 'ikon-penuh.png'));
  icons.push({ src: '/ikon-penuh.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' });
  const manifest = {
    id: '/',
    name: 'Titik Terang: meja kerja',
    short_name: 'Meja kerja',
    lang: 'id',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons,
    share_target: {
      action: SHARE_PATH,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          {
            name: 'files',
            accept: [
              'application/zip',
              'application/x-zip-compressed',
              '.zip',
              'text/plain',
              '.txt',
              'image/*',
            ],
          },
        ],
      },
    },
  };
  await writeFile(join(outDir, 'manifest.webmanifest'), `${JSON.stringify(manifest, null, 2)}\n`);
}

async function buildMaskable(icon: Buffer, file: string): Promise<void> {
  const inner = Math.round(512 * SAFE);
  const picture = await sharp(icon, { density: 72 * (inner / 32) })
    .resize(inner, inner)
    .png()
    .toBuffer();
  await sharp({ create: { width: 512, height: 512, channels: 4, background: INK } })
    .composite([{ input: picture }])
    .png()
    .toFile(file);
}
