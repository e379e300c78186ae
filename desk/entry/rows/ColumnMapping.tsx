import type { RowSource } from '../../../api-client/contract/desk/rows.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { rowsText as text } from '../../text/rows-text.ts';
import { FIELDS, type RowField, type RowMapping } from './row-columns.ts';

/** Which column of the file is what: as recognised, and as she changes it. */
export function ColumnMapping(props: {
  source: RowSource;
  names: readonly string[];
  mapping: RowMapping;
  missing: readonly RowField[];
  change: (mapping: RowMapping) => void;
}) {
  const { source, names, mapping, missing, change } = props;
  const fields = FIELDS[source];
  const options = names.map((name, index) => ({
    value: String(index),
    label: name.trim().slice(0, 60) || text.unnamed(index + 1),
  }));
  const used = new Set(fields.map((field) => mapping[field]));
  const unused = options.filter((_, index) => !used.has(index)).map(({ label }) => label);

  function choose(field: RowField, value: string): void {
    const at = value === '' ? undefined : Number(value);
    // One column is one thing: where it stood before, it stands no longer.
    const kept = Object.entries(mapping).filter(([other, column]) => other !== field && column !== at);
    change({ ...Object.fromEntries(kept), ...(at === undefined ? {} : { [field]: at }) });
  }

  return (
    <fieldset class="field rows-columns">
      <legend>{text.columns}</legend>
      <p class="hint">{text.columnsHint}</p>
      <div class="rows-fields">
        {fields.map((field) => (
          <SelectField
            key={field}
            id={`rows-${field}`}
            label={text.fields[field]}
            value={mapping[field] === undefined ? '' : String(mapping[field])}
            options={[{ value: '', label: text.noColumn }, ...options]}
            onChange={(value) => choose(field, value)}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <p class="notice notice-alarm" role="alert">
          {text.missing(missing.map((field) => text.fields[field]).join(', '))}
        </p>
      )}
      {unused.length > 0 && <p class="hint">{text.unused(unused.join(', '))}</p>}
    </fieldset>
  );
}
