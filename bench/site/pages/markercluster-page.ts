import * as L from 'leaflet';
import { dataUrl, showAndPan, showMap } from './map-view.ts';

/** One GeoJSON and leaflet.markercluster, as its own example does it. The plugin wants Leaflet as a global. */
Object.assign(globalThis, { L });
await import('leaflet.markercluster');
const map = showMap();
const cases = await (await fetch(`${dataUrl}cases.geojson`)).json();
const group = (L as unknown as { markerClusterGroup(options: object): L.FeatureGroup }).markerClusterGroup({
  animate: false,
});
let isShown = false;
await showAndPan(map, () => {
  if (isShown) return;
  isShown = true;
  group.addLayer(L.geoJSON(cases));
  map.addLayer(group);
});
