import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PublicationError, readPublication } from '../../site/load-publication.ts';
import { writePublication } from '../fixtures/publication.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-terang-publication-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function change(path: string, edit: (value: Record<string, unknown>) => unknown): Promise<void> {
  const file = join(folder, path);
  await writeFile(file, JSON.stringify(edit(JSON.parse(await readFile(file, 'utf8')))));
}

test('reads every listed case, the latest solved first', async () => {
  const written = await writePublication(folder, { cases: 30 });
  const { cases } = await readPublication(folder);
  expect(cases.map(({ publicId }) => publicId).sort()).toEqual(
    written.map(({ publicId }) => publicId).sort(),
  );
  const days = cases.map(({ resolvedOn }) => resolvedOn);
  expect(days).toEqual([...days].sort().reverse());
});

test('reads the folder of the day before the first publication', async () => {
  await writePublication(folder, { cases: 0 });
  const { cases, overview } = await readPublication(folder);
  expect(cases).toEqual([]);
  expect(overview?.root).toBeNull();
});

test('refuses another format of the manifest', async () => {
  await writePublication(folder, { cases: 1 });
  await change('manifest.json', (manifest) => ({ ...manifest, format: 2 }));
  await expect(readPublication(folder)).rejects.toThrow(PublicationError);
});

test('refuses a case with a field that nobody allowed, and names the file', async () => {
  const [record] = await writePublication(folder, { cases: 1 });
  await change(`cases/${record?.publicId}.json`, (value) => ({ ...value, reporterName: 'Kartika' }));
  await expect(readPublication(folder)).rejects.toThrow(`cases/${record?.publicId}.json`);
});

test('refuses a folder without one of its files', async () => {
  await writePublication(folder, { cases: 1 });
  await rm(join(folder, 'agencies.json'));
  await expect(readPublication(folder)).rejects.toThrow('agencies.json cannot be read');
});

test('ignores files it does not know and cases the manifest does not list', async () => {
  await writePublication(folder, { cases: 2, extraFiles: { 'future/thing.json': 'not json at all' } });
  await writeFile(join(folder, 'cases', 'unlisted00.json'), '{"half": "written"');
  expect((await readPublication(folder)).cases).toHaveLength(2);
});
