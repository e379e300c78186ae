import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { createAccount, type Role, role } from '../../api-client/contract/desk/account.ts';
import { useDesk } from '../components/desk-context.ts';
import { ErrorSummary, type FieldError } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

const empty = { name: '', email: '', role: 'agencyOfficer' as Role, agencyCode: '', password: '' };
const sentences: Record<string, string> = {
  name: text.accounts.nameMissing,
  email: text.accounts.emailMissing,
  password: text.accounts.passwordShort,
};

export function CreateAccountForm({ created }: { created: () => Promise<unknown> }) {
  const { reference } = useDesk();
  const [values, setValues] = useState(empty);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<typeof empty>) => setValues({ ...values, ...part });

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (busy) return;
    const ofAgency = values.role === 'agencyOfficer';
    const parsed = v.safeParse(createAccount, {
      ...values,
      email: values.email.trim(),
      agencyCode: ofAgency && values.agencyCode ? values.agencyCode : null,
    });
    const fields = new Set((parsed.issues ?? []).map((issue) => String(issue.path?.[0]?.key)));
    const found = [...fields].map((field) => ({
      field: `account-${field}`,
      sentence: sentences[field] ?? field,
    }));
    if (ofAgency && !values.agencyCode) {
      found.push({ field: 'account-agencyCode', sentence: text.accounts.agencyMissing });
    }
    setErrors(found);
    setFailure(null);
    if (!parsed.success || found.length > 0) return;
    setBusy(true);
    try {
      const { account } = await client.createAccount(parsed.output);
      announce(text.accounts.created(account.name));
      setValues(empty);
      await created();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  return (
    <form class="panel form narrow" noValidate onSubmit={submit}>
      <h2>{text.accounts.create}</h2>
      <ErrorSummary errors={errors} />
      {failure !== null && <Failure error={failure} />}
      <TextField
        id="account-name"
        label={text.accounts.name}
        value={values.name}
        onChange={(name) => change({ name })}
        errors={errors}
      />
      <TextField
        id="account-email"
        label={text.accounts.email}
        type="email"
        value={values.email}
        onChange={(email) => change({ email })}
        errors={errors}
      />
      <SelectField
        id="account-role"
        label={text.accounts.role}
        value={values.role}
        options={role.options.map((value) => ({ value, label: text.role[value] }))}
        onChange={(chosen) => change({ role: chosen as Role })}
      />
      {values.role === 'agencyOfficer' && (
        <SelectField
          id="account-agencyCode"
          label={text.accounts.agency}
          value={values.agencyCode}
          mayBeEmpty
          options={reference.agencies.map((one) => ({ value: one.code, label: one.name }))}
          onChange={(agencyCode) => change({ agencyCode })}
          errors={errors}
        />
      )}
      <TextField
        id="account-password"
        label={text.accounts.password}
        hint={text.accounts.passwordHint}
        type="password"
        autocomplete="new-password"
        value={values.password}
        onChange={(password) => change({ password })}
        errors={errors}
      />
      <button type="submit" class="button" aria-disabled={busy}>
        {busy ? text.common.sending : text.accounts.create}
      </button>
    </form>
  );
}
