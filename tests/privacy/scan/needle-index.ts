import type { Needle } from './needles.ts';

/** Finds many needles in one walk over the bytes. */
export interface NeedleIndex {
  find(bytes: Buffer, found: (needle: Needle) => void): void;
}

const FIRST = 4;

/** Looks needles up by their first four bytes; a table of 65,536 marks says for most positions that there is none. */
export function createNeedleIndex(needles: readonly Needle[]): NeedleIndex {
  const byStart = new Map<number, Needle[]>();
  const marks = new Uint8Array(65_536);
  for (const needle of needles) {
    if (needle.bytes.length < FIRST) throw new RangeError(`a needle of ${needle.label} is too short`);
    const start = needle.bytes.readUInt32LE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), needle]);
    marks[mark(start)] = 1;
  }
  return {
    find(bytes, found) {
      let start = 0;
      for (let at = 0; at < bytes.length; at += 1) {
        start = ((start >>> 8) | ((bytes[at] ?? 0) << 24)) >>> 0;
        if (at < FIRST - 1 || marks[mark(start)] === 0) continue;
        const from = at - FIRST + 1;
        for (const needle of byStart.get(start) ?? []) {
          const to = from + needle.bytes.length;
          if (to <= bytes.length && bytes.compare(needle.bytes, 0, needle.bytes.length, from, to) === 0)
            found(needle);
        }
      }
    },
  };
}

function mark(start: number): number {
  return (start ^ (start >>> 16)) & 0xffff;
}
