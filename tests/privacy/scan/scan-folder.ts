import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import type { Finding, Scanner } from './create-scanner.ts';

export interface FileFinding extends Finding {
  /** Path below the folder. */
  file: string;
}

const PICTURE = /\.(webp|jpe?g|png|avif)$/i;

/** Searches every file of a folder: its path, its bytes, and what a picture carries beside its pixels. */
export async function scanFolder(scanner: Scanner, folder: string): Promise<FileFinding[]> {
  const findings: FileFinding[] = [];
  for (const path of await filesBelow(folder)) {
    const file = relative(folder, path);
    const bytes = await readFile(path);
    const parts: (Uint8Array | string)[] = [
      file,
      bytes,
      ...(PICTURE.test(file) ? await metadataOf(bytes) : []),
    ];
    for (const part of parts) findings.push(...scanner.scan(part).map((finding) => ({ file, ...finding })));
  }
  return findings;
}

/** Paths of all files below a folder, in order; none when there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function metadataOf(bytes: Buffer): Promise<(Uint8Array | string)[]> {
  const metadata = await sharp(bytes).metadata();
  const { exif, iptc, xmp, icc, tifftagPhotoshop } = metadata;
  const blocks = [exif, iptc, xmp, icc, tifftagPhotoshop].filter((block) => block !== undefined);
  return [...blocks, JSON.stringify(metadata.comments ?? [])];
}
