import type { VerificationQueueItem } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatInstant } from '../format/dates.ts';
import { matchesSearch } from '../queue/arrange-queue.ts';
import { client } from '../stores/client.ts';
import { useDraft } from '../stores/use-draft.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

const SHOWN = 8;

/** Joins a duplicate to the complaint that goes on; candidates of the same village and category come first. */
export function MergeForm({ complaint, reload, possible }: VerifierFormProps) {
  const { names, timeZone } = useDesk();
  const queue = useResource('merge-candidates', client.verificationQueue);
  const { values, change, clear } = useDraft(`${complaint.complaintId}/merge`, () => ({
    into: '',
    search: '',
  }));
  const action = useAction({ name: 'merge', send: sendVerifierAction(complaint, 'merge'), reload, clear });

  const likeness = (item: VerificationQueueItem) =>
    (item.villageCode === complaint.place.villageCode ? 2 : 0) +
    (item.categoryCode === complaint.categoryCode ? 1 : 0);
  const candidates = (items: VerificationQueueItem[]) =>
    items
      .filter((item) => item.complaintId !== complaint.complaintId)
      .filter((item) => !['rejected', 'forwarded', 'merged'].includes(item.state))
      .filter((item) => matchesSearch(item, values.search, names))
      .sort((a, b) => likeness(b) - likeness(a) || b.receivedAt.localeCompare(a.receivedAt))
      .slice(0, SHOWN);

  async function prepare() {
    if (!values.into) return { errors: [{ field: 'merge-into', sentence: text.form.mergeMissing }] };
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
        value={values.search}
        onChange={(search) => change({ search })}
      />
      <ResourceView state={queue.state} reload={queue.reload}>
        {({ items }) => {
          const found = candidates(items);
          if (found.length === 0) return <p class="hint">{text.form.mergeNone}</p>;
          return (
            <RadioGroup
              id="merge-into"
              legend={text.form.mergeInto}
              hint={text.form.mergeHint}
              value={values.into}
              errors={action.errors}
              onChange={(into) => change({ into })}
              options={found.map((item) => ({
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
          );
        }}
      </ResourceView>
    </ActionForm>
  );
}
