import type { DraftPlace } from '../../outbox/draft.ts';
import { Field, tie } from '../Field.tsx';
import { data, state, update } from '../state.ts';
import { needInstance } from './instance.ts';
import { words } from './words.ts';

/** Fewer need no search. */
const MANY = 15;
/** Shown at once. */
const MOST = 4;
let sought = '';

interface VillageListProps {
  onChange: (patch: Partial<DraftPlace>) => void;
}

/** District first, then its villages: two short lists instead of one with four hundred lines. */
export function VillageList({ onChange }: VillageListProps) {
  const text = words();
  const { place } = state.draft;
  const regions = state.instance?.regions ?? [];
  const own = data.topLevel ? null : data.regionCode;
  // On a village's page only that village, and whatever a point on the map says: for others the form links to our own page.
  const offered = (code: string) =>
    !own ||
    code.startsWith(own) ||
    own.startsWith(code) ||
    [place.districtCode, place.villageCode].includes(code);
  const list = (level: 'district' | 'village', parent?: string) =>
    regions
      .filter(
        ({ code, level: at, parentCode }) =>
          at === level && (!parent || parentCode === parent) && offered(code),
      )
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
  if (!state.instance) {
    return (
      <button
        type="button"
        onClick={() => needInstance().catch(() => update({ notice: state.start.noNetwork }))}
      >
        {text.orList}
      </button>
    );
  }
  const asked = sought.trim().toLowerCase();
  const villages = regions.filter(({ code, level }) => level === 'village' && offered(code));
  const matching = asked.length < 2 ? [] : villages.filter(({ name }) => name.toLowerCase().includes(asked));
  const nameOf = (code: string | null) => regions.find((region) => region.code === code)?.name ?? '';
  return (
    <>
      {villages.length > MANY && (
        <Field id="find" label={text.findVillage}>
          <input
            {...tie('find')}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={(event) => {
              sought = event.currentTarget.value;
              update();
            }}
          />
          <div class="choices" aria-live="polite">
            {asked.length > 1 && !matching.length && <p class="hint">{text.noVillage}</p>}
            {matching.slice(0, MOST).map(({ code, name, parentCode }) => (
              <button
                key={code}
                type="button"
                onClick={() => {
                  sought = '';
                  onChange({ districtCode: parentCode ?? '', villageCode: code });
                  // Drawn first: without a district the list cannot have the focus.
                  setTimeout(() => document.getElementById('village')?.focus());
                }}
              >
                {name}, {nameOf(parentCode)}
              </button>
            ))}
          </div>
        </Field>
      )}
      <div class="pair">
        <Field id="district" label={text.district}>
          <select
            {...tie('district')}
            value={place.districtCode}
            onChange={(event) => onChange({ districtCode: event.currentTarget.value, villageCode: '' })}
          >
            <option value="">{state.start.choose}</option>
            {list('district')}
          </select>
        </Field>
        <Field id="village" label={text.village}>
          <select
            {...tie('village')}
            value={place.villageCode}
            disabled={!place.districtCode}
            onChange={(event) => onChange({ villageCode: event.currentTarget.value })}
          >
            <option value="">{state.start.choose}</option>
            {place.districtCode && list('village', place.districtCode)}
          </select>
        </Field>
      </div>
    </>
  );
}
