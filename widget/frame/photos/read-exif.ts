import type { Point } from '../../../api-client/contract/primitives.ts';

/** What a camera noted in a file; each null when it did not. */
export interface Exif {
  point: Point | null;
  /** The camera's own calendar day, YYYY-MM-DD. */
  day: string | null;
  /** Where place and time stand in the bytes: [from, to) pairs. */
  private: [number, number][];
}

const MARK = [0x45, 0x78, 0x69, 0x66, 0, 0]; // "Exif\0\0"
const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
const TAKEN = [0x9003, 0x9004, 0x0132];
/** Bytes of one value by TIFF type: byte, text, short, long, rational, and so on. */
const WIDTH = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** No camera writes more; a made-up file would keep us busy. */
const MOST_ENTRIES = 200;
/** Bytes of the longest value blanked: no place or time is longer. */
const LONGEST = 64;

interface Entry {
  tag: number;
  type: number;
  count: number;
  /** Where the value begins. */
  at: number;
}

/**
 * Reads place and day of a JPEG or HEIC photo (Exif 2.3, a small TIFF inside either). Throws nothing: a file that is cut off,
 * lies about its lengths or holds none answers null for both.
 */
export function readExif(bytes: Uint8Array): Exif {
  const nothing: Exif = { point: null, day: null, private: [] };
  try {
    const start = findMark(bytes);
    return start < 0 ? nothing : readTiff(bytes, start);
  } catch {
    return nothing; // a RangeError of the DataView: an offset that leads out of the file
  }
}

/** The same bytes with place and time overwritten: for a file no browser could encode anew. */
export function blankExif(bytes: Uint8Array<ArrayBuffer>, { private: spans }: Exif): Uint8Array<ArrayBuffer> {
  const blank = bytes.slice();
  for (const [from, to] of spans) blank.fill(0, from, to);
  return blank;
}

function findMark(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (MARK.every((byte, index) => bytes[at + index] === byte)) return at + MARK.length;
  }
  return -1;
}

function readTiff(bytes: Uint8Array, start: number): Exif {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(start) === 0x4949;
  const short = (at: number) => view.getUint16(at, little);
  const long = (at: number) => view.getUint32(at, little);
  const directory = (offset: number): Entry[] => {
    const first = start + offset + 2;
    const count = Math.min(short(first - 2), MOST_ENTRIES);
    return Array.from({ length: count }, (_, index) => {
      const entry = first + index * 12;
      const [tag, type, values] = [short(entry), short(entry + 2), long(entry + 4)];
      const inside = (WIDTH[type] ?? 1) * values <= 4;
      return { tag, type, count: values, at: inside ? entry + 8 : start + long(entry + 8) };
    });
  };
  const sub = (entries: Entry[], tag: number) => {
    const found = entries.find((entry) => entry.tag === tag);
    return found ? directory(long(found.at)) : [];
  };
  const text = ({ at, count }: Entry) =>
    String.fromCharCode(...bytes.subarray(at, at + Math.min(count, LONGEST)));
  const degrees = ({ at }: Entry) =>
    [0, 1, 2].reduce(
      (sum, index) => sum + long(at + index * 8) / (long(at + index * 8 + 4) || 1) / 60 ** index,
      0,
    );

  const main = directory(long(start + 4));
  const gps = sub(main, GPS_DIRECTORY);
  const times = [...sub(main, EXIF_DIRECTORY), ...main].filter(({ tag }) => TAKEN.includes(tag));
  times.sort((one, two) => TAKEN.indexOf(one.tag) - TAKEN.indexOf(two.tag));
  const coordinate = (value: number, sign: number, negative: string): number => {
    const [number, side] = [value, sign].map((tag) => gps.find((entry) => entry.tag === tag));
    if (number?.type !== 5 || number.count !== 3) return Number.NaN;
    return Math.round(degrees(number) * (side && text(side).startsWith(negative) ? -1 : 1) * 1e6) / 1e6;
  };
  const point = { latitude: coordinate(2, 1, 'S'), longitude: coordinate(4, 3, 'W') };
  return {
    point: isPoint(point) ? point : null,
    day: times[0] ? dayOf(text(times[0])) : null,
    private: [...gps, ...times].map(({ at, type, count }): [number, number] => [
      at,
      at + Math.min((WIDTH[type] ?? 1) * count, LONGEST),
    ]),
  };
}

/** "2026:11:20 14:03:11" */
function dayOf(written: string): string | null {
  const [, year, month, day] = /^(\d{4}):(\d\d):(\d\d)/.exec(written) ?? [];
  const text = `${year}-${month}-${day}`;
  return year && !Number.isNaN(Date.parse(text)) && Number(year) > 1990 ? text : null;
}

/** Zero, zero is what a camera writes that had no place. */
const isPoint = ({ latitude, longitude }: Point) =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
