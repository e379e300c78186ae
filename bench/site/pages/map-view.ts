import { Map as LeafletMap } from 'leaflet';

/** The regency of `invent-points.ts`, in a view that the caller's layer is then added to. */
export function showMap(): LeafletMap {
  const host = document.createElement('div');
  host.style.cssText = 'width:1200px;height:760px';
  document.body.append(host);
  return new LeafletMap(host, {
    zoomControl: false,
    attributionControl: false,
    maxZoom: 17,
    preferCanvas: true,
  }).fitBounds(
    [
      [-5.4, 111.7],
      [-5, 112.2],
    ],
    { animate: false },
  );
}

/** Where the data of this page lie, from its address. */
export const dataUrl = `/data/${new URLSearchParams(location.search).get('points')}/`;

/** Marks a moment once what was drawn stands on the screen. */
export const painted = (name: string): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark(name);
        resolve();
      }),
    );
  });

/** Shown, then moved by half a view towards the crowd; `show` draws what the view needs. */
export async function showAndPan(map: LeafletMap, show: () => Promise<void> | void): Promise<void> {
  await show();
  await painted('bench-ready');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  map.setZoom(13, { animate: false });
  await show();
  await painted('bench-zoomed');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  performance.mark('bench-pan');
  map.panBy([600, 0], { animate: false });
  await show();
  await painted('bench-panned');
}
