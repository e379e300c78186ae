import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles, type RangeResponse } from 'pmtiles';
import { afterEach, expect, test } from 'vitest';
import { baseMapFile } from '../../site/base-map-file.ts';
import { tinyPmtiles } from '../fixtures/tiny-pmtiles.ts';

afterEach(() => {
  delete process.env.BASE_MAP_FILE;
});

test('no base map is the default', () => {
  expect(baseMapFile()).toBeNull();
});

test('a file that is no PMTiles archive, and one that is not there, are refused by name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'titik-terang-pmtiles-'));
  process.env.BASE_MAP_FILE = join(folder, 'map.pmtiles');
  expect(baseMapFile).toThrow('cannot be read');
  await writeFile(process.env.BASE_MAP_FILE, 'PMTiles\u0002 of an older kind');
  expect(baseMapFile).toThrow('no PMTiles archive of version 3');
  const archive = tinyPmtiles('© OpenStreetMap');
  await writeFile(process.env.BASE_MAP_FILE, archive);
  expect(baseMapFile()).toEqual({ path: process.env.BASE_MAP_FILE, bytes: archive.length });
  await rm(folder, { recursive: true });
});

test('the archive of the tests is one that the PMTiles library reads', async () => {
  const archive = tinyPmtiles('© OpenStreetMap');
  const read = async (offset: number, length: number): Promise<RangeResponse> => ({
    data: new Uint8Array(archive.subarray(offset, offset + length)).buffer,
  });
  const tiles = new PMTiles({ getBytes: read, getKey: () => 'tiny' });
  expect(await tiles.getHeader()).toMatchObject({ specVersion: 3, minZoom: 0, maxZoom: 1, tileType: 1 });
  expect(await tiles.getMetadata()).toEqual({ attribution: '© OpenStreetMap' });
  expect((await tiles.getZxy(1, 1, 1))?.data.byteLength).toBeGreaterThan(20);
});
