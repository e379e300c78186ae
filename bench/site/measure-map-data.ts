import { nodePath, overviewPath, toWorld } from '../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview, MapPoint } from '../../api-client/contract/public/map-index.ts';
import { buildMapIndex } from '../../server/publish/map-index.ts';
import { lightsIn, type WorldBox } from '../../site/islands/map/quadtree.ts';
import { brotliBytes } from '../brotli.ts';
import { quantile } from '../median.ts';
import { generator, inventPoints } from './invent-points.ts';

export type MapData = {
  points: number;
  /** Seconds: of the clock, and of the processor. */
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  files: number;
  megabytes: number;
  /** Of all files, brotli 11, extrapolated from every n-th. */
  packedMegabytes: number;
  /** Brotli 11 of the overview that the page carries. */
  firstViewBytes: number;
  pans: number;
  panBytes: { p50: number; p95: number; most: number };
  panRequests: { p50: number; p95: number; most: number };
  /** The files that one more case in the middle of the crowd changes, the overview among them, and their bytes. */
  oneMore: { files: number; bytes: number };
};

const PANS = 400;
/** A visitor looks, moves on a few times, and looks elsewhere. */
const PANS_IN_A_ROW = 5;
/** CSS pixels of a laptop, and how much is loaded beyond each edge. */
const VIEW = { width: 1280, height: 800, margin: 0.25 };
const ZOOMS = [10, 11, 12, 13, 14, 15, 16, 17];
/** To pack each of ten thousand files at quality 11 takes minutes and says nothing new. */
const PACKED_SAMPLE = 500;

/** Builds the index of so many invented points and pans over it where people live. Meant for a process of its own: it reports its peak. */
export async function measureMapData(amount: number): Promise<MapData> {
  const points = inventPoints(amount);
  const processor = process.cpuUsage();
  const clock = performance.now();
  const files = buildMapIndex(points);
  const seconds = (performance.now() - clock) / 1000;
  const { user, system } = process.cpuUsage(processor);
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  const texts = [...files.values()];
  const stride = Math.max(1, Math.floor(texts.length / PACKED_SAMPLE));
  const sample = texts.filter((_, index) => index % stride === 0);
  const pans = await panOver(files, points);
  return {
    points: amount,
    seconds,
    processorSeconds: (user + system) / 1e6,
    peakMegabytes,
    files: files.size,
    megabytes: texts.reduce((sum, { length }) => sum + length, 0) / 1e6,
    packedMegabytes:
      (sample.reduce((sum, text) => sum + brotliBytes(text), 0) * (texts.length / sample.length)) / 1e6,
    firstViewBytes: brotliBytes(files.get(overviewPath) ?? ''),
    pans: pans.length,
    panBytes: spread(pans.map(({ bytes }) => bytes)),
    panRequests: spread(pans.map(({ requests }) => requests)),
    oneMore: oneMoreCase(files, points),
  };
}

/** Each pan moves half a view; what an earlier one read is not read again. */
async function panOver(files: ReadonlyMap<string, string>, points: readonly MapPoint[]) {
  const { root } = JSON.parse(files.get(overviewPath) ?? '') as MapOverview;
  if (!root) throw new Error('no points to pan over');
  const next = generator(7);
  const pans: { requests: number; bytes: number }[] = [];
  while (pans.length < PANS) {
    const [, longitude = 0, latitude = 0] = points[Math.floor(next() * points.length)] ?? [];
    const zoom = ZOOMS[Math.floor(next() * ZOOMS.length)] ?? 12;
    const direction = next() * 2 * Math.PI;
    const known = new Map<string, MapNode>([[nodePath(root), JSON.parse(files.get(nodePath(root)) ?? '')]]);
    let asked: string[] = [];
    const readNode = async (path: string): Promise<MapNode> => {
      const node = known.get(path) ?? (JSON.parse(files.get(path) ?? '') as MapNode);
      if (!known.has(path)) asked.push(path);
      known.set(path, node);
      return node;
    };
    const [x, y] = toWorld(longitude, latitude);
    for (let step = 0; step <= PANS_IN_A_ROW; step += 1) {
      asked = [];
      const side = 1 / (256 * 2 ** zoom);
      const moved = [
        x + Math.cos(direction) * step * 0.5 * VIEW.width * side,
        y + Math.sin(direction) * step * 0.5 * VIEW.height * side,
      ] as const;
      await lightsIn(root, boxAround(moved, side), zoom, readNode, toWorld);
      // The first is no pan: it is the view after a search or a jump.
      if (step > 0)
        pans.push({
          requests: asked.length,
          bytes: asked.reduce((sum, path) => sum + brotliBytes(files.get(path) ?? ''), 0),
        });
    }
  }
  return pans;
}

function boxAround([x, y]: readonly [number, number], side: number): WorldBox {
  const across = VIEW.width * side * (0.5 + VIEW.margin);
  const down = VIEW.height * side * (0.5 + VIEW.margin);
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function oneMoreCase(files: ReadonlyMap<string, string>, points: readonly MapPoint[]): MapData['oneMore'] {
  const [, longitude = 0, latitude = 0, category = '', agency = ''] =
    points[Math.floor(points.length / 2)] ?? [];
  const after = buildMapIndex([...points, ['zzzzzzzzzz', longitude, latitude, category, agency]]);
  const changed = [...after].filter(([path, text]) => files.get(path) !== text);
  return { files: changed.length, bytes: changed.reduce((sum, [, { length }]) => sum + length, 0) };
}

function spread(values: readonly number[]): { p50: number; p95: number; most: number } {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95), most: Math.max(...values) };
}
