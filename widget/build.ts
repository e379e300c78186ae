/// <reference types="node" />
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { inlineEntry } from './build/inline-entry.ts';
import { leanHpke, leanPreload, leanSchemas } from './build/lean-plugins.ts';
import { buildName, homeScreenIcons, offlineFiles } from './build/offline-files.ts';

export interface BuildWidgetOptions {
  /** The folder to fill; replaced as a whole. */
  outDir: string;
  /** The service's origin for the loader; without it the loader uses the address it was loaded from. */
  serviceUrl?: string;
}

/** `manifest.json`: what the server needs for its headers and for the snippet with integrity. */
export interface WidgetManifest {
  /** `embed/<embedHash>.js` is the immutable copy of `embed.js`. */
  embedHash: string;
  /** Subresource integrity of that copy. */
  embedIntegrity: string;
  /** CSP sources of the inline script and style of `frame.html`. */
  frameScriptHashes: string[];
  frameStyleHashes: string[];
  /** One name for all of the form's bytes: a kept page belongs to the parts of the same name. */
  formBuild: string;
}

const WIDGET = fileURLToPath(new URL('.', import.meta.url));
/** Where the server serves the folder `assets/`. */
const BASE = '/assets/widget/';
/** Android's browsers of the last three years and a half. */
const TARGET = ['chrome111', 'firefox115', 'safari16.4'];

const API =
  /node_modules\/(ky|valibot)\/|\/api-client\/(?!contract\/(limits|public\/map-(grid|node))|pause-before)|\/frame\/api\.ts$/;

/** What form and tracker share, a hundred bytes here and there: in one part they compress as one. */
const SHARED =
  /\/((words|pause-before|tracking-code|crockford|base64url|adopt-style|empty-service-data)\.ts|later\.css\?inline)$/;

/** Builds loader, frame and lazy parts into `outDir`. Throws vite's error when a source does not compile. */
export async function buildWidget({ outDir, serviceUrl = '' }: BuildWidgetOptions): Promise<WidgetManifest> {
  const fresh = `${outDir}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  const embed = await buildEmbed(serviceUrl);
  const frame = await buildFrame();

  const files = new Map<string, string | Uint8Array>(frame.files);
  const embedHash = sha('sha256', embed).toString('hex').slice(0, 16);
  for (const [name, icon] of await homeScreenIcons()) files.set(name, icon);
  files.set('frame.html', frame.html);
  const formBuild = buildName(files);
  files.set('offline.js', await buildOffline(formBuild, offlineFiles(BASE, frame.files.keys())));
  files.set('embed.js', embed);
  files.set(`embed/${embedHash}.js`, embed);
  const manifest: WidgetManifest = {
    embedHash,
    embedIntegrity: `sha384-${sha('sha384', embed).toString('base64')}`,
    frameScriptHashes: [`sha256-${sha('sha256', frame.script).toString('base64')}`],
    formBuild,
    frameStyleHashes: [`sha256-${sha('sha256', frame.style).toString('base64')}`],
  };
  files.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);

  for (const [name, content] of files) {
    const path = join(fresh, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
  }
  await rm(outDir, { recursive: true, force: true });
  await rename(fresh, outDir);
  return manifest;
}

const common: InlineConfig = {
  configFile: false,
  root: WIDGET,
  base: BASE,
  logLevel: 'warn',
  publicDir: false,
  mode: 'production',
  // Said outright: under a test runner's NODE_ENV Vite would compile JSX for development, file paths and all.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
};

async function buildEmbed(serviceUrl: string): Promise<string> {
  const output = await run({
    ...common,
    define: { ...common.define, __SERVICE_URL__: JSON.stringify(serviceUrl) },
    build: {
      write: false,
      target: TARGET,
      rolldownOptions: { input: join(WIDGET, 'embed.ts'), output: { format: 'es' } },
    },
  });
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the loader did not compile to one script');
  return chunk.code.trim();
}

/** The service worker, one classic script. */
async function buildOffline(build: string, parts: string[]): Promise<string> {
  const output = await run({
    ...common,
    define: { ...common.define, __BUILD__: JSON.stringify(build), __FILES__: JSON.stringify(parts) },
    build: {
      write: false,
      target: TARGET,
      rolldownOptions: { input: join(WIDGET, 'offline/service-worker.ts'), output: { format: 'iife' } },
    },
  });
  const [chunk] = output;
  if (chunk?.type !== 'chunk') throw new Error('the service worker did not compile to one script');
  return chunk.code.trim();
}

async function buildFrame() {
  const output = await run({
    ...common,
    plugins: [leanPreload(), leanHpke(), leanSchemas(), inlineEntry()],
    build: {
      write: false,
      target: TARGET,
      // Only decides how `color-scheme` is written; the older browsers of TARGET understand all else we use.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: join(WIDGET, 'frame/main.tsx'),
        preserveEntrySignatures: 'allow-extension',
        output: {
          entryFileNames: 'main.js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
          // Client and schemas in one part: apart they compress worse, and whoever needs one needs the other.
          codeSplitting: {
            groups: [
              { name: 'api', test: API, includeDependenciesRecursively: false },
              { name: 'shared', test: SHARED, includeDependenciesRecursively: false },
            ],
          },
        },
      },
    },
  });
  const files = new Map<string, string | Uint8Array>();
  let script = '';
  let style = '';
  for (const item of output) {
    const content = item.type === 'chunk' ? item.code.trim() : item.source;
    if (item.fileName === 'main.js') script = String(content);
    else if (item.fileName.startsWith('assets/style-') && item.fileName.endsWith('.css'))
      style = String(content).trim();
    else files.set(item.fileName, content);
  }
  const template = await readFile(join(WIDGET, 'frame/frame.html'), 'utf8');
  const html = template
    .replaceAll(/\n\s*/g, '')
    .replace('/*style*/', () => style)
    .replace('/*script*/', () => script);
  if (script.includes('</script') || style.includes('</style')) throw new Error('cannot be inlined');
  return { html, script, style, files };
}

async function run(config: InlineConfig): Promise<Rolldown.RolldownOutput['output']> {
  const result = await build(config);
  if (!('output' in result)) throw new Error('one build, one output');
  return result.output;
}

const sha = (algorithm: 'sha256' | 'sha384', text: string): Buffer =>
  createHash(algorithm).update(text, 'utf8').digest();
