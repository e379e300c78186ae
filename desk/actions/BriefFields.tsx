import type { ComponentChildren } from 'preact';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { GatedField } from '../components/GatedField.tsx';
import { text } from '../text/id.ts';
import type { Choices } from '../text-decisions/decisions.ts';
import type { Gate } from '../text-decisions/use-gate.ts';
import { AgencyPhotoTicks } from './AgencyPhotoTicks.tsx';
import type { ActionRun } from './use-action.ts';
import type { VerifierFormProps } from './verifier-form.ts';

/** What the agency gets of a complaint: the brief after the gate and the ticked photos. `children` stand between the two. */
export function BriefFields(props: {
  complaint: ComplaintForVerifier;
  values: { brief: string; choices: Choices; photoIds: string[] };
  change: (part: { brief?: string; choices?: Choices; photoIds?: string[] }) => void;
  gate: Gate;
  action: ActionRun;
  rows: number;
  reload: VerifierFormProps['reload'];
  children?: ComponentChildren;
}) {
  const { values, change, action } = props;
  return (
    <>
      <GatedField
        id="assign-brief"
        label={text.form.brief}
        hint={text.form.briefHint}
        value={values.brief}
        choices={values.choices}
        gate={props.gate}
        onChange={(brief) => change({ brief })}
        onChoices={(choices) => change({ choices })}
        errors={action.errors}
        rows={props.rows}
      />
      {props.children}
      <AgencyPhotoTicks
        complaint={props.complaint}
        ticked={values.photoIds}
        onTicked={(photoIds) => change({ photoIds })}
        busy={action.busy}
        reload={props.reload}
      />
    </>
  );
}
