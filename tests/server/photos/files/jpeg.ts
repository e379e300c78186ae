/** A JPEG segment: marker (0xe1 for APP1), length, content. */
export function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** The JPEG with segments right after its first two bytes. */
export const withSegments = (jpeg: Buffer, ...segments: Buffer[]) =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

export const xmpSegment = (packet: string) =>
  segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`));

/** One part of an extended XMP: the digest of the whole, its length, the offset of this part (XMP specification part 3, 1.1.3.1). */
export function extendedXmpSegment(packet: string): Buffer {
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(Buffer.byteLength(packet), 0);
  return segment(
    0xe1,
    Buffer.concat([
      Buffer.from(`http://ns.adobe.com/xmp/extension/\0${'0123456789ABCDEF'.repeat(2)}`),
      numbers,
      Buffer.from(packet),
    ]),
  );
}

/** IPTC-IIM caption and byline in a Photoshop resource block, as news cameras write them. */
export function photoshopSegment(secret: string): Buffer {
  const dataset = (number: number) => {
    const head = Buffer.from([0x1c, 2, number, 0, 0]);
    head.writeUInt16BE(Buffer.byteLength(secret), 3);
    return Buffer.concat([head, Buffer.from(secret)]);
  };
  const iptc = Buffer.concat([dataset(120), dataset(80)]);
  const block = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  block.writeUInt32BE(iptc.length, 8);
  return segment(0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0'), block, iptc]));
}

/** EXIF whose second directory holds a whole JPEG, the camera's preview. */
export function thumbnailSegment(thumbnail: Buffer): Buffer {
  const tiff = Buffer.alloc(8 + 6 + 2 + 24 + 4);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(0, 8);
  tiff.writeUInt32LE(14, 10);
  tiff.writeUInt16LE(2, 14);
  const entry = (at: number, tag: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(4, at + 2);
    tiff.writeUInt32LE(1, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(16, 0x0201, tiff.length);
  entry(28, 0x0202, thumbnail.length);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, thumbnail]));
}

/** A C2PA manifest store in a JUMBF box (APP11, ISO 19566-5). */
export function jumbfSegment(secret: string): Buffer {
  const label = Buffer.from(`c2pa\0${secret}`);
  const box = Buffer.concat([Buffer.alloc(4), Buffer.from('jumb'), label]);
  box.writeUInt32BE(box.length, 0);
  return segment(0xeb, Buffer.concat([Buffer.from('JP\0\x01\0\0\0\x01', 'latin1'), box]));
}

/**
 * An Ultra HDR photo: a gain map as a second JPEG behind the first, named by XMP (Container) and by a multi-picture index
 * (CIPA DC-007), as Android cameras write it.
 */
export function ultraHdr(base: Buffer, gainMap: Buffer, secret: string): Buffer {
  const rdf = (attributes: string, inside: string) =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:Version="1.0" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  const second = withSegments(
    gainMap,
    xmpSegment(
      rdf(
        'hdrgm:GainMapMin="0" hdrgm:GainMapMax="2" hdrgm:Gamma="1" hdrgm:OffsetSDR="0.015625" hdrgm:OffsetHDR="0.015625" hdrgm:HDRCapacityMin="0" hdrgm:HDRCapacityMax="2" hdrgm:BaseRenditionIsHDR="False"',
        '',
      ),
    ),
    segment(0xfe, Buffer.from(secret)),
  );
  const item = (semantic: string, length: string) =>
    `<rdf:li rdf:parseType="Resource"><Container:Item Item:Semantic="${semantic}" Item:Mime="image/jpeg" ${length}/></rdf:li>`;
  const xmp = xmpSegment(
    rdf(
      'xmlns:Container="http://ns.google.com/photos/1.0/container/" xmlns:Item="http://ns.google.com/photos/1.0/container/item/"',
      `<Container:Directory><rdf:Seq>${item('Primary', '')}${item('GainMap', `Item:Length="${second.length}"`)}</rdf:Seq></Container:Directory>`,
    ),
  );
  const index = Buffer.alloc(86);
  const firstLength = base.length + xmp.length + index.length + 4;
  index.write('MPF\0MM\0*', 0, 'latin1');
  index.writeUInt32BE(8, 8);
  index.writeUInt16BE(3, 12);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    index.writeUInt16BE(tag, at);
    index.writeUInt16BE(type, at + 2);
    index.writeUInt32BE(count, at + 4);
    index.writeUInt32BE(value, at + 8);
  };
  entry(14, 0xb000, 7, 4, 0x30313030);
  entry(26, 0xb001, 4, 1, 2);
  entry(38, 0xb002, 7, 32, 50);
  index.writeUInt32BE(0x030000, 54);
  index.writeUInt32BE(firstLength, 58);
  index.writeUInt32BE(second.length, 74);
  index.writeUInt32BE(firstLength - (2 + xmp.length + 8), 78);
  return Buffer.concat([withSegments(base, xmp, segment(0xe2, index)), second]);
}
