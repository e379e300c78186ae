import { entryChannel } from '../../api-client/contract/desk/entry.ts';
import { language } from '../../api-client/contract/primitives.ts';
import { useDesk } from '../components/desk-context.ts';
import { errorOf, type FieldError } from '../components/ErrorSummary.tsx';
import { FieldFrame } from '../components/FieldFrame.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { wallClock } from '../format/local-instant.ts';
import { entryText } from '../text/entry-text.ts';
import { EntryContact } from './EntryContact.tsx';
import { EntryPhotos } from './EntryPhotos.tsx';
import { EntryQuestions } from './EntryQuestions.tsx';
import { EntryText } from './EntryText.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { EntryPlace } from './place/EntryPlace.tsx';

const text = entryText.entry;

/** The fields in the order in which a person on the telephone tells: how and when, what, where, who. */
export function EntryFormFields(props: {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  errors: FieldError[];
  villages: ReadonlyMap<string, string>;
  canSeal: boolean;
  personalService: boolean;
}) {
  const { draft, change, errors } = props;
  const { reference, timeZone, names } = useDesk();
  const shared = { draft, change, errors, canSeal: props.canSeal };
  const timeError = errorOf(errors, 'entry-time');
  const questions = reference.questions[draft.categoryCode];
  const offered = reference.categories.filter(({ retired }) => !retired);
  return (
    <>
      <section class="panel">
        <div class="entry-row">
          <SelectField
            id="entry-channel"
            label={text.channel}
            value={draft.channel}
            options={entryChannel.options.map((value) => ({ value, label: text.channels[value] }))}
            onChange={(channel) => change({ channel: channel as EntryDraft['channel'] })}
            errors={errors}
            mayBeEmpty
          />
          <FieldFrame id="entry-time" label={text.time} hint={text.timeHint} error={timeError}>
            {(described) => (
              <input
                id="entry-time"
                type="datetime-local"
                max={wallClock(Date.now(), timeZone)}
                value={draft.cameInAt}
                onInput={(event) => change({ cameInAt: event.currentTarget.value })}
                aria-invalid={timeError !== null}
                aria-describedby={described}
              />
            )}
          </FieldFrame>
          <SelectField
            id="entry-language"
            label={text.language}
            hint={text.languageHint}
            value={draft.language}
            options={language.options.map((value) => ({ value, label: text.languages[value] }))}
            onChange={(value) => change({ language: value as EntryDraft['language'] })}
          />
        </div>
      </section>
      <section class="panel">
        <h2>{text.what}</h2>
        <EntryText {...shared} />
        <SelectField
          id="entry-category"
          label={text.category}
          hint={text.categoryHint}
          value={draft.categoryCode}
          options={offered.map(({ code }) => ({ value: code, label: names.category(code) }))}
          onChange={(categoryCode) => change({ categoryCode })}
          errors={errors}
          mayBeEmpty
        />
        {questions && questions.questions.length > 0 && <EntryQuestions {...shared} set={questions} />}
        <EntryPhotos {...shared} />
      </section>
      <section class="panel">
        <h2>{text.where}</h2>
        <EntryPlace {...shared} villages={props.villages} />
      </section>
      <section class="panel">
        <h2>{text.who}</h2>
        <EntryContact {...shared} personalService={props.personalService} />
      </section>
    </>
  );
}
