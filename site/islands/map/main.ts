import { Control, LatLngBounds, Map as LeafletMap, type LeafletMouseEvent, type Point } from 'leaflet';
import { toDegrees, toWorld } from '../../../api-client/contract/public/map-grid.ts';
import type { MapNode } from '../../../api-client/contract/public/map-index.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { CaseCard } from './case-card.ts';
import { CaseList } from './case-list.ts';
import { drawLand, drawNames, type Land, landOf } from './draw-land.ts';
import { drawLights } from './draw-lights.ts';
import { keepAcrossLanguages } from './keep-across-languages.ts';
import type { Narrowing } from './narrowing.ts';
import type { BaseMap, MapPageData, OutlineFile } from './page-data.ts';
import { casesIn, type Light, lightsIn, overviewLights, type WorldBox } from './quadtree.ts';

/** A finger is this wide, in pixels. */
const REACH = 22;
const DEEPEST_ZOOM = 17;
/** A village fills the view. */
const NEAR_ZOOM = 14;

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
};

const data = JSON.parse(element('data-peta').textContent) as MapPageData;
const { overview } = data;
const [west, south, east, north] = data.bounds;
const bounds = new LatLngBounds([south, west], [north, east]);
keepAcrossLanguages();
const nodes = new Map<string, Promise<MapNode>>();
let land: Land | undefined;
let lights: Light[] = overview ? overviewLights(overview) : [];
let chosen: string | undefined;
/** Until the visitor touches the map, the overview in the page is all the data there is. */
let isAwake = false;
let narrowing: Narrowing | undefined;
let card: CaseCard | undefined;
/** Whether the operator's base map lies under the lights. */
let hasGround = false;

// Reading Leaflet, making the map, drawing it and the list are tasks of their own: none holds up a slow phone's thread for long.
await pause();
const map = new LeafletMap(element('peta'), {
  zoomControl: false,
  attributionControl: false,
  maxBounds: bounds.pad(0.6),
  maxZoom: DEEPEST_ZOOM,
  zoomSnap: 0.5,
});
map.addControl(new Control.Zoom({ zoomInTitle: data.text.zoomIn, zoomOutTitle: data.text.zoomOut }));
// The whole regency as large as it fits: a half step less would leave a phone's map half empty.
map.options.zoomSnap = 0;
map.fitBounds(bounds, { padding: [12, 12], animate: false });
map.options.zoomSnap = 0.5;
map.setMinZoom(map.getZoom() - 0.5);
const canvas = new CanvasLayer((view) => {
  if (land) drawLand(land, view, !hasGround);
  drawLights(lights, view, chosen);
  if (land) drawNames(land, view);
});
await pause();
map.addLayer(canvas);
await pause();
const list = new CaseList(element('daftar-peta'), element('jumlah-peta'), data);

goToHash();
addEventListener('hashchange', goToHash);
startNarrowing();
map.on('moveend', onMove);
map.on('click', onClick);
for (const kind of ['pointerenter', 'focusin', 'touchstart'] as const) {
  map.getContainer().addEventListener(kind, wake, { once: true, passive: true });
}
// Who reached for it before it was there is there already.
if (map.getContainer().matches(':hover, :focus-within')) wake();
element('daftar-peta').addEventListener('focusin', ({ target }) => pointAt(target));
element('daftar-peta').addEventListener('pointerover', ({ target }) => pointAt(target));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') {
    card?.close();
    choose(undefined);
  }
});

// Canvas text does not change by itself when the font arrives.
if (document.fonts.status === 'loading') void document.fonts.ready.then(() => canvas.redraw());

void drawOutlines();
if (data.baseMap) void layGround(data.baseMap);

/** Without the outlines the lights still stand where they are. */
async function drawOutlines(): Promise<void> {
  const answer = await fetch(data.outlinesUrl).catch(() => undefined);
  if (!answer?.ok) return;
  land = landOf((await answer.json()) as OutlineFile);
  await pause();
  canvas.redraw();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Without it the outlines are the map, as everywhere by default. */
async function layGround(file: BaseMap): Promise<void> {
  try {
    const { addBaseMap } = await import('./base-map.ts');
    const credit = element('sumber-peta');
    credit.textContent = await addBaseMap(map, file);
    credit.hidden = false;
    hasGround = true;
    canvas.redraw();
  } catch {
    // A host without ranges and a large file, or no such file.
  }
}

function wake(): void {
  if (isAwake) return;
  isAwake = true;
  void load();
}

/** Filter and near cases are fetched when somebody reaches for them, or when the address is already narrowed. */
function startNarrowing(): void {
  const form = element('saring-peta');
  const near = element('dekat-saya');
  for (const part of [form, near]) part.classList.remove('with-script');
  near.hidden = !('geolocation' in navigator);
  const filter = form.querySelector('details');
  if (filter?.open) void narrow();
  else filter?.addEventListener('toggle', () => void narrow(), { once: true });
  near.querySelector('button')?.addEventListener('click', async () => (await narrow())?.near.locate());
  if (location.search) void narrow();
}

async function narrow(): Promise<Narrowing | undefined> {
  try {
    const { Narrowing } = await import('./narrowing.ts');
    if (narrowing) return narrowing;
    narrowing = new Narrowing(data, {
      form: element('saring-peta'),
      near: element('dekat-saya'),
      changed: reload,
      goTo: ({ latitude, longitude }) => {
        isAwake = true;
        map.setView([latitude, longitude], NEAR_ZOOM, { animate: false });
        return load();
      },
    });
    if (narrowing.isOn) reload();
  } catch {
    list.sayUnreachable();
  }
  return narrowing;
}

/** The filter changed: its lights take the place of the others. */
function reload(): void {
  isAwake = true;
  card?.close();
  choose(undefined);
  void load();
}

function onMove(): void {
  // Her place does not belong into an address that is kept and shared.
  if (narrowing?.near.isOn) return void load();
  const { lat, lng } = map.getCenter();
  history.replaceState(null, '', `${location.search}#${map.getZoom()}/${lat.toFixed(5)}/${lng.toFixed(5)}`);
  if (isAwake) void load();
}

async function load(): Promise<void> {
  if (!overview?.root) return;
  const zoom = map.getZoom();
  const filter = narrowing?.filter;
  let found: Light[];
  try {
    found = narrowing?.isOn
      ? await narrowing.lights(viewBox(0.25), zoom)
      : await lightsIn(overview.root, viewBox(0.25), Math.round(zoom), readNode, toWorld);
  } catch {
    // What is on the map stays; the next move tries again.
    list.sayUnreachable();
    return;
  }
  if (zoom !== map.getZoom() || filter !== narrowing?.filter) return;
  lights = found;
  canvas.redraw();
  const { left, top, right, bottom } = viewBox(0);
  list.show(
    found.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom),
    narrowing?.isInside,
  );
}

function readNode(path: string): Promise<MapNode> {
  const known = nodes.get(path);
  if (known) return known;
  const read = fetch(`${data.publicationUrl}${path}`).then((answer): Promise<MapNode> => {
    if (answer.ok) return answer.json();
    throw new Error(`${path}: ${answer.status}`);
  });
  nodes.set(path, read);
  read.catch(() => nodes.delete(path));
  return read;
}

function viewBox(margin: number): WorldBox {
  const view = map.getBounds().pad(margin);
  const [left, top] = toWorld(view.getWest(), view.getNorth());
  const [right, bottom] = toWorld(view.getEast(), view.getSouth());
  return { left, top, right, bottom };
}

async function onClick({ containerPoint }: LeafletMouseEvent): Promise<void> {
  isAwake = true;
  await load();
  const near = lights
    .map((light) => {
      const [longitude, latitude] = toDegrees(light.x, light.y);
      const at = map.latLngToContainerPoint([latitude, longitude]);
      return { light, latitude, longitude, distance: at.distanceTo(containerPoint) };
    })
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = near;
  if (!nearest) return;
  const together = near
    .map(({ light }) => light)
    .filter(({ x, y }) => x === nearest.light.x && y === nearest.light.y);
  if (nearest.light.count > 1 && map.getZoom() >= DEEPEST_ZOOM)
    return openCell(nearest.light, containerPoint);
  const canSplit = map.getZoom() < DEEPEST_ZOOM - 1 && near.length > together.length;
  if (nearest.light.count > 1 || canSplit) {
    map.setView([nearest.latitude, nearest.longitude], Math.min(DEEPEST_ZOOM, map.getZoom() + 2));
    return;
  }
  choose(nearest.light.single?.publicId);
  await showCard(together);
}

/** No zoom is left that would tell the cases of this cell apart: card and list name them, those nearest to the click first. */
async function openCell({ cell, cases }: Light, at: Point): Promise<void> {
  const clicked = map.containerPointToLatLng(at);
  const [x, y] = toWorld(clicked.lng, clicked.lat);
  const distance = (light: Light) => Math.hypot(light.x - x, light.y - y);
  try {
    const known =
      cases ?? (overview?.root && cell ? await casesIn(overview.root, cell, readNode, toWorld) : []);
    const inOrder = known.toSorted((a, b) => distance(a) - distance(b));
    list.show(inOrder);
    await showCard(inOrder);
  } catch {
    list.sayUnreachable();
  }
}

async function showCard(cases: readonly Light[]): Promise<void> {
  try {
    const { CaseCard } = await import('./case-card.ts');
    card ??= new CaseCard(element('kartu-peta'), data, () => choose(undefined));
    await card.show(cases);
  } catch {
    list.sayUnreachable();
  }
}

function choose(publicId: string | undefined): void {
  if (chosen === publicId) return;
  chosen = publicId;
  canvas.redraw();
}

function pointAt(target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  const publicId = target.closest<HTMLElement>('[data-id]')?.dataset.id;
  if (publicId) wake();
  choose(publicId);
}

function goToHash(): void {
  const [zoom, latitude, longitude] = location.hash.slice(1).split('/').map(Number);
  if (!zoom || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return;
  isAwake = true;
  map.setView([latitude ?? 0, longitude ?? 0], zoom, { animate: false });
  void load();
}
