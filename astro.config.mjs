import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { baseMap } from './site/build/base-map.ts';
import { cardStore } from './site/build/card-store.ts';
import { publicationCopy } from './site/build/publication-copy.ts';
import { searchIndex } from './site/build/search-index.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const publicationDir = process.env.PUBLICATION_DIR;
// Named where only what changed since then is built.
const before = process.env.PUBLICATION_BEFORE;
const isPart = before !== undefined;
const finalDir = resolve(root, process.env.SITE_OUT_DIR ?? 'build/site');

// Astro renders from a folder below the working directory; for any other target it would use one shared by all builds.
const isInside = !relative(process.cwd(), finalDir).startsWith('..');
const outDir = isInside ? finalDir : join(root, '.cache/site-builds', randomUUID());
// Also after a failed build nothing stays behind.
if (!isInside) process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
// One for each publication, not for each build: the folder a site is built into has a new name every time.
const cacheKey = createHash('sha256')
  .update(publicationDir ?? finalDir)
  .digest('hex');
const cacheDir = join(root, '.cache/site', cacheKey.slice(0, 16));

// Where the site will live is a fact of the publication, not of the machine that builds it.
const instanceFile = publicationDir && join(publicationDir, 'instance.json');
const named =
  instanceFile && existsSync(instanceFile)
    ? JSON.parse(readFileSync(instanceFile, 'utf8')).siteUrl
    : 'http://localhost:4321';
// A copy for another address (npm run publish -- DIR --url …) names it.
const siteUrl = new URL(process.env.SITE_ADDRESS ?? named);

// Astro lets an environment variable of this name overrule `base`; a stray one would break every link.
delete process.env.BASE_URL;

/** Classes of Leaflet whose own calls (`Layer.extend(…)`, `Layer.include(…)`) serve those who use what they make, and nobody else. */
const UNUSED_UNLESS_NAMED = [
  'Layer',
  'LayerGroup',
  'FeatureGroup',
  'GridLayer',
  'TileLayer',
  'ImageOverlay',
  'DivOverlay',
  'Icon',
  'Marker',
  'Path',
  'CircleMarker',
  'Polyline',
  'Polygon',
  'Renderer',
];

export default defineConfig({
  root,
  srcDir: './site',
  publicDir: './site/public',
  outDir,
  cacheDir,
  output: 'static',
  site: siteUrl.origin,
  base: siteUrl.pathname,
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  // Each page brings its one style sheet, allowed by its hash (site/page-policy.ts, decision 36); scripts are files.
  build: { format: 'preserve', inlineStylesheets: 'always', concurrency: 4 },
  vite: {
    cacheDir: join(cacheDir, 'vite'),
    // Without the preload helper: the one part fetched later has no part of its own to fetch ahead.
    build: {
      assetsInlineLimit: 0,
      sourcemap: false,
      cssMinify: true,
      modulePreload: false,
      // What the map's parts share in one file: in several, each was asked for only when the one before it had come.
      rolldownOptions: {
        // Leaflet makes its classes by calls, which might do anything: these only make a class, left out where nothing uses it.
        treeshake: { manualPureFunctions: UNUSED_UNLESS_NAMED },
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'peta',
                test: /node_modules.leaflet.dist.leaflet-src|contract.public.map-|preload-helper/,
              },
            ],
          },
        },
      },
    },
    // As modules: what no part of the map uses is left out, and no loader of older modules comes with it.
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
    ssr: { external: ['satori', 'sharp'] },
  },
  integrations: [
    cardStore(join(cacheDir, 'kartu'), isPart),
    searchIndex({ publicationDir, before }),
    baseMap(isPart),
    publicationCopy({ publicationDir, outDir, finalDir, isPart }),
  ],
});
