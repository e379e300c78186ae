import type { FeatureCollection } from 'geojson';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Point } from '../../api-client/contract/primitives.ts';
import { mapText as text } from '../text/map-text.ts';

/** Draws the outlines and the point, no tiles from anybody. Returns a way to take the map down; throws when it fails. */
export async function drawPlaceMap(options: {
  element: HTMLElement;
  point: Point;
  villageCode: string | null;
  boundariesUrl: string;
}): Promise<() => void> {
  const response = await fetch(options.boundariesUrl);
  if (!response.ok) throw new Error(`outlines: ${response.status}`);
  const outlines = (await response.json()) as FeatureCollection;
  const style = getComputedStyle(options.element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const at = L.latLng(options.point.latitude, options.point.longitude);
  const map = L.map(options.element, {
    attributionControl: false,
    scrollWheelZoom: false,
    zoomControl: false,
  });
  L.control.zoom({ zoomInTitle: text.zoomIn, zoomOutTitle: text.zoomOut }).addTo(map);
  map.setView(at, 14);
  L.geoJSON(outlines, {
    interactive: false,
    style: (feature) => {
      const here = feature?.properties?.code === options.villageCode && options.villageCode !== null;
      const district = feature?.properties?.level === 'district';
      return {
        color: colour('--edge'),
        weight: district ? 2 : 1,
        fill: !district,
        fillColor: here ? colour('--light') : colour('--land'),
        fillOpacity: here ? 0.25 : 1,
      };
    },
  }).addTo(map);
  L.circleMarker(at, {
    radius: 9,
    color: colour('--ink'),
    weight: 2,
    fillColor: colour('--light'),
    fillOpacity: 1,
    interactive: false,
  }).addTo(map);
  // The box may still grow while the page beside it arrives; a map that is not told stays half drawn.
  const grown = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  grown.observe(options.element);
  return () => {
    grown.disconnect();
    map.remove();
  };
}
