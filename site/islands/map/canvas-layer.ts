import { DomUtil, type LatLng, Layer, type Map as LeafletMap, type Point, type ZoomAnimEvent } from 'leaflet';

/** Where world coordinates (0 to 1) fall on the canvas, in CSS pixels. */
export type CanvasView = {
  context: CanvasRenderingContext2D;
  zoom: number;
  width: number;
  height: number;
  toX(worldX: number): number;
  toY(worldY: number): number;
};

/** Leaflet's own layers use this method for zoom animations; its types leave it out. */
type AnimatedMap = LeafletMap & { _latLngToNewLayerPoint(at: LatLng, zoom: number, centre: LatLng): Point };

/** How much is drawn beyond each edge, as a share of the view, so that a drag shows no bare border. */
const MARGIN = 0.25;

/** One canvas over the view, drawn anew after each move. */
export class CanvasLayer extends Layer {
  readonly #canvas: HTMLCanvasElement;
  readonly #draw: (view: CanvasView) => void;
  #corner: LatLng | undefined;
  #zoom = 0;

  constructor(draw: (view: CanvasView) => void) {
    super();
    this.#draw = draw;
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'leaflet-zoom-animated';
  }

  override onAdd(map: LeafletMap): this {
    map.getPanes().overlayPane.append(this.#canvas);
    map.on('moveend viewreset resize', this.redraw, this);
    map.on('zoomanim', this.#onZoomAnimation, this);
    this.redraw();
    return this;
  }

  override onRemove(map: LeafletMap): this {
    map.off('moveend viewreset resize', this.redraw, this);
    map.off('zoomanim', this.#onZoomAnimation, this);
    this.#canvas.remove();
    return this;
  }

  redraw(): void {
    const map = this._map as LeafletMap | undefined;
    const context = this.#canvas.getContext('2d');
    if (!map || !context) return;
    const size = map.getSize();
    const width = Math.round(size.x * (1 + 2 * MARGIN));
    const height = Math.round(size.y * (1 + 2 * MARGIN));
    const ratio = Math.min(2, devicePixelRatio || 1);
    const topLeft = map.containerPointToLayerPoint([-size.x * MARGIN, -size.y * MARGIN]);
    this.#corner = map.layerPointToLatLng(topLeft);
    this.#zoom = map.getZoom();
    this.#canvas.width = width * ratio;
    this.#canvas.height = height * ratio;
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    DomUtil.setPosition(this.#canvas, topLeft);
    context.scale(ratio, ratio);
    const world = 256 * 2 ** this.#zoom;
    const origin = map.getPixelOrigin().add(topLeft);
    this.#draw({
      context,
      zoom: this.#zoom,
      width,
      height,
      toX: (x) => x * world - origin.x,
      toY: (y) => y * world - origin.y,
    });
  }

  #onZoomAnimation({ zoom, center }: ZoomAnimEvent): void {
    const map = this._map as AnimatedMap;
    if (!this.#corner) return;
    const offset = map._latLngToNewLayerPoint(this.#corner, zoom, center);
    DomUtil.setTransform(this.#canvas, offset, map.getZoomScale(zoom, this.#zoom));
  }
}
