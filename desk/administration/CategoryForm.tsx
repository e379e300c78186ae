import { useState } from 'preact/hooks';
import {
  type AdministeredCategory,
  type AdministeredKind,
  mayHave,
  type Visibility,
} from '../../api-client/contract/desk/administration-categories.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextField } from '../components/TextField.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { CheckField } from './CheckField.tsx';
import { codeFrom } from './code-from.ts';
import { filledIn, LocalisedFields, noWords } from './LocalisedFields.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.category;

/** Adds a category (`category` null) or changes one; its questions have a form of their own. */
export function CategoryForm(props: {
  category: AdministeredCategory | null;
  reload: () => Promise<unknown>;
  done: (name: string) => void;
}) {
  const { category } = props;
  const [values, setValues] = useState({
    code: '',
    kind: category?.kind ?? ('complaint' as AdministeredKind),
    name: category?.name ?? noWords,
    hint: category?.hint ?? noWords,
    visibility: category?.visibility ?? ('cell' as Visibility),
    personalService: category?.personalService ?? false,
    monthly: category?.dates === 'month',
    secondApproval: category?.secondApproval ?? false,
    duplicateRadius: String(category?.duplicateRadius ?? 150),
  });
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const submit = useSubmit(props.reload);

  async function send(): Promise<void> {
    const code = values.code || codeFrom(values.name.id);
    const radius = Number(values.duplicateRadius);
    const missing: [boolean, string, string][] = [
      [values.name.id.trim().length < 2, 'category-name-id', words.nameMissing],
      [!category && !/^[a-z][a-z0-9-]{1,39}$/.test(code), 'category-code', text.admin.codeWrong],
      [!Number.isInteger(radius) || radius < 10 || radius > 5000, 'category-radius', words.radiusWrong],
    ];
    const errors = missing.flatMap(([is, field, sentence]) => (is ? [{ field, sentence }] : []));
    const facts = {
      name: filledIn(values.name),
      hint: values.hint,
      visibility: values.visibility,
      personalService: values.personalService,
      dates: values.monthly ? ('month' as const) : ('day' as const),
      secondApproval: values.secondApproval,
      duplicateRadius: radius,
    };
    const sent = await submit.run(errors, () =>
      category
        ? client.changeCategory(category.code, { version: category.version, ...facts })
        : client.addCategory({ code, kind: values.kind, ...facts }),
    );
    if (sent) props.done(facts.name.id);
  }

  /** What is no complaint has fewer ways to be seen; one that does not fit gives way to the most careful. */
  const chooseKind = (kind: AdministeredKind) =>
    change({ kind, ...(mayHave(kind, values.visibility) ? {} : { visibility: 'count_only' as const }) });

  return (
    <SubmitForm submit={submit} label={text.admin.save} send={() => void send()}>
      <LocalisedFields
        id="category-name"
        label={words.name}
        value={values.name}
        onChange={(name) => change({ name })}
        errors={submit.errors}
      />
      {!category && (
        <TextField
          id="category-code"
          label={text.admin.code}
          hint={text.admin.codeHint}
          value={values.code || codeFrom(values.name.id)}
          onChange={(code) => change({ code })}
          errors={submit.errors}
        />
      )}
      {category ? (
        <p>
          {words.kind}: {words.kinds[category.kind]}. <span class="hint block">{words.kindFixed}</span>
        </p>
      ) : (
        <RadioGroup
          id="category-kind"
          legend={words.kind}
          hint={words.kindHint}
          value={values.kind}
          options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          onChange={(kind) => chooseKind(kind as AdministeredKind)}
        />
      )}
      <LocalisedFields
        id="category-hint"
        maximum={300}
        label={words.hint}
        hint={words.hintEmpty}
        value={values.hint}
        onChange={(hint) => change({ hint })}
        errors={submit.errors}
      />
      <RadioGroup
        id="category-visibility"
        legend={words.visibility}
        hint={words.visibilityHint}
        value={values.visibility}
        options={Object.entries(words.visibilities)
          .filter(([value]) => mayHave(values.kind, value as Visibility))
          .map(([value, label]) => ({ value, label }))}
        onChange={(visibility) => change({ visibility: visibility as Visibility })}
      />
      <div class="field">
        <CheckField
          id="category-personal"
          label={words.personalService}
          checked={values.personalService}
          onChange={(personalService) => change({ personalService })}
        />
        <CheckField
          id="category-monthly"
          label={words.monthly}
          checked={values.monthly}
          onChange={(monthly) => change({ monthly })}
        />
        <CheckField
          id="category-second"
          label={words.secondApproval}
          checked={values.secondApproval}
          onChange={(secondApproval) => change({ secondApproval })}
        />
      </div>
      <TextField
        id="category-radius"
        label={words.radius}
        type="number"
        value={values.duplicateRadius}
        onChange={(duplicateRadius) => change({ duplicateRadius })}
        errors={submit.errors}
      />
    </SubmitForm>
  );
}
