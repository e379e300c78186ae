import type { TargetedSubmitEvent } from 'preact';
import { type Contact, contactLimits } from '../../seal/contact.ts';
import { Actions } from '../Actions.tsx';
import { Field, tie } from '../Field.tsx';
import { data, type FieldError, fail, state, update } from '../state.ts';
import { isPersonalService } from './category.ts';
import { CoachLine } from './coach/CoachLine.tsx';
import { fetchSeal, goSealed } from './go-sealed.ts';
import { part } from './parts.ts';
import { words } from './words.ts';

const setContact = (patch: Partial<Contact>) =>
  update({ contact: { ...state.contact, ...patch }, sealed: null });

/** Enough digits to be dialled, written as people write them. */
const isNumber = (text: string | null) =>
  /^\+?[\d\s().-]+$/.test(text ?? '') && /^\d{9,15}$/.test((text ?? '').replace(/\D/g, ''));

function faults({ kind, name, number }: Contact): FieldError[] {
  const found: FieldError[] = [];
  if (kind === 'named' && !name?.trim()) found.push({ field: 'name', message: words().nameMissing });
  if (kind !== 'anonymous' && !isNumber(number)) found.push({ field: 'phone', message: words().numberWrong });
  return found;
}

async function next(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
  event.preventDefault();
  const found = faults(state.contact);
  if (found.length) return fail(found);
  await goSealed();
}

export function WhoStep() {
  if (data.identityReady) void fetchSeal().catch(() => {});
  const text = words();
  const { contact } = state;
  const Service = data.identityReady && isPersonalService() ? part('service')?.ServiceFields : undefined;
  const choice = (kind: Contact['kind'], label: string, hint: string) => (
    <label class="choice">
      <input
        type="radio"
        name="kind"
        id={kind}
        checked={contact.kind === kind}
        disabled={!data.identityReady && kind !== 'anonymous'}
        onChange={() => setContact({ kind })}
      />
      <span>
        <b>{label}</b>
        <small>{hint}</small>
      </span>
    </label>
  );
  return (
    <form noValidate onSubmit={next} autocomplete="off">
      <h1 tabIndex={-1}>{text.whoTitle}</h1>
      {!data.identityReady && <p class="notice">{text.noKeys}</p>}
      <fieldset>
        <legend class="hint">{text.whoIntro}</legend>
        {choice('anonymous', text.anonymous, text.anonymousHint)}
        {choice('number', text.number, text.numberHint)}
        {choice('named', text.named, text.namedHint)}
      </fieldset>
      {contact.kind === 'named' && (
        <Field id="name" label={text.name}>
          <input
            {...tie('name')}
            autocomplete="off"
            maxLength={contactLimits.name}
            value={contact.name ?? ''}
            onInput={(event) => setContact({ name: event.currentTarget.value })}
          />
        </Field>
      )}
      {contact.kind !== 'anonymous' && (
        <Field id="phone" label={text.phone} hint={text.sealNote}>
          <input
            {...tie('phone')}
            autocomplete="off"
            inputMode="tel"
            maxLength={contactLimits.number}
            value={contact.number ?? ''}
            onInput={(event) => setContact({ number: event.currentTarget.value })}
          />
        </Field>
      )}
      {contact.notes.length > 0 && (
        <p class="notice">
          {text.alsoSealed} <b>{contact.notes.join(', ')}</b>
          <button type="button" onClick={() => setContact({ notes: [] })}>
            {text.remove}
          </button>
        </p>
      )}
      {Service && <Service />}
      <CoachLine />
      <Actions back="where" label={state.start.next} />
    </form>
  );
}
