import type { LocalisedText } from '../../api-client/contract/public/localised-text.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import { text } from '../text/id.ts';

/** The same words in Indonesian, English and Javanese; what is left empty is taken from the Indonesian when it is saved. */
export function LocalisedFields(props: {
  id: string;
  label: string;
  value: LocalisedText;
  onChange: (value: LocalisedText) => void;
  errors: FieldError[];
  hint?: string;
  /** Several lines of so many letters; one line without it. */
  maximum?: number;
}) {
  const { id, label, value, onChange, errors, maximum } = props;
  const field = (language: keyof LocalisedText, words: string, hint?: string) => {
    const common = {
      id: `${id}-${language}`,
      label: words,
      ...(hint === undefined ? {} : { hint }),
      value: value[language],
      onChange: (typed: string) => onChange({ ...value, [language]: typed }),
      errors,
    };
    return maximum === undefined ? (
      <TextField {...common} />
    ) : (
      <TextArea {...common} maximum={maximum} rows={2} />
    );
  };
  const { languages } = text.admin;
  return (
    <fieldset class="localised" aria-label={label}>
      {field('id', `${label} (${languages.id})`, props.hint)}
      {field('en', languages.en)}
      {field('jv', languages.jv)}
    </fieldset>
  );
}

export const noWords: LocalisedText = { id: '', en: '', jv: '' };

export function filledIn({ id, en, jv }: LocalisedText): LocalisedText {
  return { id: id.trim(), en: en.trim() || id.trim(), jv: jv.trim() || id.trim() };
}
