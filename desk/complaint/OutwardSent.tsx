import { useState } from 'preact/hooks';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { useSubmit } from '../administration/use-submit.ts';
import { TextField } from '../components/TextField.tsx';
import { formatDate } from '../format/dates.ts';
import { formatPoint } from '../format/format-point.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { outwardText } from '../text/outward-text.ts';

const words = outwardText.sent;

/** What was sent to another system, how it stands there, and what a person has to say where no answer did. */
export function OutwardSent(props: { complaint: ComplaintForVerifier; reload: () => Promise<unknown> }) {
  const { complaintId, outward } = props.complaint;
  const [number, setNumber] = useState('');
  const submit = useSubmit();
  if (!outward) return null;
  const settle = async (requestId: string | null) => {
    const missing = requestId === '' ? [{ field: 'outward-number', sentence: words.numberWrong }] : [];
    if (!(await submit.run(missing, () => client.settleOutward(complaintId, requestId)))) return;
    announce(words.settled);
    await props.reload();
  };
  const { name, serviceName, requestId, reference, text, address, point, remoteOn } = outward;
  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <p class="hint">{words.to(name, serviceName)}</p>
      <p>{words.state(outward, remoteOn && formatDate(remoteOn))}</p>
      <p>
        {requestId !== null && `${words.number}: ${requestId}. `}
        {words.reference}: <span class="code">{reference}</span>
      </p>
      <details>
        <summary>{words.text}</summary>
        <p class="words">{text}</p>
        <p class="hint">
          {words.place}: {address}
          {point && ` (${formatPoint(point)})`}
        </p>
        {outward.attributes.map(({ description, shown }) => (
          <p key={`${description} ${shown}`} class="hint">
            {description}: {shown}
          </p>
        ))}
      </details>
      {(outward.state === 'unclear' || outward.state === 'refused') && (
        <>
          <h3>{words.settle}</h3>
          <SubmitForm submit={submit} label={words.save} send={() => void settle(number.trim())}>
            <TextField
              id="outward-number"
              label={words.found}
              value={number}
              onChange={setNumber}
              errors={submit.errors}
            />
          </SubmitForm>
          <button
            type="button"
            class="button-quiet settle"
            disabled={submit.busy}
            onClick={() => void settle(null)}
          >
            {words.again}
          </button>
        </>
      )}
    </section>
  );
}
