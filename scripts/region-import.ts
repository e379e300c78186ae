import { readFile } from 'node:fs/promises';
import { readConfig } from '../server/config.ts';
import { realEffects } from '../server/effects.ts';
import { emptySetup } from '../server/empty-setup.ts';
import { openServer } from '../server/open-server.ts';
import { parseRegionGeojson } from '../server/regions/parse-region-geojson.ts';
import { replaceRegions } from '../server/set-up-instance.ts';
import { updateInstance } from '../server/update-instance.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/** Puts a real regency's boundaries in: npm run region:import -- FILE.geojson */
async function regionImport(file: string | undefined): Promise<void> {
  if (!file) throw new OperatorError('Name a file: npm run region:import -- FILE.geojson');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new OperatorError(`${file} cannot be read. Check the name.`);
  });
  const regions = parseRegionGeojson(parseJson(text, file));
  const config = readConfig(process.env);
  const opened = await openServer({
    folder: config.dataFolder,
    databaseUrl: config.databaseUrl,
    addresses: config.addresses,
    policy: config.policy,
    effects: realEffects,
    alone: true,
    setup: emptySetup(config.addresses),
  });
  try {
    const { server } = opened;
    if (server.reference.instance.demo) {
      throw new OperatorError(
        'This data folder holds the demonstration, whose complaints lie in its invented regency. Choose an empty folder: DATA_DIR=regency npm run region:import -- FILE.geojson',
      );
    }
    await server.connection.database
      .transaction()
      .execute((transaction) => replaceRegions(transaction, regions));
    const regency = regions.find((region) => region.level === 'regency');
    await updateInstance(server, {
      ...(regency ? { regencyName: regency.name, regencyCode: regency.code } : {}),
    });
    const count = (level: string) => regions.filter((region) => region.level === level).length;
    console.log(
      `${regency?.name ?? 'Wilayah'}: ${count('district')} kecamatan, ${count('village')} desa/kelurahan dimuat.`,
    );
  } finally {
    await opened.close();
  }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OperatorError(`${file} is not JSON. Export the boundaries as GeoJSON.`);
  }
}

try {
  await regionImport(process.argv[2]);
} catch (error) {
  const sentence = sentenceFor(error);
  console.error(sentence ?? error);
  process.exit(1);
}
