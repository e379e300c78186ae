import type { Feature, FeatureCollection } from 'geojson';
import {
  Canvas,
  Circle,
  CircleMarker,
  GeoJSON,
  type LatLng,
  Map as LeafletMap,
  type LeafletMouseEvent,
} from 'leaflet';
import leafletStyle from 'leaflet/dist/leaflet.css?inline';
import type { Point } from '../../../api-client/contract/primitives.ts';
import type { InstanceForForm } from '../../../api-client/contract/public/instance.ts';
import { adoptStyle } from '../adopt-style.ts';

export interface PickedVillage {
  code: string;
  name: string;
}

export interface MapOptions {
  instance: InstanceForForm;
  point: Point | null;
  /** Metres around the point within which the phone says it is; null for a point chosen by hand. */
  accuracy: number | null;
  /** What the map is called for a screen reader. */
  label: string;
  /** `village` is the outline under the point: null outside all of them, undefined while outlines are missing. */
  onPick: (point: Point, village: PickedVillage | null | undefined) => void;
}

const VILLAGE = { color: '#b3ab95', weight: 1, fillColor: '#f7f3e6', fillOpacity: 1 } as const;
const DISTRICT = { color: '#5b6478', weight: 2, fill: false } as const;
const LIGHT = { radius: 9, color: '#14213d', weight: 2, fillColor: '#f4a51c', fillOpacity: 1 } as const;
/** Where the phone may be as well. */
const REACH = { radius: 0, color: '#14213d', weight: 1, fillColor: '#f4a51c', fillOpacity: 0.25 } as const;
/** Six decimals are 0.1 m. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

let map: LeafletMap | null = null;
let pick: (at: LatLng) => void = () => {};
let showFound: (point: Point, accuracy: number | null) => void = () => {};

/** Puts the map into `element`: our own outlines, no foreign tiles. */
export function mountMap(
  element: HTMLElement,
  { instance, point, accuracy, label, onPick }: MapOptions,
): void {
  adoptStyle(leafletStyle);
  const [west, south, east, north] = instance.bounds;
  map = new LeafletMap(element, { renderer: new Canvas(), attributionControl: false, zoomSnap: 0.5 });
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  element.setAttribute('role', 'application');
  element.setAttribute('aria-label', label);

  const outlines = new GeoJSON(undefined, {
    style: (feature) => (feature && isDistrict(feature) ? DISTRICT : VILLAGE),
    interactive: false,
  }).addTo(map);
  const light = new CircleMarker([0, 0], LIGHT);
  const reach = new Circle([0, 0], { ...REACH, interactive: false });
  const show = (at: LatLng | [number, number]) => map && light.setLatLng(at).addTo(map);
  let shapes: FeatureCollection | null = null;

  pick = (at) => {
    reach.remove();
    show(at);
    const chosen = { latitude: round(at.lat), longitude: round(at.lng) };
    onPick(chosen, villageAt(shapes, chosen));
  };
  map.on('click', (event: LeafletMouseEvent) => pick(event.latlng));
  showFound = ({ latitude, longitude }, metres) => {
    if (!map) return;
    map.setView([latitude, longitude], 14);
    reach.remove();
    if (metres) {
      reach.setLatLng([latitude, longitude]).setRadius(metres).addTo(map);
      map.fitBounds(reach.getBounds(), { maxZoom: 16 });
    }
    show([latitude, longitude]);
    light.bringToFront();
  };
  if (point) showFound(point, accuracy);
  void fetch(instance.boundariesUrl)
    .then((answer) => answer.json())
    .then((collection: FeatureCollection) => {
      shapes = collection;
      // Districts last, so that their borders lie on top of the villages'; then the point.
      const villages = collection.features.filter((feature) => !isDistrict(feature));
      for (const feature of [...villages, ...collection.features.filter(isDistrict)])
        outlines.addData(feature);
      if (map?.hasLayer(reach)) reach.bringToFront();
      light.bringToFront();
    })
    // The map works without outlines; the point is what counts.
    .catch(() => {});
}

/** The phone found itself while the map stands open. */
export const showPhone = (point: Point, accuracy: number): void => showFound(point, accuracy);

/** For the keyboard: arrows move the map, this takes its middle. */
export function pickCentre(): void {
  if (map) pick(map.getCenter());
}

/** Called when the step is left: the element is gone, the next visit makes a new map. */
export function unmountMap(): void {
  map?.remove();
  map = null;
  showFound = () => {};
}

function villageAt(shapes: FeatureCollection | null, point: Point): PickedVillage | null | undefined {
  // Without outlines nobody can say: the server decides.
  if (!shapes) return undefined;
  for (const { geometry, properties } of shapes.features) {
    if (properties?.level !== 'village') continue;
    const polygons =
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [];
    if (polygons.some((rings) => isInside(rings, point))) {
      return { code: String(properties.code), name: String(properties.name) };
    }
  }
  return null;
}

const isDistrict = (feature: Feature) => feature.properties?.level === 'district';

/** Even-odd rule over outer ring and holes. */
function isInside(rings: number[][][], { longitude, latitude }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      if (y1 > latitude !== y0 > latitude) {
        const x = x1 + ((latitude - y1) * (x0 - x1)) / (y0 - y1);
        if (longitude < x) inside = !inside;
      }
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}
