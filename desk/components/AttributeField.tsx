import type { OutsideAttribute } from '../../api-client/contract/desk/outward-attributes.ts';
import { outwardText } from '../text/outward-text.ts';
import { errorOf, type FieldError } from './ErrorSummary.tsx';
import { SelectField } from './SelectField.tsx';
import { TextArea } from './TextArea.tsx';
import { TextField } from './TextField.tsx';

const words = outwardText.attributes;

/** One thing another city asks, under its own words, as its datatype wants to be answered. What was not answered is an empty list. */
export function AttributeField(props: {
  id: string;
  attribute: OutsideAttribute;
  label: string;
  hint?: string | undefined;
  /** The first line of a list: nothing is chosen. */
  none: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
  errors: FieldError[];
}) {
  const { attribute, id, label, errors, values, onChange, none } = props;
  const { datatype } = attribute;
  const hint = props.hint === undefined ? {} : { hint: props.hint };
  const typed = (value: string) => onChange(value === '' ? [] : [value]);
  const common = { id, label, errors, ...hint, value: values[0] ?? '', onChange: typed };
  if (datatype === 'multivaluelist') return <Several {...props} />;
  if (datatype === 'singlevaluelist') {
    const options = attribute.values.map(({ key, name }) => ({ value: key, label: name }));
    return <SelectField {...common} options={[{ value: '', label: none }, ...options]} />;
  }
  if (datatype === 'text') return <TextArea {...common} maximum={2000} rows={3} />;
  const type = datatype === 'number' ? 'number' : datatype === 'datetime' ? 'date' : 'text';
  return <TextField {...common} type={type} />;
}

/** Boxes to tick; the id is put on the first of them, where the error summary leads. */
function Several({
  id,
  attribute,
  label,
  hint,
  values,
  onChange,
  errors,
}: Parameters<typeof AttributeField>[0]) {
  const error = errorOf(errors, id);
  const keys = attribute.values.map(({ key }) => key);
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'}>
      <legend>{label}</legend>
      <p class="hint">{hint ? `${hint} ${words.several}` : words.several}</p>
      {error && <p class="field-error">{error}</p>}
      {attribute.values.map(({ key, name }, index) => (
        <label class="choice" key={key}>
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            checked={values.includes(key)}
            onChange={() => onChange(keys.filter((each) => (each === key) !== values.includes(each)))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
