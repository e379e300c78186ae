import { expect, test } from 'vitest';
import { timeBearing } from '../../../scripts/verify-publication/time-in-identifier.ts';

test.each([
  ['a UUIDv1', 'c232ab00-9414-11ec-b3c8-9f6bdeced846'],
  ['a UUIDv6', '1ec9414c-232a-6b00-b3c8-9e6bdeced846'],
  ['a UUIDv7', 'foto/0198c0de-0000-7abc-8def-0123456789ab.jpg'],
  ['a UUIDv7 without dashes', '0198c0de00007abc8def0123456789ab'],
  ['a ULID', '01HV6WQ0000000000000000000'],
  ['an ObjectId', '65f2c9d0a1b2c3d4e5f60718'],
  ['seconds since 1970', 'IMG_1795000000.jpg'],
  ['milliseconds since 1970', 'foto-1795000000000.webp'],
])('sees the time in %s', (_, text) => {
  expect(timeBearing(text)).toHaveLength(1);
});

test.each([
  ['a UUIDv4', 'f81d4fae-7dec-4d0a-a765-00a0c91e6bf6'],
  ['a random photo name', '3ab22ec6eaddf21d6baaf049554090e4'],
  ['a public id', '032aehybra'],
  ['a SHA-256', 'a27bda4d8969047b1b946359b167f74963c38c43baffc5b3fd9c66ee45ff4a19'],
  ['an announced snapshot', '2026-11-20T17:00:00.000Z'],
  ['a region code', '99.01.06.2005'],
  ['a coordinate', '111.1795000000'],
])('sees no time in %s', (_, text) => {
  expect(timeBearing(text)).toEqual([]);
});
