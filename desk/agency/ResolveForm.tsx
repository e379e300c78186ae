import { ActionForm } from '../actions/ActionForm.tsx';
import { useAction } from '../actions/use-action.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, sendAgencyAction } from './agency-form.ts';

/** Done: with an after photo, or with the reason why none is possible. */
export function ResolveForm({ complaint, reload, possible }: AgencyFormProps) {
  const { values, change, clear } = useDraft(`${complaint.complaintId}/resolve`, () => ({
    words: '',
    choices: {} as Choices,
    reason: '',
  }));
  const gate = useGate(values.words);
  const action = useAction({ name: 'resolve', send: sendAgencyAction(complaint, 'resolve'), reload, clear });
  const hasPhoto = complaint.photos.some((photo) => photo.kind === 'after');

  async function prepare() {
    const errors: FieldError[] = [];
    const reason = values.reason.trim();
    const words = await readGated({
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
    <ActionForm
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
    </ActionForm>
  );
}
