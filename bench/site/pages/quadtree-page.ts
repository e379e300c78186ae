import { overviewPath, toWorld } from '../../../api-client/contract/public/map-grid.ts';
import type { MapNode, MapOverview } from '../../../api-client/contract/public/map-index.ts';
import { CanvasLayer } from '../../../site/islands/map/canvas-layer.ts';
import { drawLights } from '../../../site/islands/map/draw-lights.ts';
import { type Light, lightsIn, overviewLights } from '../../../site/islands/map/quadtree.ts';
import { dataUrl, showAndPan, showMap } from './map-view.ts';

/** Our map's own parts: the overview at first, tiles of the view afterwards. */
const map = showMap();
const overview = (await (await fetch(dataUrl + overviewPath)).json()) as MapOverview;
const { root } = overview;
if (!root) throw new Error('no points');
let lights: Light[] | undefined;
const layer = new CanvasLayer((view) => {
  if (lights) drawLights(lights, view, undefined);
});
map.addLayer(layer);
const known = new Map<string, Promise<MapNode>>();
const readNode = (path: string): Promise<MapNode> => {
  const node = known.get(path) ?? fetch(dataUrl + path).then((answer) => answer.json() as Promise<MapNode>);
  known.set(path, node);
  return node;
};
await showAndPan(map, async () => {
  if (!lights) lights = overviewLights(overview);
  else {
    const view = map.getBounds().pad(0.25);
    const [left, top] = toWorld(view.getWest(), view.getNorth());
    const [right, bottom] = toWorld(view.getEast(), view.getSouth());
    lights = await lightsIn(root, { left, top, right, bottom }, Math.round(map.getZoom()), readNode, toWorld);
  }
  layer.redraw();
});
