import { Delaunay } from 'd3-delaunay';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Polygon as TopoPolygon } from 'topojson-specification';
import type { Region } from '../server/regions/region.ts';
import { noisyEdge, type Place } from './noisy-edge.ts';
import { createRandom } from './random.ts';
import { DISTRICT_NAMES, REGENCY_NAME, VILLAGE_NAMES } from './region-names.ts';

/** No province has the number 99. */
const REGENCY_CODE = '99.01';
/** Open water in the Java Sea, 75 km from the nearest island: nobody lives here. */
const MIDDLE = { latitude: -5.2, longitude: 112 };
const KM_PER_DEGREE = 111.32;
const SPACING_KM = 3.75;

type Village = { site: number; district: number };

/**
 * The invented regency: one regency, 8 districts and 64 villages whose borders meet exactly, about 35 by 30 km.
 * The same on every call and machine. Codes as Kemendagri's, in the unused province 99.
 */
export function demoRegions(): Region[] {
  const sites = scatterSites();
  const delaunay = Delaunay.from(sites as Iterable<[number, number]>);
  const land = chooseLand(sites);
  const villages = groupIntoDistricts(sites, land, delaunay);
  const outlines = villages.map(({ site }): Polygon => villageOutline(site, sites, delaunay));
  const joined = topology(Object.fromEntries(outlines.map((outline, index) => [`${index}`, outline])));
  const merged = (members: number[]): Polygon | MultiPolygon => {
    const shape = merge(
      joined,
      members.map((index) => joined.objects[`${index}`] as TopoPolygon),
    );
    const [only, ...others] = shape.coordinates;
    return only && others.length === 0 ? { type: 'Polygon', coordinates: only } : shape;
  };
  const names = createRandom('village names').shuffle(VILLAGE_NAMES);
  const everything = villages.map((_, index) => index);
  const regency: Region = {
    code: REGENCY_CODE,
    name: REGENCY_NAME,
    level: 'regency',
    parentCode: null,
    geometry: merged(everything),
  };
  const districts = DISTRICT_NAMES.map((name, district): Region => {
    const members = everything.filter((index) => villages[index]?.district === district);
    const code = districtCode(district);
    return { code, name, level: 'district', parentCode: REGENCY_CODE, geometry: merged(members) };
  });
  const seen = DISTRICT_NAMES.map(() => 0);
  const leaves = villages.map(({ district }, index): Region => {
    const serial = (seen[district] ?? 0) + 1;
    seen[district] = serial;
    const parentCode = districtCode(district);
    return {
      code: `${parentCode}.${2000 + serial}`,
      name: names[index] ?? `Desa ${index}`,
      level: 'village',
      parentCode,
      geometry: outlines[index] ?? { type: 'Polygon', coordinates: [] },
    };
  });
  return [regency, ...districts, ...leaves.sort((a, b) => (a.code < b.code ? -1 : 1))];
}

function districtCode(district: number): string {
  return `${REGENCY_CODE}.${String(district + 1).padStart(2, '0')}`;
}

/** A jittered hexagonal lattice over more than the regency, so that border villages have neighbours outside. */
function scatterSites(): Place[] {
  const random = createRandom('village sites');
  const sites: Place[] = [];
  for (let row = -7; row <= 7; row += 1) {
    for (let column = -8; column <= 8; column += 1) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * SPACING_KM + random.between(-1.25, 1.25);
      sites.push([x, row * SPACING_KM * 0.87 + random.between(-1.1, 1.1)]);
    }
  }
  return sites;
}

/** The sites nearest the middle of an uneven blob, as many as there are village names. */
function chooseLand(sites: readonly Place[]): number[] {
  const reach = ([x, y]: Place) => {
    const angle = Math.atan2(y, x);
    const bulge =
      1 + 0.12 * Math.sin(2 * angle + 0.6) + 0.1 * Math.sin(3 * angle + 2.1) + 0.05 * Math.sin(5 * angle);
    return Math.hypot(x / 17.5, y / 15) / bulge;
  };
  return sites
    .map((site, index) => ({ index, reach: reach(site) }))
    .sort((a, b) => a.reach - b.reach)
    .slice(0, VILLAGE_NAMES.length)
    .map(({ index }) => index);
}

/** Districts grow from their seats village by village, the smallest first, so that each is in one piece. */
function groupIntoDistricts(
  sites: readonly Place[],
  land: readonly number[],
  delaunay: Delaunay<unknown>,
): Village[] {
  const districtOf = new Map<number, number>();
  const members: number[][] = seats(sites, land).map((seat, district) => {
    districtOf.set(seat, district);
    return [seat];
  });
  const centre = (district: number): Place => {
    const own = (members[district] ?? []).map((site) => sites[site] ?? [0, 0]);
    return [own.reduce((s, [x]) => s + x, 0) / own.length, own.reduce((s, [, y]) => s + y, 0) / own.length];
  };
  while (districtOf.size < land.length) {
    const bySize = members.map((_, district) => district);
    bySize.sort((a, b) => (members[a]?.length ?? 0) - (members[b]?.length ?? 0) || a - b);
    for (const district of bySize) {
      const middle = centre(district);
      const open = (members[district] ?? [])
        .flatMap((site) => [...delaunay.neighbors(site)])
        .filter((site) => land.includes(site) && !districtOf.has(site))
        .sort((a, b) => distance(sites[a], middle) - distance(sites[b], middle) || a - b);
      const [next] = open;
      if (next === undefined) continue;
      districtOf.set(next, district);
      members[district]?.push(next);
      break;
    }
  }
  return members.flatMap((own, district) => own.map((site) => ({ site, district })));
}

/** The town in the middle, the other districts' seats on a ring around it. */
function seats(sites: readonly Place[], land: readonly number[]): number[] {
  const wishes = DISTRICT_NAMES.map((_, district): Place => {
    const angle = ((district - 1) / (DISTRICT_NAMES.length - 1)) * 2 * Math.PI + 0.5;
    return district === 0 ? [0, 0] : [11 * Math.cos(angle), 9.5 * Math.sin(angle)];
  });
  return wishes.map((wish) =>
    land.reduce((best, site) => (distance(sites[site], wish) < distance(sites[best], wish) ? site : best)),
  );
}

function distance(a: Place | undefined, b: Place): number {
  return a ? Math.hypot(a[0] - b[0], a[1] - b[1]) : Number.POSITIVE_INFINITY;
}

/** The Voronoi cell of a site, each side bent in the same way for both neighbours. */
function villageOutline(site: number, sites: readonly Place[], delaunay: Delaunay<unknown>): Polygon {
  const voronoi = delaunay.voronoi([-60, -60, 60, 60]);
  const cell = voronoi.cellPolygon(site) as Place[];
  const ring: Position[] = [];
  const sides = [...voronoi.neighbors(site)].map((neighbour) => ({
    neighbour,
    corners: sharedCorners(cell, voronoi.cellPolygon(neighbour) as Place[]),
  }));
  for (let i = 1; i < cell.length; i += 1) {
    const [from, to] = [cell[i - 1], cell[i]];
    if (!from || !to) continue;
    const side = sides.find(({ corners }) => corners.has(String(from)) && corners.has(String(to)));
    if (!side) throw new Error('a village of the demo regency lies on the edge of its lattice');
    const [low, high] = site < side.neighbour ? [site, side.neighbour] : [side.neighbour, site];
    const [start, end] = site === low ? [from, to] : [to, from];
    const bent = noisyEdge(start, end, sites[low] ?? from, sites[high] ?? from, `${low}-${high}`);
    if (site !== low) bent.reverse();
    ring.push(...bent.slice(1).map(toPosition));
  }
  // The ring closes where it began, counter-clockwise as RFC 7946 asks (north is up, d3's y goes down).
  const closed = [ring.at(-1) ?? [], ...ring];
  return { type: 'Polygon', coordinates: [signedArea(closed) < 0 ? closed.reverse() : closed] };
}

function sharedCorners(cell: readonly Place[], other: readonly Place[]): Set<string> {
  const own = new Set(cell.map(String));
  return new Set(other.map(String).filter((corner) => own.has(corner)));
}

function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function toPosition([x, y]: Place): Position {
  const longitude = MIDDLE.longitude + x / (KM_PER_DEGREE * Math.cos((MIDDLE.latitude * Math.PI) / 180));
  return [Number(longitude.toFixed(6)), Number((MIDDLE.latitude + y / KM_PER_DEGREE).toFixed(6))];
}
