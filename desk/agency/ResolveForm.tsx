import { useStore } from '@nanostores/preact';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { outbox } from '../outbox/outbox.ts';
import { $arrivedPhotos, photosHere } from '../outbox/photos-here.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, readGatedOrLater } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { useOfficerAction } from './use-officer-action.ts';

/** Done: with an after photo, or with the reason why none is possible. */
export function ResolveForm({ complaint, reload, possible }: AgencyFormProps) {
  const { complaintId, version } = complaint;
  const { values, change, clear } = useDraft(`${complaintId}/resolve`, () => ({
    words: '',
    choices: {} as Choices,
    reason: '',
  }));
  const gate = useGate(values.words);
  const action = useOfficerAction({
    complaintId,
    toAction: (body) => ({ name: 'resolve', version, body }),
    reload,
    clear,
  });
  const here = photosHere(complaint, useStore(outbox.$state).entries, useStore($arrivedPhotos));
  const hasPhoto = complaint.showsResult || here.some((photo) => photo.kind === 'after');

  async function prepare() {
    const errors: FieldError[] = [];
    const reason = values.reason.trim();
    const words = await readGatedOrLater({
      field: 'resolve-text',
      label: text.resolve.text,
      gate,
      choices: values.choices,
    });
    if ('error' in words) errors.push(words.error);
    if (!hasPhoto && reason.length < 10) {
      errors.push({ field: 'resolve-reason', sentence: text.resolve.reasonMissing });
    }
    if (errors.length > 0 || 'error' in words) return { errors };
    return { body: { text: words.gated, withoutPhotoReason: hasPhoto ? null : reason } };
  }

  return (
    <OfficerForm
      action={action}
      label={text.resolve.submit}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <GatedField
        id="resolve-text"
        label={text.resolve.text}
        hint={text.resolve.hint}
        value={values.words}
        choices={values.choices}
        gate={gate}
        onChange={(words) => change({ words })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
        unreachable={text.outbox.checkLater}
      />
      <p class={hasPhoto ? 'notice notice-good' : 'notice notice-wait'}>
        {hasPhoto ? text.resolve.hasPhoto : text.resolve.needsPhoto}
      </p>
      {!hasPhoto && (
        <TextArea
          id="resolve-reason"
          label={text.resolve.withoutPhotoReason}
          value={values.reason}
          onChange={(reason) => change({ reason })}
          errors={action.errors}
          rows={2}
          maximum={500}
        />
      )}
    </OfficerForm>
  );
}
