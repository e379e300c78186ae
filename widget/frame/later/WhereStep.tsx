import type { TargetedSubmitEvent } from 'preact';
import { limits } from '../../../api-client/contract/limits.ts';
import type { DraftPlace } from '../../outbox/draft.ts';
import { Actions } from '../Actions.tsx';
import { bring, chunks } from '../chunks.ts';
import { Field, tie } from '../Field.tsx';
import { fail, go, state, update, updateDraft } from '../state.ts';
import { isShortWay } from './category.ts';
import { CoachLine } from './coach/CoachLine.tsx';
import { goSealed } from './go-sealed.ts';
import { IdentifierHint } from './IdentifierHint.tsx';
import { needInstance } from './instance.ts';
import { PhotoDay, PhotoPlace } from './PhotoOffers.tsx';
import { part } from './parts.ts';
import { today } from './today.ts';
import { VillageList } from './VillageList.tsx';
import { fill, more, words } from './words.ts';

const PATIENCE = 20_000;
let locating = false;
let located: string | null = null;
let mapOpen = false;

function setPlace(patch: Partial<DraftPlace>): void {
  const place = { ...state.draft.place, ...patch };
  updateDraft({ place });
  // No place is missing any more, however it was given.
  if (place.point || place.villageCode) update({ errors: [] });
}

const tell = (sentence: string | null) => {
  located = sentence;
  update();
};

/** The lists follow the point: a village chosen before would contradict it. */
function regionOf(villageCode = ''): Pick<DraftPlace, 'districtCode' | 'villageCode'> {
  const village = state.instance?.regions.find(({ code }) => code === villageCode);
  return { villageCode, districtCode: village?.parentCode ?? '' };
}

function locate(): void {
  locating = true;
  tell(words().gpsSearching);
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude, accuracy } }) => {
      locating = false;
      const point = { latitude, longitude };
      setPlace({ point, pointSource: 'gps', accuracy: Math.round(accuracy), ...regionOf(undefined) });
      chunks.map?.showPhone(point, accuracy);
      tell(fill(words().gpsFound, { m: Math.round(accuracy) }));
    },
    () => {
      locating = false;
      tell(words().gpsDenied);
    },
    { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 60_000 },
  );
}

async function openMap(): Promise<void> {
  if (!(await bring('map'))) return;
  try {
    await needInstance();
    mapOpen = true;
    update();
  } catch {
    update({ notice: state.start.noNetwork });
  }
}

/** Leaflet works on a bare element: it is handed over once, and given back when the step is left. */
function mountMap(element: HTMLElement | null): void {
  if (!element) chunks.map?.unmountMap();
  if (!element || !state.instance) return;
  chunks.map?.mountMap(element, {
    instance: state.instance,
    point: state.draft.place.point,
    accuracy: state.draft.place.accuracy,
    label: words().useMap,
    onPick(point, village) {
      setPlace({ point, pointSource: 'map', accuracy: null, ...regionOf(village?.code) });
      tell(village === null ? words().outside : fill(words().mapChosen, { v: village?.name ?? '…' }));
    },
  });
}

function next(event: TargetedSubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const { point, villageCode } = state.draft.place;
  const short = isShortWay();
  if (!villageCode && (short || !point)) {
    fail([{ field: short ? 'district' : 'gps', message: words().placeMissing }]);
    return;
  }
  located = null;
  mapOpen = false;
  if (short) void goSealed();
  else go('who');
}

/** An aspiration or a request for information needs the village alone. */
function ShortWhere() {
  const text = more().short;
  return (
    <form noValidate onSubmit={next}>
      <h1 tabIndex={-1}>{text.where}</h1>
      <p class="hint">{text.whereHint}</p>
      <VillageList onChange={setPlace} />
      <Actions back="what" label={state.start.next} />
    </form>
  );
}

export function WhereStep() {
  if (isShortWay()) return <ShortWhere />;
  const text = words();
  const { place, occurredOn } = state.draft;
  const NearbyCases = place.point ? part('nearby')?.Nearby : undefined;
  return (
    <form noValidate onSubmit={next}>
      <h1 tabIndex={-1}>{text.whereTitle}</h1>
      <div class="choices">
        <button type="button" id="gps" disabled={locating} onClick={locate}>
          {text.useGps}
        </button>
        {!mapOpen && (
          <button type="button" onClick={openMap} disabled={state.busy}>
            {text.useMap}
          </button>
        )}
      </div>
      <PhotoPlace
        onUse={() => {
          setPlace({});
          tell(null);
        }}
      />
      {(located || place.point) && (
        <p class="notice" role="status">
          {located ?? (place.pointSource === 'photo' ? more().photo.placeUsed : text.point)}
          {place.point && (
            <button
              type="button"
              onClick={() => {
                setPlace({ point: null, pointSource: null, accuracy: null });
                tell(null);
              }}
            >
              {text.clear}
            </button>
          )}
        </p>
      )}
      {mapOpen && (
        <div class="field">
          <p class="hint" id="map-hint">
            {text.mapHint}
          </p>
          <div class="map" ref={mountMap} />
          <button type="button" onClick={() => chunks.map?.pickCentre()}>
            {text.mapCentre}
          </button>
        </div>
      )}
      {NearbyCases && <NearbyCases />}
      <VillageList onChange={setPlace} />
      <Field id="landmark" label={text.landmark} hint={text.landmarkHint}>
        <input
          {...tie('landmark')}
          autocomplete="off"
          maxLength={limits.landmarkMaximum}
          value={place.landmark}
          onInput={(event) => setPlace({ landmark: event.currentTarget.value })}
        />
      </Field>
      <IdentifierHint typed={place.landmark} onMove={(landmark) => setPlace({ landmark })} />
      <label class="check">
        <input
          type="checkbox"
          checked={place.atHome}
          onChange={(event) => setPlace({ atHome: event.currentTarget.checked })}
        />
        <span>
          {text.atHome} <small>{text.atHomeHint}</small>
        </span>
      </label>
      <Field id="since" label={`${text.since} (${text.optional})`}>
        <input
          {...tie('since')}
          type="date"
          max={today()}
          value={occurredOn}
          onInput={(event) => updateDraft({ occurredOn: event.currentTarget.value })}
        />
      </Field>
      <PhotoDay />
      <CoachLine />
      <Actions back="what" label={state.start.next} />
    </form>
  );
}
