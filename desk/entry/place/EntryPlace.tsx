import { useState } from 'preact/hooks';
import { limits } from '../../../api-client/contract/limits.ts';
import { useDesk } from '../../components/desk-context.ts';
import { errorOf, type FieldError } from '../../components/ErrorSummary.tsx';
import { FieldFrame } from '../../components/FieldFrame.tsx';
import { TextField } from '../../components/TextField.tsx';
import { entryText } from '../../text/entry-text.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { PlacePicker } from './PlacePicker.tsx';

const text = entryText.entry;

/** Where it is: a village of the list or a point on the map, and what helps to find it. */
export function EntryPlace(props: {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  villages: ReadonlyMap<string, string>;
  errors: FieldError[];
}) {
  const { draft, change, errors } = props;
  const { names } = useDesk();
  const [open, setOpen] = useState(false);
  /** Undefined while no map has told where the point lies. */
  const [under, setUnder] = useState<string | null | undefined>(undefined);
  const error = errorOf(errors, 'entry-village');
  return (
    <>
      {!draft.point && (
        <FieldFrame id="entry-village" label={text.village} hint={text.villageHint} error={error}>
          {(described) => (
            <input
              id="entry-village"
              list="entry-villages"
              autocomplete="off"
              value={draft.village}
              onInput={(event) => change({ village: event.currentTarget.value })}
              aria-invalid={error !== null}
              aria-describedby={described}
            />
          )}
        </FieldFrame>
      )}
      <datalist id="entry-villages">
        {[...props.villages.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {draft.point && (
        <p class={under === null ? 'notice notice-alarm' : 'notice'} role="status">
          {under === null ? text.pointOutside : text.point(under ? names.place(under) : null)}{' '}
          <button
            type="button"
            class="button-quiet"
            id={draft.point ? 'entry-village' : undefined}
            onClick={() => {
              change({ point: null });
              setUnder(undefined);
            }}
          >
            {text.pointClear}
          </button>
        </p>
      )}
      {open ? (
        <PlacePicker
          point={draft.point}
          close={() => setOpen(false)}
          onPick={(point, villageCode) => {
            change({ point });
            setUnder(villageCode);
          }}
        />
      ) : (
        <p>
          <button type="button" class="button-quiet" onClick={() => setOpen(true)}>
            {text.map}
          </button>
        </p>
      )}
      <TextField
        id="entry-landmark"
        label={text.landmark}
        hint={text.landmarkHint}
        value={draft.landmark}
        onChange={(value) => change({ landmark: value.slice(0, limits.landmarkMaximum) })}
        errors={errors}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.atHome}
          onChange={(event) => change({ atHome: event.currentTarget.checked })}
        />
        <span>
          {text.atHome} <span class="hint block">{text.atHomeHint}</span>
        </span>
      </label>
    </>
  );
}
