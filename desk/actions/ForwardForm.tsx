import type { FieldError } from '../components/ErrorSummary.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { client } from '../stores/client.ts';
import { useDraft } from '../stores/use-draft.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { ActionForm } from './ActionForm.tsx';
import { OutwardAnswers } from './OutwardAnswers.tsx';
import { OutwardChoice } from './OutwardChoice.tsx';
import { OwnerField } from './OwnerField.tsx';
import { type AnswerDrafts, readAnswers } from './outward-answers.ts';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

/** Outside our authority: the right owner is named, so that the reporter knows where to go, and gets a ready text. */
export function ForwardForm({ complaint, reload, possible }: VerifierFormProps) {
  const owners = useResource('outside-owners', client.outsideOwners);
  const offer = useResource(`outward/${complaint.complaintId}`, () =>
    client.outwardOffer(complaint.complaintId),
  );
  const { values, change, clear } = useDraft(`${complaint.complaintId}/forward`, () => ({
    owner: '',
    explanation: '',
    brief: complaint.brief ?? complaint.textGate.masked,
    choices: {} as Choices,
    outwardTo: '',
    answers: {} as AnswerDrafts,
  }));
  const gate = useGate(values.brief);
  const target = offer.state.data?.targets.find(({ targetId }) => targetId === values.outwardTo);
  const action = useAction({
    name: 'forward',
    send: sendVerifierAction(complaint, 'forward'),
    reload,
    clear,
  });

  async function prepare() {
    const errors: FieldError[] = [];
    const owner = values.owner.trim();
    const explanation = values.explanation.trim();
    if (owner.length < 3) {
      errors.push({ field: 'forward-owner', sentence: `${text.form.owner}: ${text.form.tooShort(3)}` });
    }
    if (explanation.length < 10) {
      errors.push({
        field: 'forward-explanation',
        sentence: `${text.form.explanation}: ${text.form.tooShort(10)}`,
      });
    }
    const brief = await readGated({
      field: 'forward-brief',
      label: text.steps.handoverBrief,
      gate,
      choices: values.choices,
    });
    if ('error' in brief) errors.push(brief.error);
    const outward = await readAnswers(target?.attributes ?? [], values.answers);
    errors.push(...outward.errors);
    if (errors.length > 0 || 'error' in brief) return { errors };
    const outwardTo = values.outwardTo || null;
    return {
      body: { owner, explanation, brief: brief.gated, outwardTo, outwardAnswers: outward.answers },
    };
  }

  return (
    <ActionForm
      action={action}
      label={text.action.forward ?? ''}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
      confirm={verifierText.confirm.forward}
    >
      <OwnerField
        id="forward-owner"
        value={values.owner}
        owners={owners.state.data?.owners ?? []}
        onChange={(owner) => change({ owner })}
        errors={action.errors}
      />
      <TextArea
        id="forward-explanation"
        label={text.form.explanation}
        value={values.explanation}
        onChange={(explanation) => change({ explanation })}
        errors={action.errors}
        maximum={2000}
      />
      <GatedField
        id="forward-brief"
        label={text.steps.handoverBrief}
        hint={text.steps.handoverHint}
        value={values.brief}
        choices={values.choices}
        gate={gate}
        onChange={(brief) => change({ brief })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
        rows={6}
      />
      {offer.state.data && (
        <OutwardChoice
          offer={offer.state.data}
          value={values.outwardTo}
          onChange={(outwardTo, name) =>
            change({ outwardTo, answers: {}, ...(name === null ? {} : { owner: name }) })
          }
        />
      )}
      {target && (
        <OutwardAnswers
          key={target.targetId}
          target={target}
          drafts={values.answers}
          onChange={(answers) => change({ answers })}
          errors={action.errors}
        />
      )}
    </ActionForm>
  );
}
