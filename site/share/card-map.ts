import sharp from 'sharp';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Reference } from '../load-publication.ts';
import { locatorFrame, nightDrawing, quietDrawing } from '../map/drawing.ts';
import { CARD_HEIGHT, MAP_BOX } from './card-size.ts';
import type { CardMap } from './share-card.ts';

/** Outlines take longest to draw and are the same on every card of a case. */
const quietLand = new WeakMap<Reference['boundaries'], Promise<Buffer>>();
/** The same in every language. */
const nightLands = new WeakMap<readonly PublicCase[], Promise<Buffer>>();

/** The land that stands for a map in a card's name, without what is set on it: two cards of one case differ by their words. */
export function landPicture({ boundaries }: Reference, map: CardMap): Promise<Buffer> {
  if ('cases' in map) {
    const lit = nightLands.get(map.cases) ?? rasterise(nightDrawing({ boundaries, ...map }));
    nightLands.set(map.cases, lit);
    return lit;
  }
  const known = quietLand.get(boundaries) ?? rasterise(quietDrawing({ boundaries }));
  quietLand.set(boundaries, known);
  return known;
}

/** Sets one light, or one lit village or district, on the land. */
export async function withPlace(reference: Reference, land: Buffer, map: CardMap): Promise<Buffer> {
  const { width, height } = await sharp(land).metadata();
  const mark = 'point' in map ? spot(reference, map.point) : 'area' in map ? area(reference, map.area) : '';
  if (!mark) return land;
  const frame = locatorFrame(reference);
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${frame.width} ${frame.height}">${mark}</svg>`;
  return sharp(land)
    .composite([{ input: Buffer.from(drawing) }])
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function spot(reference: Reference, point: { longitude: number; latitude: number }): string {
  const [x, y] = locatorFrame(reference).place(point.longitude, point.latitude);
  const circle = (radius: number, style: string) => `<circle cx="${x}" cy="${y}" r="${radius}" ${style}/>`;
  return (
    circle(23, 'fill="#f4a51c" opacity=".16"') +
    circle(14, 'fill="#f4a51c" opacity=".3"') +
    circle(5.5, 'fill="#ffe2a3"')
  );
}

function area(reference: Reference, code: string): string {
  const feature = reference.boundaries.features.find(({ properties }) => properties.code === code);
  if (!feature) return '';
  const { place } = locatorFrame(reference);
  const { geometry } = feature;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const path = rings.map(
    (ring) =>
      `M${ring.map(([longitude = 0, latitude = 0]) => place(longitude, latitude).join(' ')).join('L')}Z`,
  );
  return `<path d="${path.join('')}" fill="#f4a51c" fill-opacity=".32" stroke="#f4a51c" stroke-width="1.4" stroke-linejoin="round"/>`;
}

function rasterise(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing), { density: 144 })
    .resize(MAP_BOX, CARD_HEIGHT - 40, { fit: 'inside' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
