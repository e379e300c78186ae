import { type Role, role } from '../../api-client/contract/desk/account.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { text } from '../text/id.ts';

export interface AccountFacts {
  name: string;
  role: Role;
  /** Empty: none. */
  agencyCode: string;
}

export function missingFacts({ name, role: chosen, agencyCode }: AccountFacts): FieldError[] {
  return [
    ...(name.trim().length < 2 ? [{ field: 'account-name', sentence: text.accounts.nameMissing }] : []),
    ...(chosen === 'agencyOfficer' && !agencyCode
      ? [{ field: 'account-agencyCode', sentence: text.accounts.agencyMissing }]
      : []),
  ];
}

/** As they are sent: an agency only for its officer. */
export function factsToSend({ name, role: chosen, agencyCode }: AccountFacts) {
  return { name: name.trim(), role: chosen, agencyCode: chosen === 'agencyOfficer' ? agencyCode : null };
}

/** Who somebody is and for whom she works. */
export function AccountFields(props: {
  values: AccountFacts;
  change: (part: Partial<AccountFacts>) => void;
  errors: FieldError[];
}) {
  const { reference } = useDesk();
  const { values, change, errors } = props;
  return (
    <>
      <TextField
        id="account-name"
        label={text.accounts.name}
        value={values.name}
        onChange={(name) => change({ name })}
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
          options={reference.agencies
            .filter(({ retired }) => !retired)
            .map((one) => ({ value: one.code, label: one.name }))}
          onChange={(agencyCode) => change({ agencyCode })}
          errors={errors}
        />
      )}
    </>
  );
}
