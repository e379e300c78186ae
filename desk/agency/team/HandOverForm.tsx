import { useState } from 'preact/hooks';
import type { AgencyQueueItem } from '../../../api-client/contract/desk/agency.ts';
import type { AgencyTeam } from '../../../api-client/contract/desk/agency-team.ts';
import { useDesk } from '../../components/desk-context.ts';
import { ErrorSummary, type FieldError } from '../../components/ErrorSummary.tsx';
import { Failure } from '../../components/Failure.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { announce } from '../../stores/announcement.ts';
import { client } from '../../stores/client.ts';
import { noticeEndedSession } from '../../stores/session.ts';
import { text } from '../../text/id.ts';
import { byDeadline } from '../agency-list.ts';
import { HandOverChoice } from './HandOverChoice.tsx';

const OPEN: ReadonlySet<string> = new Set(['assigned', 'in_progress', 'reopened']);
/** Stands for nobody in the choice of whose work it is. */
const NOBODY = '-';

/** All or some of what one officer has goes to another of the same agency. */
export function HandOverForm(props: {
  team: AgencyTeam;
  items: AgencyQueueItem[];
  reload: () => Promise<unknown>;
}) {
  const { team } = props;
  const { me } = useDesk();
  const [from, setFrom] = useState(me.accountId);
  const [to, setTo] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [stayed, setStayed] = useState(0);

  const holder = from === NOBODY ? null : from;
  const items = byDeadline(
    props.items.filter((item) => OPEN.has(item.state) && (item.handler?.accountId ?? null) === holder),
  );
  const chosen = items.filter((item) => !left.has(item.complaintId)).map((item) => item.complaintId);
  const name = (accountId: string, own: string) => (accountId === me.accountId ? text.team.me : own);
  const receivers = team.colleagues.filter((one) => one.accountId !== from);

  async function submit(): Promise<void> {
    const missing = [
      ...(to === '' ? [{ field: 'hand-over-to', sentence: text.team.toMissing }] : []),
      ...(chosen.length === 0 ? [{ field: 'hand-over-from', sentence: text.team.whichMissing }] : []),
    ];
    setErrors(missing);
    setFailure(null);
    if (missing.length > 0 || busy) return;
    setBusy(true);
    try {
      const result = await client.handOver({ from: holder, to, complaintIds: chosen });
      const receiver = team.colleagues.find((one) => one.accountId === to);
      announce(text.team.moved(result.moved.length, name(to, receiver?.name ?? '')));
      setStayed(result.left.length);
      setLeft(new Set());
      await props.reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  if (team.colleagues.length < 2) {
    return (
      <section class="panel">
        <h2>{text.team.handOver}</h2>
        <p>{text.team.alone}</p>
      </section>
    );
  }
  return (
    <section class="panel" aria-labelledby="hand-over-title">
      <h2 id="hand-over-title">{text.team.handOver}</h2>
      <p class="hint">{text.team.handOverLead}</p>
      {stayed > 0 && <p class="notice notice-wait">{text.team.left(stayed)}</p>}
      {failure !== null && <Failure error={failure} />}
      <ErrorSummary errors={errors} />
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <SelectField
          id="hand-over-from"
          label={text.team.from}
          value={from}
          onChange={(value) => {
            setFrom(value);
            setLeft(new Set());
            if (value === to) setTo('');
          }}
          options={[
            ...team.colleagues.map((one) => ({
              value: one.accountId,
              label: `${name(one.accountId, one.name)} (${one.open})`,
            })),
            { value: NOBODY, label: `${text.team.untaken} (${team.untaken})` },
          ]}
          errors={errors}
        />
        <SelectField
          id="hand-over-to"
          label={text.team.to}
          value={to}
          onChange={setTo}
          mayBeEmpty
          options={receivers.map((one) => ({ value: one.accountId, label: name(one.accountId, one.name) }))}
          errors={errors}
        />
        <HandOverChoice items={items} left={left} change={setLeft} />
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? text.common.sending : text.team.submit(chosen.length)}
        </button>
      </form>
    </section>
  );
}
