import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPhoto } from '../../../server/photos/clean-photo.ts';
import {
  extendedXmpSegment,
  jumbfSegment,
  photoshopSegment,
  segment,
  thumbnailSegment,
  ultraHdr,
  withSegments,
  xmpSegment,
} from './files/jpeg.ts';
import { chunk, textChunks, withChunks } from './files/png.ts';
import { SECRET, tracesOf } from './files/secret.ts';
import { riffChunk, riffChunkNames, withRiffChunks } from './files/webp.ts';

const picture = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#7a9' } });
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${SECRET}"/></rdf:RDF></x:xmpmeta>`;
const exif = {
  IFD0: { Artist: SECRET, Copyright: SECRET, DateTime: '2026:03:02 09:00:00' },
  IFD2: { UserComment: SECRET, BodySerialNumber: SECRET },
  IFD3: { GPSLatitude: '7/1 21/1 30/1', GPSLatitudeRef: 'S' },
};
const marked = () => picture().withExif(exif).withXmp(xmp);
const tail = Buffer.from(`\0\0${SECRET}`);

const jpeg = await picture().jpeg().toBuffer();
const png = await picture().png().toBuffer();
const avif = await marked().avif({ effort: 0 }).toBuffer();
const heic = readFileSync(new URL('../../fixtures/photos/marked.heic', import.meta.url));

/** An sRGB profile whose description is somebody's name; same length, so that its table of tags holds. */
function namedProfile(profile: Buffer): Buffer {
  const named = Buffer.from(profile);
  const text = named.indexOf('desc', 128 + 16) + 8;
  named.write(SECRET.slice(0, 4), text, 'latin1');
  return Buffer.concat([named, Buffer.from(SECRET)]);
}
const iccJpeg = await picture().withIccProfile('p3').jpeg().toBuffer();
const profile = namedProfile((await sharp(iccJpeg).metadata()).icc ?? Buffer.alloc(0));
profile.writeUInt32BE(profile.length, 0);
const secretJpeg = withSegments(jpeg, segment(0xfe, Buffer.from(SECRET)));
const motion = Buffer.concat([
  withSegments(
    jpeg,
    xmpSegment(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:GCamera="http://ns.google.com/photos/1.0/camera/" GCamera:MotionPhoto="1" GCamera:MicroVideoOffset="60"/></rdf:RDF></x:xmpmeta>`,
    ),
  ),
  Buffer.from(`\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x2cmdat${SECRET}`, 'latin1'),
]);

const files: Record<string, Buffer> = {
  'JPEG with EXIF and XMP': await marked().jpeg().toBuffer(),
  'JPEG with extended XMP': withSegments(jpeg, xmpSegment(xmp), extendedXmpSegment(xmp)),
  'JPEG with IPTC in Photoshop’s segment': withSegments(jpeg, photoshopSegment(SECRET)),
  'JPEG with a comment': secretJpeg,
  'JPEG with a comment between the scans': Buffer.concat([
    jpeg.subarray(0, jpeg.lastIndexOf(Buffer.from([0xff, 0xda]))),
    segment(0xfe, Buffer.from(SECRET)),
    jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xda]))),
  ]),
  'JPEG with a named ICC profile': withSegments(
    jpeg,
    segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), profile])),
  ),
  'JPEG with an embedded thumbnail': withSegments(jpeg, thumbnailSegment(secretJpeg)),
  'JPEG with a C2PA manifest': withSegments(jpeg, jumbfSegment(SECRET)),
  'JPEG with a maker’s own segment': withSegments(jpeg, segment(0xe5, Buffer.from(SECRET))),
  'JPEG with a motion photo behind it': motion,
  'JPEG with a second picture (MPF, Ultra HDR)': ultraHdr(
    jpeg,
    await picture().greyscale().jpeg().toBuffer(),
    SECRET,
  ),
  'JPEG with a tail': Buffer.concat([jpeg, tail]),
  'JPEG with HTML behind it': Buffer.concat([
    withSegments(jpeg, segment(0xfe, Buffer.from('<!--'))),
    Buffer.from(`--><html><body>${SECRET}<script>alert(1)</script>`),
  ]),
  'PNG with EXIF and XMP': await marked().png().toBuffer(),
  'PNG with text of every kind, a time and a private chunk': withChunks(png, ...textChunks(SECRET)),
  'PNG with a named ICC profile': withChunks(
    png,
    chunk('iCCP', Buffer.concat([Buffer.from(`${SECRET}\0\0`, 'latin1'), deflateSync(profile)])),
  ),
  'PNG with a tail': Buffer.concat([png, tail]),
  'WebP with EXIF and XMP': await marked().webp().toBuffer(),
  'WebP with a private chunk': withRiffChunks(
    await marked().webp().toBuffer(),
    riffChunk('SAYA', Buffer.from(SECRET)),
  ),
  'WebP with a tail': Buffer.concat([await marked().webp().toBuffer(), tail]),
  'AVIF with EXIF and XMP': avif,
  'AVIF with a private box': Buffer.concat([avif, Buffer.from(`\0\0\0\x20free${SECRET}`, 'latin1')]),
  'HEIC with EXIF, XMP and a thumbnail': heic,
  'HEIC with a private box': Buffer.concat([heic, Buffer.from(`\0\0\0\x20free${SECRET}`, 'latin1')]),
};

test.each(Object.entries(files))('%s: nothing but pixels is stored', async (_, file) => {
  expect(file.includes(SECRET), 'the secret is in the upload').toBe(true);
  const { bytes, width, height } = await cleanPhoto(file);
  expect([width, height]).toEqual([64, 48]);
  expect(tracesOf(bytes)).toEqual([]);
  expect(riffChunkNames(bytes)).toEqual(['VP8 ']);
  const { exif, xmp, iptc, icc, comments, gainMap, orientation, pages } = await sharp(bytes).metadata();
  expect({ exif, xmp, iptc, icc, comments, gainMap, orientation, pages }).toEqual({});
});

test('a file’s metadata changes no byte of what is stored', async () => {
  const plain = await cleanPhoto(jpeg);
  for (const name of [
    'JPEG with a comment',
    'JPEG with a C2PA manifest',
    'JPEG with a tail',
    'JPEG with a motion photo behind it',
  ]) {
    const { bytes } = await cleanPhoto(files[name] ?? Buffer.alloc(0));
    expect(bytes.equals(plain.bytes), name).toBe(true);
  }
});
