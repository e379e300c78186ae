import { useState } from 'preact/hooks';
import { type ComplaintForVerifier, replyKind } from '../../api-client/contract/desk/verification.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { useAction } from './use-action.ts';
import { sendVerifierAction, type VerifierFormProps } from './verifier-form.ts';

type Reply = ComplaintForVerifier['replies'][number];

/** Overrules what the rules made of one reply; folded away until it is wanted. */
export function Reclassify(props: {
  complaint: ComplaintForVerifier;
  reply: Reply;
  reload: VerifierFormProps['reload'];
}) {
  const { complaint, reply, reload } = props;
  const [open, setOpen] = useState(false);
  const id = `reclassify-${reply.replyId}`;
  const { values, change, clear } = useDraft(`${complaint.complaintId}/${id}`, () => ({
    kind: '' as Reply['kind'] | '',
    reason: '',
  }));
  const action = useAction({
    name: 'reclassify',
    send: sendVerifierAction(complaint, 'reclassify'),
    reload: (outcome) => {
      if (outcome === 'done') setOpen(false);
      return reload(outcome);
    },
    clear,
  });

  async function prepare() {
    const reason = values.reason.trim();
    const errors = [
      ...(values.kind ? [] : [{ field: `${id}-kind`, sentence: text.steps.reclassifyTo }]),
      ...(reason.length >= 5
        ? []
        : [
            {
              field: `${id}-reason`,
              sentence: `${text.steps.reclassifyReason}: ${text.form.tooShort(5)}`,
            },
          ]),
    ];
    return errors.length > 0 ? { errors } : { body: { replyId: reply.replyId, kind: values.kind, reason } };
  }

  if (!open) {
    return (
      <button type="button" class="button-quiet" onClick={() => setOpen(true)}>
        {text.steps.reclassify}
      </button>
    );
  }
  return (
    <ActionForm
      action={action}
      label={text.steps.action.reclassify ?? ''}
      stateNow={text.state[complaint.state]}
      possible={complaint.actions.includes('reclassify')}
      submit={() => void action.run(prepare)}
    >
      <RadioGroup
        id={`${id}-kind`}
        legend={text.steps.reclassifyTo}
        value={values.kind}
        options={replyKind.options
          .filter((kind) => kind !== reply.kind)
          .map((kind) => ({ value: kind, label: text.replyKind[kind] }))}
        onChange={(kind) => change({ kind: kind as Reply['kind'] })}
        errors={action.errors}
      />
      <TextArea
        id={`${id}-reason`}
        label={text.steps.reclassifyReason}
        hint={text.steps.reclassifyHint}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        errors={action.errors}
        maximum={500}
      />
    </ActionForm>
  );
}
