import { useState } from 'preact/hooks';
import type { AskForData, DataForOfficer } from '../../api-client/contract/desk/service-data.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { formatDate } from '../format/dates.ts';
import type { Command, Result } from '../key-document/messages.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useDraft } from '../stores/use-draft.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { KeyFrame } from './KeyFrame.tsx';

const SHORTEST = 5;

/** An officer asks for one datum of the reporter, reads the verifier's answer, and opens what was released to her alone. */
export function AgencyDataPanel({ complaintId }: { complaintId: string }) {
  const { state, reload } = useResource(`${complaintId}/data`, () => client.dataForOfficer(complaintId));
  return (
    <section class="panel" aria-labelledby="data-title">
      <h2 id="data-title">{text.agencyData.title}</h2>
      <p class="hint">{text.agencyData.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(data) => (
          <>
            <Requests requests={data.requests} />
            <AskData complaintId={complaintId} reload={reload} />
            <Released data={data} reload={reload} />
          </>
        )}
      </ResourceView>
    </section>
  );
}

function Requests({ requests }: Pick<DataForOfficer, 'requests'>) {
  const words = text.agencyData;
  const said = (request: DataForOfficer['requests'][number]) => {
    if (request.outcome === null) return words.waiting;
    if (request.outcome === 'released') return words.released;
    return `“${request.answer ?? ''}”`;
  };
  return (
    <ul class="plain-list">
      {requests.map((request) => (
        <li key={request.requestId} class="data-request">
          <p>
            <strong>{text.serviceData.field[request.field]}</strong>{' '}
            <span class="hint">{formatDate(request.answeredOn ?? request.on)}</span>
          </p>
          <p class="words">{request.question}</p>
          <p class={request.outcome === null ? 'hint' : ''}>{said(request)}</p>
        </li>
      ))}
    </ul>
  );
}

function AskData({ complaintId, reload }: { complaintId: string; reload: () => Promise<unknown> }) {
  const { values, change, clear } = useDraft(`${complaintId}/data-request`, () => ({
    field: 'customerNumber',
    question: '',
  }));
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const words = text.agencyData;

  async function ask(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const short = values.question.trim().length < SHORTEST;
    setErrors(short ? [{ field: 'data-question', sentence: words.tooShort }] : []);
    setFailure(null);
    if (short) return;
    setBusy(true);
    try {
      const field = values.field as AskForData['field'];
      await client.askForData(complaintId, { field, question: values.question.trim() });
      clear();
      announce(words.asked);
      await reload();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <details>
      <summary>{words.ask}</summary>
      <form class="form" noValidate onSubmit={(event) => void ask(event)}>
        {failure !== null && <Failure error={failure} />}
        <SelectField
          id="data-field"
          label={words.field}
          value={values.field}
          options={Object.entries(text.serviceData.field).map(([value, label]) => ({ value, label }))}
          onChange={(field) => change({ field })}
        />
        <TextArea
          id="data-question"
          label={words.question}
          hint={words.questionHint}
          value={values.question}
          onChange={(question) => change({ question })}
          errors={errors}
          rows={3}
          maximum={500}
        />
        <button type="submit" class="button" aria-disabled={busy}>
          {words.ask}
        </button>
      </form>
    </details>
  );
}

function Released({ data, reload }: { data: DataForOfficer; reload: () => Promise<unknown> }) {
  const [task, setTask] = useState<Command | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const words = text.agencyData;

  async function attempt(step: () => Promise<void>): Promise<void> {
    setFailure(null);
    try {
      await step();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
  }

  const open = (releaseId: string) =>
    attempt(async () => {
      const { until: _, ...released } = await client.openRelease(releaseId);
      setTask({ type: 'openField', ...released });
    });

  const take = (result: Result) =>
    attempt(async () => {
      if (result.type === 'cleared') announce(text.identity.closed[result.reason] ?? '');
      if (result.type !== 'madeKey') return;
      const { publicKey, wrappedPrivateKey } = result;
      await client.addOfficerKey({ publicKey, wrappedPrivateKey });
      announce(words.keyMade);
      setTask(null);
      await reload();
    });

  return (
    <>
      {failure !== null && <Failure error={failure} />}
      {data.releases.length > 0 && <h3>{words.releases}</h3>}
      <ul class="plain-list">
        {data.releases.map((release) => (
          <li key={release.releaseId} class="key-row">
            <span>
              <strong>{text.serviceData.releasable[release.field]}</strong>{' '}
              <span class="hint">{text.serviceData.until(formatDate(release.until))}</span>
            </span>
            <button type="button" class="button-quiet" onClick={() => void open(release.releaseId)}>
              {words.open(text.serviceData.releasable[release.field])}
            </button>
          </li>
        ))}
      </ul>
      {data.releases.length > 0 && <p class="hint">{words.openHint}</p>}
      {task ? (
        <>
          <KeyFrame key={task.type} task={task} onResult={(result) => void take(result)} />
          <button type="button" class="button-quiet" onClick={() => setTask(null)}>
            {words.close}
          </button>
        </>
      ) : (
        <>
          <h3>{words.keyTitle}</h3>
          <p class="hint">{data.hasKey ? words.keyReady : words.keyNone}</p>
          <button type="button" class="button-quiet" onClick={() => setTask({ type: 'makeKey' })}>
            {data.hasKey ? words.makeNewKey : words.makeKey}
          </button>
        </>
      )}
    </>
  );
}
