import { useStore } from '@nanostores/preact';
import type { RegisterFilter } from '../../api-client/contract/desk/search.ts';
import { useDesk } from '../components/desk-context.ts';
import { FieldFrame } from '../components/FieldFrame.tsx';
import { type Option, SelectField } from '../components/SelectField.tsx';
import { verifierText as text } from '../text/verifier-text.ts';
import { $registerFilter, showView } from './queue-view.ts';
import { EMPTY_FILTER, isEmptyFilter } from './register-filter.ts';

/** Category, agency, place and days, over the whole register. */
export function RegisterFields() {
  const { reference, names } = useDesk();
  const filter = useStore($registerFilter);
  const change = (part: Partial<RegisterFilter>) =>
    showView('register', { ...$registerFilter.get(), ...part });
  const any: Option = { value: '', label: text.filter.any };
  const regions = reference.regions
    .filter((region) => region.level !== 'regency')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, level, name }) => ({
      value: code,
      label: level === 'district' ? names.place(null, code) : `  ${name}`,
    }));
  const day = (part: 'from' | 'to') => (
    <FieldFrame id={`filter-${part}`} label={text.filter[part]}>
      {() => (
        <input
          id={`filter-${part}`}
          type="date"
          value={filter[part] ?? ''}
          onChange={(event) => change({ [part]: event.currentTarget.value || null })}
        />
      )}
    </FieldFrame>
  );
  return (
    <details class="register-fields" open={!isEmptyFilter({ ...filter, states: [] })}>
      <summary>{text.filter.others}</summary>
      <div class="register-grid">
        <SelectField
          id="filter-category"
          label={text.filter.category}
          value={filter.categoryCode ?? ''}
          options={[any, ...reference.categories.map(({ code, name }) => ({ value: code, label: name.id }))]}
          onChange={(code) => change({ categoryCode: code || null })}
        />
        <SelectField
          id="filter-agency"
          label={text.filter.agency}
          value={filter.agencyCode ?? ''}
          options={[
            any,
            ...reference.agencies.map(({ code, shortName }) => ({ value: code, label: shortName })),
          ]}
          onChange={(code) => change({ agencyCode: code || null })}
        />
        <SelectField
          id="filter-region"
          label={text.filter.region}
          value={filter.regionCode ?? ''}
          options={[any, ...regions]}
          onChange={(code) => change({ regionCode: code || null })}
        />
        {day('from')}
        {day('to')}
      </div>
      {!isEmptyFilter(filter) && (
        <button type="button" class="link-button" onClick={() => showView('register', EMPTY_FILTER)}>
          {text.filter.clear}
        </button>
      )}
    </details>
  );
}
