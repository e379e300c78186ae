import type { LocalisedText } from '../../api-client/contract/public/localised-text.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { TextField } from '../components/TextField.tsx';
import { text } from '../text/id.ts';

/** The same words in Indonesian, English and Javanese; what is left empty is taken from the Indonesian when it is saved. */
export function LocalisedFields(props: {
  id: string;
  label: string;
  value: LocalisedText;
  onChange: (value: LocalisedText) => void;
  errors: FieldError[];
}) {
  const { id, label, value, onChange, errors } = props;
  return (
    <div class="localised">
      <TextField
        id={`${id}-id`}
        label={`${label} (${text.admin.languages.id})`}
        value={value.id}
        onChange={(words) => onChange({ ...value, id: words })}
        errors={errors}
      />
      <TextField
        id={`${id}-en`}
        label={text.admin.languages.en}
        value={value.en}
        onChange={(words) => onChange({ ...value, en: words })}
        errors={errors}
      />
      <TextField
        id={`${id}-jv`}
        label={text.admin.languages.jv}
        value={value.jv}
        onChange={(words) => onChange({ ...value, jv: words })}
        errors={errors}
      />
    </div>
  );
}

export const noWords: LocalisedText = { id: '', en: '', jv: '' };

export function filledIn({ id, en, jv }: LocalisedText): LocalisedText {
  return { id: id.trim(), en: en.trim() || id.trim(), jv: jv.trim() || id.trim() };
}
