import { useState } from 'preact/hooks';
import type { VerificationQueueItem } from '../../api-client/contract/desk/verification.ts';
import { type ComplaintState, complaintState } from '../../api-client/contract/state.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { Loading } from '../components/Loading.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatInstant } from '../format/dates.ts';
import { EMPTY_FILTER } from '../queue/register-filter.ts';
import { useRegisterSearch } from '../queue/use-register-search.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

const SHOWN = 8;
const ENDED: readonly ComplaintState[] = ['rejected', 'forwarded', 'merged'];
/** The others take no duplicate in; the server refuses it. */
const STATES = complaintState.options.filter((state) => !ENDED.includes(state));

/** Joins a duplicate to the complaint that goes on: the newest of the same village, or what words find in the whole register. */
export function MergeForm({ complaint, reload, possible }: VerifierFormProps) {
  const { names, timeZone } = useDesk();
  const { villageCode } = complaint.place;
  const { values, change, clear } = useDraft(`${complaint.complaintId}/merge`, () => ({
    into: '',
    search: '',
  }));
  const action = useAction({ name: 'merge', send: sendVerifierAction(complaint, 'merge'), reload, clear });
  const searching = values.search.trim() !== '';
  const search = useRegisterSearch(true, values.search, {
    ...EMPTY_FILTER,
    states: STATES,
    regionCode: searching ? null : villageCode,
  });
  const { found } = search;
  const sameCategory = (item: VerificationQueueItem) => Number(item.categoryCode === complaint.categoryCode);
  const [shown, setShown] = useState(SHOWN);
  const others = (found?.items ?? []).filter((item) => item.complaintId !== complaint.complaintId);
  // What was searched for comes the newest first, as on the search screen.
  if (!searching) others.sort((a, b) => sameCategory(b) - sameCategory(a));
  const candidates = others.slice(0, shown);
  const total = found ? found.total - (found.items.length - others.length) : 0;
  const none = searching || !villageCode ? text.form.mergeNone : verifierText.merge.nobodyNear;

  async function prepare() {
    // Nothing is merged into what is out of sight.
    if (!candidates.some((item) => item.complaintId === values.into)) {
      const field = candidates.length > 0 ? 'merge-into' : 'merge-search';
      return { errors: [{ field, sentence: text.form.mergeMissing }] };
    }
    return { body: { into: values.into } };
  }

  return (
    <ActionForm
      action={action}
      label={text.action.merge ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
      confirm={verifierText.confirm.merge}
    >
      <TextField
        id="merge-search"
        type="search"
        label={text.form.mergeSearch}
        hint={verifierText.search.hint}
        value={values.search}
        onChange={(words) => {
          change({ search: words, into: '' });
          setShown(SHOWN);
        }}
        errors={action.errors}
      />
      {search.failure !== null && (
        <Failure error={search.failure} retry={search.again} stale={found !== null} />
      )}
      {found === null && search.failure === null && <Loading />}
      {found && (
        <p class="hint" role="status" aria-busy={search.busy}>
          {candidates.length === 0
            ? none
            : searching
              ? verifierText.search.found(total, found.more)
              : verifierText.merge[villageCode ? 'near' : 'latest']}
        </p>
      )}
      {candidates.length > 0 && (
        <RadioGroup
          id="merge-into"
          legend={text.form.mergeInto}
          hint={text.form.mergeHint}
          value={values.into}
          errors={action.errors}
          onChange={(into) => change({ into })}
          options={candidates.map((item) => ({
            value: item.complaintId,
            label: (
              <>
                <strong>{names.category(item.categoryCode)}</strong>, {names.place(item.villageCode)},{' '}
                {formatInstant(item.receivedAt, timeZone)} · {text.state[item.state]}
                <span class="hint block">{item.excerpt}</span>
              </>
            ),
          }))}
        />
      )}
      {found && (found.more || candidates.length < total) && (
        <p>
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              setShown(shown + SHOWN);
              if (others.length < shown + SHOWN && (found.more || others.length < total)) search.more();
            }}
          >
            {text.common.more}
          </button>
        </p>
      )}
    </ActionForm>
  );
}
