import sharp from 'sharp';

/** What a camera and its owner leave around the pixels of a JPEG. */
export interface Traces {
  exif: string;
  xmp: string;
  iptc: string;
  comment: string;
  trailing: string;
  place: { latitude: number; longitude: number };
}

/** The same pixels whatever the traces are. */
export async function tracedPhoto(colour: string, traces: Traces): Promise<Buffer> {
  const { latitude, longitude } = traces.place;
  const jpeg = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
    .withExif({
      IFD0: { Artist: traces.exif, Copyright: traces.exif, ImageDescription: traces.exif },
      IFD2: { UserComment: traces.exif, DateTimeOriginal: '2026:03:02 09:17:43' },
      IFD3: {
        GPSLatitudeRef: 'S',
        GPSLatitude: degrees(-latitude),
        GPSLongitudeRef: 'E',
        GPSLongitude: degrees(longitude),
      },
    })
    .withXmp(packet(traces))
    .jpeg()
    .toBuffer();
  const iptc = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM', 'latin1'),
    Buffer.from([0x04, 0x04, 0, 0, 0, 0, 0, traces.iptc.length + 5, 0x1c, 2, 80, 0, traces.iptc.length]),
    Buffer.from(traces.iptc, 'latin1'),
  ]);
  const [start, rest] = [jpeg.subarray(0, 2), jpeg.subarray(2)];
  return Buffer.concat([
    start,
    segment(0xed, iptc),
    segment(0xfe, Buffer.from(traces.comment)),
    rest,
    Buffer.from(`MotionPhoto ${traces.trailing}`),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function degrees(value: number): string {
  const whole = Math.floor(value);
  const minutes = Math.floor((value - whole) * 60);
  const seconds = Math.round(((value - whole) * 60 - minutes) * 60 * 1000);
  return `${whole}/1 ${minutes}/1 ${seconds}/1000`;
}

function packet({ xmp, place }: Traces): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" dc:creator="${xmp}" geo:lat="${place.latitude}" geo:long="${place.longitude}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}
