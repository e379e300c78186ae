import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createIntakeClient } from '../../../api-client/intake-client.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { realEffects } from '../../../server/effects.ts';
import { emptySetup } from '../../../server/empty-setup.ts';
import { createServiceApp } from '../../../server/intake/service-app.ts';
import { openServer } from '../../../server/open-server.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const WILAYAH = join(ROOT, '..', 'shared', 'wilayah');
const ADDRESSES = { site: 'http://localhost:1', service: 'http://localhost:2', desk: 'http://localhost:3' };

const importRegion = (file: string, dataFolder: string) =>
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'run.mjs'), 'region-import', file], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test.skipIf(!existsSync(WILAYAH)).each([
  ['pati', 'Kabupaten Pati', '21 kecamatan, 406 desa', { latitude: -6.7559, longitude: 111.038 }, '33.18'],
  [
    'wonosobo',
    'Kabupaten Wonosobo',
    '15 kecamatan, 265 desa',
    { latitude: -7.3589, longitude: 109.9031 },
    '33.07',
  ],
])(
  'region:import puts %s in and a complaint is filed there (skipped where the boundary files are missing)',
  async (name, regency, counts, place, code) => {
    const folder = mkdtempSync(join(tmpdir(), 'titik-region-'));
    const said = importRegion(join(WILAYAH, `${name}.geojson`), folder);
    expect(said).toContain(regency);
    expect(said).toContain(counts);

    const opened = await openServer({
      folder,
      addresses: ADDRESSES,
      policy: 'pati',
      effects: realEffects,
      setup: emptySetup(ADDRESSES),
    });
    const { app } = createServiceApp(opened.server, folder);
    const citizen = createIntakeClient({
      baseUrl: ADDRESSES.service,
      fetch: appFetch(app, ADDRESSES.service),
    });
    const complaint = complaintOf({
      categoryCode: 'lainnya',
      place: { ...complaintOf().place, point: place },
    });
    const { trackingCode } = await citizen.file(complaint, newKey());
    expect((await citizen.track(trackingCode)).state).toBe('received');
    const row = await opened.server.connection.database
      .selectFrom('casework_complaint')
      .select('village_code')
      .executeTakeFirstOrThrow();
    expect(row.village_code?.startsWith(`${code}.`)).toBe(true);
    await opened.close();
  },
);

test('a file that is not a boundary file is refused in one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'titik-region-'));
  const file = join(folder, 'kosong.geojson');
  writeFileSync(file, '{"type":"FeatureCollection","features":[]}');
  const refusal = (() => {
    try {
      importRegion(file, join(folder, 'data'));
    } catch (error) {
      return (error as { stderr: string }).stderr.trim();
    }
    return '';
  })();
  expect(refusal).not.toBe('');
  expect(refusal.split('\n')).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toContain('FeatureCollection');
});
