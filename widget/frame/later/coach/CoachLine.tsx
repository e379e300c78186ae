import { state } from '../../state.ts';
import { isPersonalService } from '../category.ts';
import { more } from '../words.ts';
import { type CoachFacts, coach } from './coach.ts';

function factsOf(): CoachFacts {
  const { draft, contact, service } = state;
  const { place } = draft;
  return {
    story: draft.text.trim().length,
    place: place.point ? 'point' : place.villageCode ? 'village' : null,
    landmark: place.landmark.trim() !== '',
    photos: draft.photos.filter(({ status }) => status !== 'failed').length,
    day: draft.occurredOn !== '',
    reachable: contact.kind !== 'anonymous',
    personalService: isPersonalService(),
    serviceData: Object.values(service ?? {}).some(Boolean),
  };
}

/** One calm line: how likely this can be verified, and the one thing that would help most. Blocks nothing. */
export function CoachLine() {
  const text = more().coach;
  const { chance, advice } = coach(factsOf());
  return (
    <p class={`coach ${chance}`} aria-live="polite">
      <b>{text.chance[chance]}</b> {advice && chance !== 'good' && text.advice[advice]}
    </p>
  );
}
