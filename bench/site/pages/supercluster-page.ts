import { circleMarker, layerGroup } from 'leaflet';
import Supercluster from 'supercluster';
import { dataUrl, showAndPan, showMap } from './map-view.ts';

/** One GeoJSON and supercluster, drawn on Leaflet's canvas. */
const map = showMap();
const cases = await (await fetch(`${dataUrl}cases.geojson`)).json();
const index = new Supercluster({ radius: 60, maxZoom: 17 }).load(cases.features);
const drawn = layerGroup().addTo(map);
await showAndPan(map, () => {
  const view = map.getBounds().pad(0.25);
  drawn.clearLayers();
  for (const { geometry, properties } of index.getClusters(
    [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()],
    Math.round(map.getZoom()),
  )) {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    circleMarker([latitude, longitude], { radius: properties.cluster ? 14 : 7 }).addTo(drawn);
  }
});
