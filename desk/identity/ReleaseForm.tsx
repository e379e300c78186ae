import { useState } from 'preact/hooks';
import {
  type ServiceField,
  type ServiceForVerifier,
  serviceField,
} from '../../api-client/contract/desk/service-data.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import type { CommandOf, Result } from '../key-document/messages.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { KeyFrame } from './KeyFrame.tsx';

const SHORTEST_REASON = 5;

/** Chooses one field and one officer; the key document opens the part and seals the field for that officer. */
export function ReleaseForm(props: {
  complaintId: string;
  service: ServiceForVerifier;
  first: { field: string; accountId: string };
  close: () => void;
  reload: () => Promise<unknown>;
}) {
  const { complaintId, service, first } = props;
  const { names } = useDesk();
  const withKey = service.officers.filter((officer) => officer.key !== null);
  const [field, setField] = useState(first.field);
  const [accountId, setAccountId] = useState(first.accountId || (withKey[0]?.accountId ?? ''));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [task, setTask] = useState<CommandOf<'release'> | null>(null);
  const words = text.serviceData;
  const officer = service.officers.find((each) => each.accountId === accountId);

  async function attempt(step: () => Promise<unknown>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await step();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  const begin = () =>
    attempt(async () => {
      const found: FieldError[] = [];
      if (!officer?.key) found.push({ field: 'release-officer', sentence: words.chooseOfficer });
      if (reason.trim().length < SHORTEST_REASON) {
        found.push({ field: 'release-reason', sentence: text.form.tooShort(SHORTEST_REASON) });
      }
      setErrors(found);
      if (!officer?.key || found.length > 0) return;
      const { sealed, keyId, wrappedPrivateKey } = await client.openIdentity({
        complaintId,
        part: 'service',
        reason: reason.trim(),
      });
      const agencyName = names.agency(service.agencyCode);
      setTask({
        type: 'release',
        complaintId,
        sealed,
        keyId,
        wrappedPrivateKey,
        field: field as ServiceField,
        officer: { name: officer.name, agencyName, publicKey: officer.key.publicKey },
      });
    });

  const take = (result: Result) => {
    if (result.type === 'cleared') announce(text.identity.closed[result.reason] ?? '');
    if (result.type !== 'sealedField' || !task) return;
    void attempt(async () => {
      await client.releaseField({ complaintId, accountId, field: task.field, sealed: result.sealed });
      announce(words.done.released);
      props.close();
      await props.reload();
    });
  };

  if (task) {
    return (
      <>
        {failure !== null && <Failure error={failure} />}
        <KeyFrame task={task} onResult={take} />
        <button type="button" class="button-quiet" onClick={props.close}>
          {words.stop}
        </button>
      </>
    );
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {failure !== null && <Failure error={failure} />}
      {service.officers.length === 0 && <p class="notice notice-wait">{words.noOfficer}</p>}
      <SelectField
        id="release-field"
        label={words.fieldLabel}
        value={field}
        options={serviceField.options.map((value) => ({ value, label: words.releasable[value] }))}
        onChange={setField}
      />
      <SelectField
        id="release-officer"
        label={words.officer}
        value={accountId}
        options={service.officers.map(({ accountId: value, name, key }) => ({
          value,
          label: key ? name : `${name} (${words.withoutKey})`,
        }))}
        onChange={setAccountId}
        errors={errors}
        mayBeEmpty
      />
      <TextField
        id="release-reason"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        onChange={setReason}
        errors={errors}
      />
      <p class="button-row">
        <button type="submit" class="button" aria-disabled={busy}>
          {words.begin}
        </button>
        <button type="button" class="button-quiet" onClick={props.close}>
          {text.common.cancel}
        </button>
      </p>
    </form>
  );
}
