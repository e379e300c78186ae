import sharp from 'sharp';
import type { PublicPhoto } from '../../api-client/contract/public/public-case.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import { extrasOf } from './image-container.ts';
import type { Publication } from './publication.ts';

const NAME = /^photos\/([0-9a-f]{32})-(480\.webp|480\.jpg|1280\.webp)$/;
const ENDINGS = ['480.webp', '480.jpg', '1280.webp'];
const METADATA = [
  'exif',
  'xmp',
  'iptc',
  'icc',
  'comments',
  'orientation',
  'tifftagPhotoshop',
  'xmpAsString',
] as const;

/** Every photo is a picture and nothing else, randomly named, of the announced size, and belongs to a published case. */
export async function checkPhotos(folder: Folder, { cases }: Publication, findings: Findings): Promise<void> {
  const announced = new Map<string, PublicPhoto>();
  for (const record of cases.values()) {
    for (const photo of record.photos) {
      announced.set(photo.photoId, photo);
      for (const ending of ENDINGS) {
        const path = `photos/${photo.photoId}-${ending}`;
        if (!folder.has(path)) findings.error(path, `is missing; the case ${record.publicId} shows it.`);
      }
    }
  }
  for (const path of folder.paths.filter((each) => each.startsWith('photos/'))) {
    const [, photoId = '', ending = ''] = NAME.exec(path) ?? [];
    if (photoId === '') findings.error(path, 'is not named by 32 hex digits and a size.');
    else if (!announced.has(photoId)) findings.error(path, 'belongs to no published case.');
    await checkPhoto(path, ending, await folder.read(path), announced.get(photoId), findings);
  }
}

async function checkPhoto(
  path: string,
  ending: string,
  bytes: Buffer,
  announced: PublicPhoto | undefined,
  findings: Findings,
): Promise<void> {
  try {
    const metadata = await sharp(bytes).metadata();
    for (const name of METADATA) if (metadata[name]) findings.error(path, `holds metadata (${name}).`);
    const format = path.endsWith('.webp') ? 'webp' : 'jpeg';
    if (metadata.format !== format)
      findings.error(path, `is ${metadata.format}, not ${format} as its name says.`);
    if ((metadata.pages ?? 1) > 1) findings.error(path, 'holds more than one picture.');
    const { width, height } = metadata;
    const largest = ending.startsWith('480') ? 480 : 1280;
    if (Math.max(width, height) > largest)
      findings.error(path, `is ${width} × ${height}, larger than its name says.`);
    if (announced && ending === '1280.webp' && (width !== announced.width || height !== announced.height))
      findings.error(
        path,
        `is ${width} × ${height}, its case says ${announced.width} × ${announced.height}.`,
      );
    await sharp(bytes, { failOn: 'warning' }).raw().toBuffer();
  } catch {
    findings.error(path, 'is no picture that can be decoded whole.');
  }
  for (const sentence of extrasOf(bytes)) findings.error(path, sentence);
}
