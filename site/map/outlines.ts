import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { onceFor } from '../build/once-for.ts';
import type { Boundaries } from '../load-publication.ts';

export type Line = readonly (readonly [longitude: number, latitude: number])[];
/** Borders drawn once each: around the regency, between its districts, between their villages. */
export type Outlines = { regency: Line[]; districts: Line[]; villages: Line[] };

type Shapes = Topology<{
  districts: GeometryCollection<{ code: string }>;
  villages: GeometryCollection<{ code: string }>;
}>;

const METRES_PER_DEGREE = 111_320;

const known = onceFor((_: Boundaries) => new Map<number, Outlines>());

/** @param toleranceMetres roughly how far a border may move; 0 keeps every corner */
export function outlinesOf(boundaries: Boundaries, toleranceMetres: number): Outlines {
  const ofThese = known(boundaries);
  const outlines = ofThese.get(toleranceMetres) ?? drawOutlines(boundaries, toleranceMetres);
  ofThese.set(toleranceMetres, outlines);
  return outlines;
}

function drawOutlines(boundaries: Boundaries, toleranceMetres: number): Outlines {
  const ofLevel = (level: string) => ({
    ...boundaries,
    features: boundaries.features.filter(({ properties }) => properties.level === level),
  });
  const exact = topology({ districts: ofLevel('district'), villages: ofLevel('village') });
  // The types of `simplify` forget which objects the topology holds.
  const shapes = simplify(
    presimplify(exact as Shapes),
    (toleranceMetres / METRES_PER_DEGREE) ** 2,
  ) as unknown as Shapes;
  const { districts, villages } = shapes.objects;
  const districtOf = (code: string) => code.split('.').slice(0, 3).join('.');
  return {
    regency: lines(mesh(shapes, districts, (a, b) => a === b)),
    districts: lines(mesh(shapes, districts, (a, b) => a !== b)),
    villages: lines(
      mesh(shapes, villages, (a, b) => a !== b && districtOf(codeOf(a)) === districtOf(codeOf(b))),
    ),
  };
}

function codeOf({ properties }: { properties?: unknown }): string {
  return (properties as { code: string } | undefined)?.code ?? '';
}

function lines({ coordinates }: { coordinates: number[][][] }): Line[] {
  return coordinates.map((line) =>
    line.map(([longitude = 0, latitude = 0]) => [longitude, latitude] as const),
  );
}
