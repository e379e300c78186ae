import type { OutlineFile } from '../islands/map/page-data.ts';
import type { Boundaries } from '../load-publication.ts';
import { boundsOf } from '../map/frame.ts';
import { type Line, outlinesOf } from '../map/outlines.ts';
import { publication } from '../publication.ts';

const STEPS_PER_DEGREE = 1e5;

/** The borders for the interactive map, a fraction of the size of the GeoJSON they come from. */
export async function GET(): Promise<Response> {
  const { boundaries } = await publication();
  const { regency, districts, villages } = outlinesOf(boundaries, 0);
  const file: OutlineFile = {
    regency: regency.map(steps),
    districts: districts.map(steps),
    villages: villages.map(steps),
    districtLabels: labels(boundaries, 'district'),
    villageLabels: labels(boundaries, 'village'),
  };
  return new Response(JSON.stringify(file));
}

function steps(line: Line): number[] {
  let [lastX, lastY] = [0, 0];
  return line.flatMap(([longitude, latitude]) => {
    const x = Math.round(longitude * STEPS_PER_DEGREE);
    const y = Math.round(latitude * STEPS_PER_DEGREE);
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}

function labels({ features }: Boundaries, level: 'district' | 'village'): [string, number, number][] {
  return features
    .filter(({ properties }) => properties.level === level)
    .map((feature): [string, number, number] => {
      const [west, south, east, north] = boundsOf({ type: 'FeatureCollection', features: [feature] });
      return [feature.properties.name, round((west + east) / 2), round((south + north) / 2)];
    });
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
