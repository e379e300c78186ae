import { contactLimits } from '../../widget/seal/contact.ts';
import { type ServiceField, serviceLimits } from '../../widget/seal/service-data.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextField } from '../components/TextField.tsx';
import { entryText } from '../text/entry-text.ts';
import { type EntryDraft, emptyContact, emptyService } from './entry-draft.ts';

const text = entryText.entry;
const FIELDS: ServiceField[] = ['name', 'nik', 'customerNumber', 'address'];

/** Who complains, in fields that are emptied when they are sealed. */
export function EntryContact(props: {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  errors: FieldError[];
  canSeal: boolean;
  personalService: boolean;
}) {
  const { draft, change, errors } = props;
  const { contact, service, sealed } = draft;
  const setContact = (part: Partial<EntryDraft['contact']>) => change({ contact: { ...contact, ...part } });
  if (!props.canSeal) return <p class="notice notice-wait">{text.noKeys}</p>;
  const rewrite = () =>
    change({
      sealed: { contact: null, service: null },
      contact: emptyContact(),
      service: emptyService(),
    });
  return (
    <>
      {sealed.contact ? (
        <p class="notice notice-good" role="status">
          {text.isSealed}{' '}
          <button type="button" class="button-quiet" onClick={rewrite}>
            {text.rewrite}
          </button>
        </p>
      ) : (
        <>
          <RadioGroup
            id="entry-kind"
            legend={text.whoGave}
            hint={text.whoHint}
            value={contact.kind}
            options={Object.entries(text.kinds).map(([value, label]) => ({ value, label }))}
            onChange={(kind) => setContact({ kind: kind as typeof contact.kind })}
          />
          {contact.kind === 'named' && (
            <TextField
              id="entry-name"
              label={text.name}
              value={contact.name ?? ''}
              onChange={(name) => setContact({ name: name.slice(0, contactLimits.name) || null })}
              errors={errors}
            />
          )}
          {contact.kind !== 'anonymous' && (
            <TextField
              id="entry-number"
              label={text.number}
              value={contact.number ?? ''}
              onChange={(number) => setContact({ number: number.slice(0, contactLimits.number) || null })}
              errors={errors}
            />
          )}
          {contact.notes.length > 0 && (
            <div class="field">
              <p class="field-label">{text.notes}</p>
              <ul class="entry-notes">
                {contact.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      {props.personalService && !sealed.service && (
        <fieldset class="field">
          <legend>{text.service}</legend>
          <p class="hint">{text.serviceHint}</p>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              id={`entry-${field === 'name' ? 'service-name' : field}`}
              label={text.serviceFields[field]}
              value={service[field] ?? ''}
              onChange={(value) =>
                change({ service: { ...service, [field]: value.slice(0, serviceLimits[field] + 4) || null } })
              }
              errors={errors}
            />
          ))}
          <label class="choice">
            <input
              type="checkbox"
              checked={draft.releaseConsent}
              onChange={(event) => change({ releaseConsent: event.currentTarget.checked })}
            />
            <span>{text.releaseConsent}</span>
          </label>
        </fieldset>
      )}
    </>
  );
}
