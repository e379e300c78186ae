import * as v from 'valibot';
import { regionCode } from '../../api-client/contract/primitives.ts';
import {
  type Instance,
  instance,
  type PublicAgency,
  type PublicCategory,
  type PublicRegion,
  publicAgency,
  publicCategory,
  publicRegion,
} from '../../api-client/contract/public/instance.ts';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import { type Statistics, statistics } from '../../api-client/contract/public/statistics.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import { readDocument } from './read-document.ts';

const position = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
/** RFC 7946, 3.1.6: at least four positions, the last equal to the first. */
const ring = v.pipe(
  v.array(position),
  v.minLength(4),
  v.check((places) => String(places[0]) === String(places.at(-1)), 'the ring is not closed'),
);
const rings = v.pipe(v.array(ring), v.minLength(1));

const boundaries = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      properties: v.strictObject({
        code: regionCode,
        name: v.string(),
        level: v.picklist(['regency', 'district', 'village']),
      }),
      geometry: v.union([
        v.strictObject({ type: v.literal('Polygon'), coordinates: rings }),
        v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
      ]),
    }),
  ),
});
export type Boundaries = v.InferOutput<typeof boundaries>;

const revisions = v.strictObject({ withdrawn: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** What the folder says, as far as it could be read; a document that could not is empty and has its finding. */
export interface Publication {
  instance: Instance | null;
  agencies: PublicAgency[];
  categories: PublicCategory[];
  regions: PublicRegion[];
  boundaries: Boundaries | null;
  statistics: Statistics | null;
  /** By publicId. */
  cases: Map<string, PublicCase>;
}

const CASE_PATH = /^cases\/([^/]+)\.json$/;

/** Parses every document but the map's nodes. */
export async function readPublication(folder: Folder, findings: Findings): Promise<Publication> {
  const read = <Schema extends v.GenericSchema>(path: string, schema: Schema) =>
    readDocument(folder, path, schema, findings);
  const cases = new Map<string, PublicCase>();
  for (const path of folder.paths) {
    const name = CASE_PATH.exec(path)?.[1];
    if (name === undefined) continue;
    const record = await read(path, publicCase);
    if (!record) continue;
    if (record.publicId !== name) findings.error(path, `holds the case ${record.publicId}.`);
    cases.set(record.publicId, record);
  }
  await read('revisions.json', revisions);
  return {
    instance: await read('instance.json', instance),
    agencies: (await read('agencies.json', v.array(publicAgency))) ?? [],
    categories: (await read('categories.json', v.array(publicCategory))) ?? [],
    regions: (await read('regions.json', v.array(publicRegion))) ?? [],
    boundaries: await read('boundaries.geojson', boundaries),
    statistics: await read('statistics.json', statistics),
    cases,
  };
}

const KNOWN =
  /^(manifest|instance|agencies|categories|regions|revisions|statistics)\.json$|^boundaries\.geojson$|^cases\/[^/]+\.json$|^map\/(overview|months\/\d{4}-\d{2}|\d+\/\d+\/\d+)\.json$|^photos\/[^/]+$|^data\/(SHA256SUMS|revisi\.json|aduan-selesai\.(csv|geojson)|(kamus-data|codebook)\.(csv|json))$|^data\/(\d{4}-\d{2}-\d{2}|terbaru)\/(SHA256SUMS|aduan\.(csv|json|geojson|parquet)|(kamus|codebook)\.(csv|json)|statistik\.json|statistik-[a-z-]+\.csv|datapackage\.json|dcat\.jsonld)$/;

/** A file of no known kind would be published without being looked at. */
export function checkKinds(folder: Folder, findings: Findings): void {
  for (const path of folder.paths)
    if (!KNOWN.test(path)) findings.error(path, 'is of no kind that belongs in a publication.');
}
