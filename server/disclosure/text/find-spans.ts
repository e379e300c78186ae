import { findBirthDates } from './birth-date-spans.ts';
import { findIdentifiers, toSpans } from './hard-stops.ts';
import { findHouseAddresses } from './house-address-spans.ts';
import { blankMarkers } from './marker.ts';
import { findNames } from './name-spans.ts';
import { normalise } from './normalise.ts';
import { findPlates } from './plate-spans.ts';
import { findSelfLocations } from './self-location-spans.ts';
import type { Span } from './span.ts';
import { findUniquePersons } from './unique-person-spans.ts';

export interface FindOptions {
  /** Names of the instance's villages and districts: no people, unless an honorific stands before them. */
  placeNames?: readonly string[];
}

/**
 * Everything in an Indonesian text that points to a person: sorted, not overlapping, in UTF-16 offsets of
 * `text`. Markers of an earlier masking are passed over.
 */
export function findSpans(text: string, options: FindOptions = {}): Span[] {
  const map = normalise(blankMarkers(text));
  const findings = [
    ...findIdentifiers(map),
    ...findPlates(map),
    ...findBirthDates(map),
    ...findNames(map, options.placeNames),
    ...findHouseAddresses(map),
    ...findSelfLocations(map),
    ...findUniquePersons(map),
  ];
  return toSpans(findings, map, text);
}
