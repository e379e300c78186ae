import { DomUtil, GridLayer, type Map as LeafletMap } from 'leaflet';
import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import type { LeafletLayerOptions } from 'protomaps-leaflet';
import type { BaseMap } from './page-data.ts';

/** A host that knows no ranges sends the whole file; up to this size that is accepted, once. */
const WHOLE_BYTES = 3_000_000;
const OPEN_STREET_MAP = '© OpenStreetMap';

/** Part of a file, by a range where the host knows ranges; else the file as a whole when it is small, else nothing. */
class PlainFile implements Source {
  readonly #file: BaseMap;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(file: BaseMap) {
    this.#file = file;
  }

  getKey(): string {
    return this.#file.url;
  }

  /** @throws when the host knows no ranges and the file is large, or has no such file */
  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    if (this.#whole === undefined) {
      const answer = await fetch(this.#file.url, {
        headers: { range: `bytes=${offset}-${offset + length - 1}` },
      });
      if (answer.status === 206) return { data: await answer.arrayBuffer() };
      if (!answer.ok || this.#file.bytes > WHOLE_BYTES) {
        void answer.body?.cancel();
        throw new Error(`${this.#file.url}: ${answer.status}`);
      }
      this.#whole = answer.arrayBuffer();
    }
    return { data: (await this.#whole).slice(offset, offset + length) };
  }
}

/**
 * Lays the operator's base map under outlines and lights: water and roads, quiet. A part of its own, fetched only where an
 * operator put a file beside the site.
 * @returns whose data it is, as the file says; to be shown on the map
 * @throws when the file cannot be read; nothing was added then
 */
export async function addBaseMap(map: LeafletMap, file: BaseMap): Promise<string> {
  const archive = new PMTiles(new PlainFile(file));
  const { maxZoom } = await archive.getHeader();
  const told = (await archive.getMetadata()) as { attribution?: unknown };
  // protomaps-leaflet looks for Leaflet where a script element would have put it.
  Object.assign(globalThis, { L: { GridLayer, DomUtil } });
  const { LineSymbolizer, leafletLayer, PolygonSymbolizer } = await import('protomaps-leaflet');
  const line = (color: string, width: number) => new LineSymbolizer({ color, width });
  const road =
    (kinds: readonly string[]) =>
    (_zoom: number, { props }: { props: Record<string, unknown> }) =>
      kinds.includes(String(props.kind));
  const layer = leafletLayer({
    // It was compiled against a version of its own; what it asks of an archive, getZxy, is the same.
    url: archive as unknown as NonNullable<LeafletLayerOptions['url']>,
    maxDataZoom: maxZoom,
    paintRules: [
      { dataLayer: 'earth', symbolizer: new PolygonSymbolizer({ fill: '#172443' }) },
      { dataLayer: 'water', symbolizer: new PolygonSymbolizer({ fill: '#0b2a4a' }) },
      {
        dataLayer: 'roads',
        symbolizer: line('#26355e', 1),
        minzoom: 13,
        filter: road(['minor_road', 'path', 'other']),
      },
      { dataLayer: 'roads', symbolizer: line('#2f4172', 1.6), minzoom: 11, filter: road(['medium_road']) },
      { dataLayer: 'roads', symbolizer: line('#3a4d82', 2.2), filter: road(['major_road', 'highway']) },
    ],
    labelRules: [],
  });
  (layer as unknown as GridLayer).addTo(map);
  const said = typeof told.attribution === 'string' ? told.attribution : OPEN_STREET_MAP;
  return new DOMParser().parseFromString(said, 'text/html').body.textContent || OPEN_STREET_MAP;
}
