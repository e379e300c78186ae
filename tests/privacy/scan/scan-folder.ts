import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import type { Finding, Scanner } from './create-scanner.ts';

export interface FileFinding extends Finding {
  /** Path below the folder. */
  file: string;
}

const PICTURE = /\.(webp|jpe?g|png|avif)$/i;

/** What a scanner found in contents it has read: a site holds the publication once more, and each build most of the one before. */
const read = new WeakMap<Scanner, Map<string, Promise<Finding[]>>>();

/** Searches every file of a folder: its path, its bytes, and what a picture carries beside its pixels. The same bytes are searched once. */
export async function scanFolder(scanner: Scanner, folder: string): Promise<FileFinding[]> {
  const known = read.get(scanner) ?? new Map<string, Promise<Finding[]>>();
  read.set(scanner, known);
  const findings: FileFinding[] = [];
  for (const path of await filesBelow(folder)) {
    const file = relative(folder, path);
    const bytes = await readFile(path);
    const isPicture = PICTURE.test(file);
    const key = `${isPicture} ${createHash('sha256').update(bytes).digest('base64')}`;
    const inside = known.get(key) ?? scanContent(scanner, bytes, isPicture);
    known.set(key, inside);
    findings.push(...[...scanner.scan(file), ...(await inside)].map((finding) => ({ file, ...finding })));
  }
  return findings;
}

async function scanContent(scanner: Scanner, bytes: Buffer, isPicture: boolean): Promise<Finding[]> {
  const parts = [bytes, ...(isPicture ? await metadataOf(bytes) : [])];
  return parts.flatMap((part) => scanner.scan(part));
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
