import { useState } from 'preact/hooks';
import type { AdministeredAgency } from '../../api-client/contract/desk/administration-agencies.ts';
import type { AgencyKind } from '../../api-client/contract/primitives.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { CheckField } from './CheckField.tsx';
import { codeFrom } from './code-from.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

/** Adds an agency (`agency` null) or changes one. */
export function AgencyForm(props: {
  agency: AdministeredAgency | null;
  reload: () => Promise<unknown>;
  done: (name: string) => void;
}) {
  const { agency } = props;
  const { reference } = useDesk();
  const [values, setValues] = useState({
    code: '',
    name: agency?.name ?? '',
    shortName: agency?.shortName ?? '',
    kind: agency?.kind ?? ('opd' as AgencyKind),
    regionCode: agency?.regionCode ?? '',
    categories: agency?.categories ?? [],
  });
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const submit = useSubmit(props.reload);
  const level = values.kind === 'kecamatan' ? 'district' : values.kind === 'desa' ? 'village' : null;

  async function send(): Promise<void> {
    const code = values.code || codeFrom(values.shortName);
    const missing: [boolean, string, string][] = [
      [values.name.trim().length < 3, 'agency-name', text.admin.agency.nameMissing],
      [values.shortName.trim().length < 2, 'agency-short', text.admin.agency.shortMissing],
      [level !== null && !values.regionCode, 'agency-region', text.admin.agency.regionMissing],
      [!agency && !/^[a-z][a-z0-9-]{1,39}$/.test(code), 'agency-code', text.admin.codeWrong],
    ];
    const errors: FieldError[] = missing.flatMap(([is, field, sentence]) =>
      is ? [{ field, sentence }] : [],
    );
    const { name, shortName, kind, categories } = values;
    const facts = { name, shortName, kind, categories, regionCode: level ? values.regionCode : null };
    const sent = await submit.run(errors, () =>
      agency
        ? client.changeAgency(agency.code, { version: agency.version, ...facts })
        : client.addAgency({ code, ...facts }),
    );
    if (sent) props.done(name);
  }

  return (
    <SubmitForm submit={submit} label={text.admin.save} send={() => void send()}>
      <TextField
        id="agency-name"
        label={text.admin.agency.name}
        value={values.name}
        onChange={(name) => change({ name })}
        errors={submit.errors}
      />
      <TextField
        id="agency-short"
        label={text.admin.agency.short}
        value={values.shortName}
        onChange={(shortName) => change({ shortName })}
        errors={submit.errors}
      />
      {!agency && (
        <TextField
          id="agency-code"
          label={text.admin.code}
          hint={text.admin.codeHint}
          value={values.code || codeFrom(values.shortName)}
          onChange={(code) => change({ code })}
          errors={submit.errors}
        />
      )}
      <SelectField
        id="agency-kind"
        label={text.admin.agency.kind}
        value={values.kind}
        options={Object.entries(text.admin.agency.kinds).map(([value, label]) => ({ value, label }))}
        onChange={(kind) => change({ kind: kind as AgencyKind, regionCode: '' })}
      />
      {level && (
        <SelectField
          id="agency-region"
          label={text.admin.agency.region}
          value={values.regionCode}
          mayBeEmpty
          options={reference.regions
            .filter((region) => region.level === level)
            .map((region) => ({ value: region.code, label: region.name }))}
          onChange={(regionCode) => change({ regionCode })}
          errors={submit.errors}
        />
      )}
      <fieldset class="field">
        <legend>{text.admin.agency.categories}</legend>
        <div class="check-columns">
          {reference.categories
            .filter(({ code, retired }) => !retired || values.categories.includes(code))
            .map(({ code, name }) => (
              <CheckField
                key={code}
                id={`agency-category-${code}`}
                label={name.id}
                checked={values.categories.includes(code)}
                onChange={(on) =>
                  change({
                    categories: on
                      ? [...values.categories, code]
                      : values.categories.filter((each) => each !== code),
                  })
                }
              />
            ))}
        </div>
      </fieldset>
    </SubmitForm>
  );
}
