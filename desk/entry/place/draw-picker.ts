import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Point } from '../../../api-client/contract/primitives.ts';
import { mapText as text } from '../../text/map-text.ts';

/** Six decimals are 0.1 m. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

export interface Picker {
  /** For the keyboard: arrows move the map, this takes its middle. */
  pickCentre(): void;
  remove(): void;
}

/**
 * A map of our own outlines to choose a point on, no tiles from anybody. `onPick` gets the code of the village under the point, null
 * outside of all. Throws when the outlines cannot be read.
 */
export async function drawPicker(options: {
  element: HTMLElement;
  point: Point | null;
  /** West, south, east, north in degrees. */
  bounds: readonly [number, number, number, number];
  boundariesUrl: string;
  onPick: (point: Point, villageCode: string | null) => void;
}): Promise<Picker> {
  const response = await fetch(options.boundariesUrl);
  if (!response.ok) throw new Error(`outlines: ${response.status}`);
  const outlines = (await response.json()) as FeatureCollection<Polygon | MultiPolygon>;
  const style = getComputedStyle(options.element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const map = L.map(options.element, { attributionControl: false, zoomControl: false });
  L.control.zoom({ zoomInTitle: text.zoomIn, zoomOutTitle: text.zoomOut }).addTo(map);
  const [west, south, east, north] = options.bounds;
  map.fitBounds([
    [south, west],
    [north, east],
  ]);
  L.geoJSON(outlines, {
    interactive: false,
    style: (feature) => ({
      color: colour('--edge'),
      weight: isVillage(feature) ? 1 : 2,
      fill: isVillage(feature),
      fillColor: colour('--land'),
      fillOpacity: 1,
    }),
  }).addTo(map);
  const light = L.circleMarker([0, 0], {
    radius: 9,
    color: colour('--ink'),
    weight: 2,
    fillColor: colour('--light'),
    fillOpacity: 1,
    interactive: false,
  });
  const show = (at: L.LatLng) => light.setLatLng(at).addTo(map).bringToFront();
  const pick = (at: L.LatLng) => {
    show(at);
    const point = { latitude: round(at.lat), longitude: round(at.lng) };
    options.onPick(point, villageAt(outlines, point));
  };
  map.on('click', (event: L.LeafletMouseEvent) => pick(event.latlng));
  if (options.point) {
    const at = L.latLng(options.point.latitude, options.point.longitude);
    show(at);
    map.setView(at, 14);
  }
  return { pickCentre: () => pick(map.getCenter()), remove: () => map.remove() };
}

const isVillage = (feature?: Feature) => feature?.properties?.level === 'village';

function villageAt(outlines: FeatureCollection<Polygon | MultiPolygon>, point: Point): string | null {
  const here = outlines.features.find(
    (feature) => isVillage(feature) && booleanPointInPolygon([point.longitude, point.latitude], feature),
  );
  return here ? String(here.properties?.code) : null;
}
