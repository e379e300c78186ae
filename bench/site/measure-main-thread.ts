import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { MapPoint } from '../../api-client/contract/public/map-index.ts';
import { buildMapIndex } from '../../server/publish/map-index.ts';
import { startTrace, stopTrace } from '../browser/trace.ts';
import { median } from '../median.ts';
import { inventPoints } from './invent-points.ts';

/** Work of the page's own thread in milliseconds, medians; data come at the speed of this machine. */
export type MainThread = {
  map: string;
  points: number;
  /** From the document's beginning to the first lights. */
  ready: number;
  /** From a move by half a view to its lights. */
  pan: number;
  longestTask: number;
  /** Of data asked for, uncompressed. */
  megabytes: number;
};

const MAPS = [
  { map: 'Titik Terang', page: 'quadtree-page' },
  { map: 'GeoJSON, leaflet.markercluster', page: 'markercluster-page' },
  { map: 'GeoJSON, supercluster', page: 'supercluster-page' },
];

/** Each map with each size, `runs` times, the order turned round every other time. */
export async function measureMainThread(
  browser: Browser,
  sizes: readonly number[],
  runs: number,
): Promise<MainThread[]> {
  const scripts = new Map<string, string>();
  for (const { page } of MAPS) scripts.set(`/${page}.js`, await scriptOf(page));
  const results: MainThread[] = [];
  for (const points of sizes) {
    const host = await serveMaps(scripts, inventPoints(points), points);
    const samples = new Map<string, Omit<MainThread, 'map' | 'points'>[]>();
    for (let run = 0; run < runs; run += 1) {
      for (const { map, page } of run % 2 === 0 ? MAPS : MAPS.toReversed()) {
        const before = host.sent();
        const sample = await measureOnce(browser, `${host.origin}/${page}.html?points=${points}`);
        const own = samples.get(map) ?? [];
        samples.set(map, own);
        own.push({ ...sample, megabytes: (host.sent() - before) / 1e6 });
      }
    }
    await host.close();
    for (const [map, own] of samples) {
      const middle = (of: (sample: (typeof own)[number]) => number) => median(own.map(of));
      results.push({
        map,
        points,
        ready: middle(({ ready }) => ready),
        pan: middle(({ pan }) => pan),
        longestTask: middle(({ longestTask }) => longestTask),
        megabytes: middle(({ megabytes }) => megabytes),
      });
    }
  }
  return results;
}

async function measureOnce(
  browser: Browser,
  url: string,
): Promise<Omit<MainThread, 'map' | 'points' | 'megabytes'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(300_000);
  await page.addInitScript(() => performance.mark('bench-arrived'));
  await startTrace(browser, page);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('bench-panned').length > 0);
  const { tasks, marks } = await stopTrace(browser);
  await page.close();
  const at = (name: string) => marks.find((mark) => mark.name === name)?.at ?? Number.NaN;
  const busyBetween = (from: number, to: number) =>
    tasks.filter(({ start, end }) => end > from && start < to).reduce((sum, { busy }) => sum + busy, 0);
  const own = tasks.filter(({ end }) => end > at('bench-arrived'));
  return {
    ready: busyBetween(at('bench-arrived'), at('bench-ready')),
    pan: busyBetween(at('bench-pan'), at('bench-panned')),
    longestTask: Math.max(...own.map(({ busy }) => busy)),
  };
}

async function scriptOf(page: string): Promise<string> {
  const { output } = (await build({
    configFile: false,
    root: join(import.meta.dirname, 'pages'),
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'pages', `${page}.ts`),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output.flatMap((item) => (item.type === 'chunk' ? [item.code] : [])).join('\n');
}

async function serveMaps(scripts: ReadonlyMap<string, string>, points: readonly MapPoint[], amount: number) {
  const prefix = `/data/${amount}/`;
  const data = new Map([...buildMapIndex(points)].map(([path, text]) => [prefix + path, text]));
  data.set(`${prefix}cases.geojson`, geojsonOf(points));
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const script = scripts.get(pathname);
    const text = data.get(pathname);
    if (pathname.endsWith('.html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const name = pathname.replace('.html', '.js');
      response.end(`<!doctype html><title>map</title><body><script type="module" src="${name}"></script>`);
    } else if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else if (text !== undefined) {
      sent += Buffer.byteLength(text);
      response.setHeader('content-type', 'application/json').end(text);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function geojsonOf(points: readonly MapPoint[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: points.map(([id, longitude, latitude, category, agency]) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: { category, agency },
    })),
  });
}
