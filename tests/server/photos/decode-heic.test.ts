import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ProblemFailure } from '../../../server/http/problem-failure.ts';
import { decodeHeic } from '../../../server/photos/decode-heic.ts';

const heic = readFileSync(new URL('../../fixtures/photos/colours.heic', import.meta.url));
const unreadable = new ProblemFailure('photo_unreadable');

test('a decoder that runs out of time ends as an unreadable photo', async () => {
  await expect(decodeHeic(heic, { timeMs: 1, memoryMb: 512 })).rejects.toEqual(unreadable);
});

test('a decoder that runs out of memory ends as an unreadable photo', async () => {
  await expect(decodeHeic(heic, { timeMs: 30_000, memoryMb: 8 })).rejects.toEqual(unreadable);
});

test('the next photo is decoded as if nothing had been', async () => {
  const { data, width, height } = await decodeHeic(heic);
  expect(data).toHaveLength(width * height * 4);
});
