import { toDegrees } from '../../api-client/contract/public/map-grid.ts';
import { cellsOf } from '../../api-client/contract/public/map-node.ts';
import type { Publication, Reference } from '../load-publication.ts';
import { boundsOf, type Frame, frameOf } from './frame.ts';
import { type Line, outlinesOf } from './outlines.ts';

const WIDTH = 880;
const MARGIN = 36;
/** At 880 units for a regency of some 50 km, 120 m is a fifth of a unit. */
const TOLERANCE_METRES = 120;
/** Above this many cases the overview's cells are drawn instead of the cases. */
const SINGLE_LIGHTS = 600;

type Land = Pick<Reference, 'boundaries'>;
export type Lights = Land & Pick<Publication, 'cases' | 'overview'>;

/** The regency at night with a light for every solved case: an SVG document that needs no script and no style. */
export function nightDrawing(lit: Lights): string {
  const frame = wholeUnits(frameOf(boundsOf(lit.boundaries), WIDTH, MARGIN));
  const { regency, districts, villages } = outlinesOf(lit.boundaries, TOLERANCE_METRES);
  const land = paths(regency, frame);
  return svg(
    frame,
    `<defs><radialGradient id="g"><stop stop-color="#fff6dc"/><stop offset=".12" stop-color="#ffd079"/><stop offset=".2" stop-color="#f9b234" stop-opacity=".62"/><stop offset=".45" stop-color="#f4a51c" stop-opacity=".2"/><stop offset="1" stop-color="#f4a51c" stop-opacity="0"/></radialGradient></defs>` +
      `<path d="${land}" fill="#172443" stroke="#4a5c8c" stroke-width="1.6" stroke-linejoin="round"/>` +
      `<path d="${paths(villages, frame)}" fill="none" stroke="#233360" stroke-width=".8"/>` +
      `<path d="${paths(districts, frame)}" fill="none" stroke="#34477a" stroke-width="1.2"/>` +
      `<g fill="url(#g)">${lights(lit, frame)}</g>`,
  );
}

/** The outlines alone, quiet, to set one light on. */
export function quietDrawing(land: Land): string {
  const frame = locatorFrame(land);
  const { regency, districts } = outlinesOf(land.boundaries, TOLERANCE_METRES * 3);
  return svg(
    frame,
    `<path d="${paths(regency, frame)}" fill="#172443" stroke="#4a5c8c" stroke-width="1.2"/>` +
      `<path d="${paths(districts, frame)}" fill="none" stroke="#34477a" stroke-width=".8"/>`,
  );
}

export function locatorFrame({ boundaries }: Land): Frame {
  return frameOf(boundsOf(boundaries), 320, 16);
}

function svg({ width, height }: Frame, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

/** 880 units are shown on fewer pixels: what is between two of them is not seen. */
function wholeUnits(frame: Frame): Frame {
  return {
    ...frame,
    place(longitude, latitude) {
      const [x, y] = frame.place(longitude, latitude);
      return [Math.round(x), Math.round(y)];
    },
  };
}

/** Each corner as a step from the one before: a half of the bytes of places. */
function paths(lines: readonly Line[], frame: Frame): string {
  return lines
    .map((line) => steps(line.map(([longitude, latitude]) => frame.place(longitude, latitude))))
    .join('');
}

function steps(corners: readonly (readonly [number, number])[]): string {
  let [x, y] = corners[0] ?? [0, 0];
  let path = `M${x} ${y}l`;
  for (const [toX, toY] of corners.slice(1)) {
    const [right, down] = [short(toX - x), short(toY - y)];
    [x, y] = [toX, toY];
    if (right !== '0' || down !== '0') path += `${right}${down.startsWith('-') ? '' : ' '}${down} `;
  }
  // A minus parts two numbers by itself.
  return path.trimEnd().replaceAll(' -', '-');
}

/** Tenths of the frame's unit; what subtraction adds behind them is no step. */
function short(step: number): string {
  return String(Math.round(step * 10) / 10).replace(/^(-?)0\./, '$1.');
}

function lights({ cases, overview }: Lights, frame: Frame): string {
  const single = cases.flatMap(({ place }) =>
    place.point ? [frame.place(place.point.longitude, place.point.latitude)] : [],
  );
  if (single.length <= SINGLE_LIGHTS) {
    const radius = single.length < 80 ? 26 : 16;
    return single.map(([x, y]) => circle(x, y, radius)).join('');
  }
  // Of a part of the regency there is no overview.
  if (!overview) return gathered(single);
  const side = 2 ** overview.zoom;
  const cells = cellsOf(overview.cells, overview.width);
  const most = cells.reduce((sofar, { count }) => Math.max(sofar, count), 1);
  return cells
    .map(({ column, row, count, x, y }) => {
      const at = toDegrees((overview.origin[0] + column + x) / side, (overview.origin[1] + row + y) / side);
      return circle(...frame.place(...at), radiusOf(count, most));
    })
    .join('');
}

/** Squares of the drawing whose lights become one: the first that leave few enough, of the last as many as there are. */
const SQUARES = [8, 12, 18, 27, 40];

function gathered(single: readonly (readonly [x: number, y: number])[]): string {
  for (const side of SQUARES) {
    const squares = new Map<string, { count: number; x: number; y: number }>();
    for (const [x, y] of single) {
      const key = `${Math.floor(x / side)} ${Math.floor(y / side)}`;
      const square = squares.get(key) ?? { count: 0, x: 0, y: 0 };
      squares.set(key, { count: square.count + 1, x: square.x + x, y: square.y + y });
      if (squares.size > SINGLE_LIGHTS && side !== SQUARES.at(-1)) break;
    }
    if (squares.size > SINGLE_LIGHTS && side !== SQUARES.at(-1)) continue;
    const most = [...squares.values()].reduce((sofar, { count }) => Math.max(sofar, count), 1);
    return [...squares.values()]
      .map(({ count, x, y }) => circle(tenths(x / count), tenths(y / count), radiusOf(count, most)))
      .join('');
  }
  return '';
}

function radiusOf(count: number, most: number): number {
  return Math.round(8 + 26 * Math.sqrt(count / most));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function circle(x: number, y: number, radius: number): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}"/>`;
}
