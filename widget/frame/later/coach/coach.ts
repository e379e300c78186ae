/** What the citizen has given so far, as far as it helps to verify her complaint. */
export interface CoachFacts {
  /** UTF-16 units of the trimmed story. */
  story: number;
  place: 'point' | 'village' | null;
  landmark: boolean;
  photos: number;
  day: boolean;
  /** A number was given: officers can ask without waiting for the code to be used. */
  reachable: boolean;
  /** A matter at an office's desk: a photo proves nothing, the sealed service data finds the file. */
  personalService: boolean;
  serviceData: boolean;
}

export type Advice = 'story' | 'place' | 'photo' | 'day' | 'serviceData' | 'answer';

export interface Coaching {
  chance: 'low' | 'fair' | 'good';
  /** What would help most; null when nothing is missing. */
  advice: Advice | null;
}

/** UTF-16 units of a story that says what, since when and to whom: a good long sentence. */
const FULL_STORY = 70;

interface Point {
  advice: Advice;
  worth: number;
  given: boolean;
}

/**
 * How likely a verifier can confirm the complaint, in three steps, and what would help most. The weights follow why
 * complaints failed verification in Pati (70 of 143): no place, no evidence, no answer. Pure.
 */
export function coach(facts: CoachFacts): Coaching {
  const points = facts.personalService ? pointsOfService(facts) : pointsOfPlace(facts);
  const sum = (list: Point[]) => list.reduce((total, { worth }) => total + worth, 0);
  const share = sum(points.filter(({ given }) => given)) / sum(points);
  const missing = points.filter(({ given }) => !given).sort((one, two) => two.worth - one.worth);
  return {
    chance: share < 0.4 ? 'low' : share < 0.7 ? 'fair' : 'good',
    advice: missing[0]?.advice ?? null,
  };
}

function pointsOfPlace(facts: CoachFacts): Point[] {
  return [
    { advice: 'place', worth: 3, given: facts.place === 'point' || (facts.place !== null && facts.landmark) },
    { advice: 'photo', worth: 3, given: facts.photos > 0 },
    { advice: 'story', worth: 2, given: facts.story >= FULL_STORY },
    { advice: 'day', worth: 1, given: facts.day },
    { advice: 'answer', worth: 1, given: facts.reachable },
  ];
}

function pointsOfService(facts: CoachFacts): Point[] {
  return [
    { advice: 'serviceData', worth: 3, given: facts.serviceData },
    { advice: 'story', worth: 2, given: facts.story >= FULL_STORY },
    { advice: 'place', worth: 1, given: facts.place !== null },
    { advice: 'day', worth: 1, given: facts.day },
    { advice: 'answer', worth: 1, given: facts.reachable },
  ];
}
