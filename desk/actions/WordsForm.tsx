import { TextArea } from '../components/TextArea.tsx';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { ActionForm } from './ActionForm.tsx';
import { type ActionOutcome, useAction } from './use-action.ts';

/** An action that needs one text and nothing else: a question, a reason. */
export function WordsForm(props: {
  complaintId: string;
  name: string;
  /** The field of the action's body that takes the text. */
  field: string;
  label: string;
  hint?: string;
  minimum: number;
  maximum: number;
  stateNow: string;
  possible: boolean;
  danger?: boolean;
  send: (body: object) => Promise<unknown>;
  reload: (outcome: ActionOutcome) => Promise<unknown>;
}) {
  const id = `${props.name}-words`;
  const { values, change, clear } = useDraft(`${props.complaintId}/${props.name}`, () => ({ words: '' }));
  const action = useAction({ name: props.name, send: props.send, reload: props.reload, clear });

  async function prepare() {
    const words = values.words.trim();
    if (words.length < props.minimum) {
      return { errors: [{ field: id, sentence: `${props.label}: ${text.form.tooShort(props.minimum)}` }] };
    }
    return { body: { [props.field]: words } };
  }

  return (
    <ActionForm
      action={action}
      label={text.action[props.name] ?? text.common.send}
      stateNow={props.stateNow}
      possible={props.possible}
      submit={() => void action.run(prepare)}
      {...(props.danger ? { danger: true } : {})}
    >
      <TextArea
        id={id}
        label={props.label}
        {...(props.hint ? { hint: props.hint } : {})}
        value={values.words}
        onChange={(words) => change({ words })}
        errors={action.errors}
        maximum={props.maximum}
      />
    </ActionForm>
  );
}
