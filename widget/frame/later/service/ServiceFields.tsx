import { type ServiceField, serviceLimits } from '../../../seal/service-data.ts';
import { Field, tie } from '../../Field.tsx';
import { state, update, updateDraft } from '../../state.ts';
import { more } from '../words.ts';
import { emptyServiceData } from './empty-service-data.ts';
import { nikFault } from './nik-fault.ts';

/** Spaces and dashes of a card, which nobody needs, leave no room for a whole number. */
const SEPARATORS = 4;

function set(name: ServiceField, typed: string): void {
  const value = name === 'nik' ? typed.replace(/[\s.-]/g, '') : typed;
  const service = { ...(state.service ?? emptyServiceData()), [name]: value.trim() ? value : null };
  update({ service, sealed: null });
}

/** The second sealed part of a personal service: all of it may stay empty, and nothing typed here is ever kept. */
export function ServiceFields() {
  const text = more().service;
  const service = state.service ?? emptyServiceData();
  const odd = nikFault(service.nik ?? '');
  const input = (name: ServiceField, label: string, numeric = false) => (
    <Field id={`service-${name}`} label={label}>
      <input
        {...tie(`service-${name}`)}
        autocomplete="off"
        inputMode={numeric ? 'numeric' : 'text'}
        maxLength={serviceLimits[name] + (numeric ? SEPARATORS : 0)}
        value={service[name] ?? ''}
        onInput={(event) => set(name, event.currentTarget.value)}
      />
    </Field>
  );
  return (
    <fieldset class="service">
      <legend>{text.title}</legend>
      <p class="hint">{text.intro}</p>
      {input('name', text.name)}
      {input('nik', text.nik, true)}
      <p role="status" class="hint nik">
        {odd && (odd === 'length' ? text.nikLength : text.nikOdd)}
      </p>
      {input('customerNumber', text.customerNumber)}
      {input('address', text.address)}
      <label class="check">
        <input
          type="checkbox"
          checked={state.draft.releaseConsent === true}
          onChange={(event) => updateDraft({ releaseConsent: event.currentTarget.checked })}
        />
        <span>
          {text.consent} <small>{text.consentHint}</small>
        </span>
      </label>
    </fieldset>
  );
}
