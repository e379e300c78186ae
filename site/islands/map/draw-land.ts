import { toWorld } from '../../../api-client/contract/public/map-grid.ts';
import type { CanvasView } from './canvas-layer.ts';
import type { OutlineFile } from './page-data.ts';

type WorldLine = Float64Array;
type Label = { name: string; x: number; y: number };

export type Land = {
  regency: WorldLine[];
  districts: WorldLine[];
  villages: WorldLine[];
  districtLabels: Label[];
  villageLabels: Label[];
};

const STEPS_PER_DEGREE = 1e5;
/** From this zoom on villages are wide enough to carry their names. */
const VILLAGE_NAMES_ZOOM = 13;

/** Decodes the outline file once, into the projection the canvas draws in. */
export function landOf(file: OutlineFile): Land {
  const label = ([name, longitude, latitude]: [string, number, number]): Label => {
    const [x, y] = toWorld(longitude, latitude);
    return { name, x, y };
  };
  return {
    regency: file.regency.map(worldLine),
    districts: file.districts.map(worldLine),
    villages: file.villages.map(worldLine),
    districtLabels: file.districtLabels.map(label),
    villageLabels: file.villageLabels.map(label),
  };
}

/** @param isFilled false where a base map shows the ground */
export function drawLand(land: Land, view: CanvasView, isFilled: boolean): void {
  const { context, zoom } = view;
  context.lineJoin = 'round';
  if (isFilled) {
    trace(land.regency, view);
    context.fillStyle = '#172443';
    context.fill('evenodd');
  }
  stroke(land.villages, view, '#26376a', zoom < 11 ? 0.6 : 1);
  stroke(land.districts, view, '#3c5188', 1.3);
  stroke(land.regency, view, '#5d71a6', 1.8);
}

/** Drawn over the lights, with a dark edge, so that a bright town keeps its name. */
export function drawNames(land: Land, { context, zoom, toX, toY }: CanvasView): void {
  const names = zoom >= VILLAGE_NAMES_ZOOM ? land.villageLabels : land.districtLabels;
  context.font = '600 12px "Plus Jakarta Sans", sans-serif';
  context.textAlign = 'center';
  context.lineWidth = 3;
  context.strokeStyle = '#0e1830b0';
  context.fillStyle = '#aebadb';
  for (const { name, x, y } of names) {
    context.strokeText(name, toX(x), toY(y));
    context.fillText(name, toX(x), toY(y));
  }
}

function stroke(lines: readonly WorldLine[], view: CanvasView, colour: string, width: number): void {
  trace(lines, view);
  view.context.strokeStyle = colour;
  view.context.lineWidth = width;
  view.context.stroke();
}

function trace(lines: readonly WorldLine[], { context, toX, toY }: CanvasView): void {
  context.beginPath();
  for (const line of lines) {
    context.moveTo(toX(line[0] ?? 0), toY(line[1] ?? 0));
    for (let index = 2; index < line.length; index += 2) {
      context.lineTo(toX(line[index] ?? 0), toY(line[index + 1] ?? 0));
    }
  }
}

function worldLine(steps: readonly number[]): WorldLine {
  const line = new Float64Array(steps.length);
  let longitude = 0;
  let latitude = 0;
  for (let index = 0; index < steps.length; index += 2) {
    longitude += steps[index] ?? 0;
    latitude += steps[index + 1] ?? 0;
    line.set(toWorld(longitude / STEPS_PER_DEGREE, latitude / STEPS_PER_DEGREE), index);
  }
  return line;
}
