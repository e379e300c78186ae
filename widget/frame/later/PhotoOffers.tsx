import { chunks } from '../chunks.ts';
import { state, updateDraft } from '../state.ts';
import { today } from './today.ts';
import { fill, formatDay, more } from './words.ts';

/** A point outside the regency's bounds is no offer: the server would refuse it. */
function isWithin({ latitude, longitude }: { latitude: number; longitude: number }): boolean {
  const [west, south, east, north] = state.instance?.bounds ?? [-180, -90, 180, 90];
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

const factsOfPhotos = () =>
  state.draft.photos.flatMap(({ key }, index) => {
    const facts = chunks.photos?.factsOf(key);
    return facts ? [{ ...facts, number: index + 1 }] : [];
  });

/** The place a photo's own camera noted, while no other point is chosen. */
export function PhotoPlace({ onUse }: { onUse: () => void }) {
  const text = more().photo;
  const { place } = state.draft;
  const offer = factsOfPhotos().find(({ point }) => point && isWithin(point));
  if (!offer || place.point) return null;
  const use = () => {
    const { point } = offer;
    const chosen = {
      point,
      pointSource: 'photo',
      accuracy: null,
      villageCode: '',
      districtCode: '',
    } as const;
    updateDraft({ place: { ...place, ...chosen } });
    onUse();
  };
  return (
    <div class="notice">
      {fill(text.placeKnown, { n: offer.number })} <small>{text.note}</small>
      <button type="button" onClick={use}>
        {text.usePlace}
      </button>
    </div>
  );
}

/** The day a photo was taken, while no day is given. */
export function PhotoDay() {
  const text = more().photo;
  const day = factsOfPhotos()
    .flatMap((facts) => (facts.day && facts.day <= today() ? [facts.day] : []))
    .sort()
    .at(-1);
  if (!day || state.draft.occurredOn) return null;
  return (
    <div class="notice">
      {fill(text.dayKnown, { t: formatDay(day) })}
      <button type="button" onClick={() => updateDraft({ occurredOn: day })}>
        {text.useDay}
      </button>
    </div>
  );
}
