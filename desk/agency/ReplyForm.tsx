import { ActionForm } from '../actions/ActionForm.tsx';
import { useAction } from '../actions/use-action.ts';
import { GatedField } from '../components/GatedField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, sendAgencyAction } from './agency-form.ts';
import { ReplyVerdict } from './ReplyVerdict.tsx';
import { useJudgement } from './use-judgement.ts';

/** A reply with the linter beside it: the good answer is the easy one. An acknowledgement may go out, named as one. */
export function ReplyForm({ complaint, reload, possible }: AgencyFormProps) {
  const { values, change, clear } = useDraft(`${complaint.complaintId}/reply`, () => ({
    reply: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.reply);
  const judgement = useJudgement(values.reply);
  const action = useAction({ name: 'reply', send: sendAgencyAction(complaint, 'reply'), reload, clear });

  async function prepare() {
    const reply = await readGated({
      field: 'reply-text',
      label: text.reply.label,
      gate,
      choices: values.choices,
    });
    return 'error' in reply ? { errors: [reply.error] } : { body: { reply: reply.gated } };
  }

  const acknowledgement = judgement.answer?.kind === 'acknowledgement';
  return (
    <ActionForm
      action={action}
      label={acknowledgement ? text.reply.submitAcknowledgement : text.reply.submit}
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <GatedField
        id="reply-text"
        label={text.reply.label}
        hint={text.reply.hint}
        value={values.reply}
        choices={values.choices}
        gate={gate}
        onChange={(reply) => change({ reply })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
      />
      <ReplyVerdict judgement={judgement} />
    </ActionForm>
  );
}
