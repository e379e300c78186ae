import { useState } from 'preact/hooks';
import type { SealedForVerifier } from '../../api-client/contract/desk/identity.ts';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatInstant } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { KeyFrame } from './KeyFrame.tsx';

/** Asks for a sealed part with a reason; what is inside is only ever seen in the key document. */
export function IdentityPanel(props: { complaint: ComplaintForVerifier; reload: () => Promise<unknown> }) {
  const { complaint } = props;
  const { timeZone } = useDesk();
  const { values, change, clear } = useDraft(`${complaint.complaintId}/identity`, () => ({ reason: '' }));
  const [answer, setAnswer] = useState<SealedForVerifier | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [short, setShort] = useState(false);
  const [busy, setBusy] = useState(false);

  async function open(part: 'contact' | 'service'): Promise<void> {
    const reason = values.reason.trim();
    setShort(reason.length < 5);
    setFailure(null);
    if (reason.length < 5 || busy) return;
    setBusy(true);
    try {
      setAnswer(await client.openIdentity({ complaintId: complaint.complaintId, part, reason }));
      clear();
      await props.reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <section class="panel">
      <h2>{text.identity.title}</h2>
      <p class="hint">{complaint.sealedParts.length > 0 ? text.identity.lead : text.identity.none}</p>
      {answer && (
        <>
          <KeyFrame
            key={answer.sealed.nonce}
            task={{
              type: 'open',
              complaintId: complaint.complaintId,
              sealed: answer.sealed,
              keyId: answer.keyId,
              wrappedPrivateKey: answer.wrappedPrivateKey,
            }}
            onResult={(result) => {
              if (result.type === 'cleared') announce(text.identity.closed[result.reason] ?? '');
            }}
          />
          <p class="hint">{text.identity.left(answer.openingsLeftToday)}</p>
          <button type="button" class="button-quiet" onClick={() => setAnswer(null)}>
            {text.identity.done}
          </button>
        </>
      )}
      {!answer && complaint.sealedParts.length > 0 && (
        <form
          class="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const first = complaint.sealedParts[0];
            if (first) void open(first);
          }}
        >
          {failure !== null && <Failure error={failure} />}
          <TextField
            id="identity-reason"
            label={text.identity.reason}
            hint={text.identity.reasonHint}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            errors={short ? [{ field: 'identity-reason', sentence: text.form.tooShort(5) }] : []}
          />
          <p class="button-row">
            {complaint.sealedParts.map((part) => (
              <button
                type="button"
                key={part}
                class="button-quiet"
                aria-disabled={busy}
                onClick={() => void open(part)}
              >
                {text.identity.open(text.identity.part[part])}
              </button>
            ))}
          </p>
        </form>
      )}
      <h3>{text.identity.opened}</h3>
      {complaint.openings.length === 0 && <p class="hint">{text.identity.never}</p>}
      <ul class="openings">
        {complaint.openings.map((opening) => (
          <li key={opening.at}>
            {opening.accountName}, {formatInstant(opening.at, timeZone)}
            <span class="hint block">“{opening.reason}”</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
