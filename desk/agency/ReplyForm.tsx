import { GatedField } from '../components/GatedField.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import { useGate } from '../text-decisions/use-gate.ts';
import { type AgencyFormProps, readGatedOrLater } from './agency-form.ts';
import { OfficerForm } from './OfficerForm.tsx';
import { ReplyVerdict } from './ReplyVerdict.tsx';
import { useJudgement } from './use-judgement.ts';
import { useOfficerAction } from './use-officer-action.ts';

/** A reply with the linter beside it: the good answer is the easy one. An acknowledgement may go out, named as one. */
export function ReplyForm({ complaint, reload, possible }: AgencyFormProps) {
  const { complaintId, version } = complaint;
  const { values, change, clear } = useDraft(`${complaintId}/reply`, () => ({
    reply: '',
    choices: {} as Choices,
  }));
  const gate = useGate(values.reply);
  const judgement = useJudgement(complaint, values.reply);
  const action = useOfficerAction({
    complaintId,
    toAction: (body) => ({ name: 'reply', version, body }),
    reload,
    clear,
  });

  async function prepare() {
    const reply = await readGatedOrLater({
      field: 'reply-text',
      label: text.reply.label,
      gate,
      choices: values.choices,
    });
    return 'error' in reply ? { errors: [reply.error] } : { body: { reply: reply.gated } };
  }

  const acknowledgement = judgement.answer?.kind === 'acknowledgement';
  return (
    <OfficerForm
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
        unreachable={text.outbox.checkLater}
      />
      <ReplyVerdict judgement={judgement} />
    </OfficerForm>
  );
}
