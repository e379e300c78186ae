import { useState } from 'preact/hooks';
import type { ChangeMeanwhile } from '../../api-client/contract/problem.ts';
import { ProblemError } from '../../api-client/index.ts';
import type { ActionOutcome, ActionRun } from '../actions/use-action.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { outbox } from '../outbox/outbox.ts';
import type { OutboxAction } from '../outbox/outbox-entry.ts';
import { announce } from '../stores/announcement.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

export interface OfficerActionRun extends ActionRun {
  /** What somebody else did first; empty without a conflict. */
  changes: readonly ChangeMeanwhile[];
}

/** As `useAction`, through the outbox: the form lets go of its words when the server has them or they are safe in this browser. */
export function useOfficerAction(options: {
  complaintId: string;
  toAction: (body: object) => OutboxAction;
  reload: (outcome: ActionOutcome) => Promise<unknown>;
  clear: () => void;
}): OfficerActionRun {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [changes, setChanges] = useState<readonly ChangeMeanwhile[] | null>(null);

  async function run(prepare: Parameters<ActionRun['run']>[0]): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setErrors([]);
    setFailure(null);
    setChanges(null);
    try {
      const prepared = await prepare();
      if ('errors' in prepared) {
        setErrors(prepared.errors);
        return false;
      }
      const outcome = await outbox.submit(options.complaintId, options.toAction(prepared.body));
      if (outcome === 'queued') announce(text.outbox.queued);
    } catch (error) {
      noticeEndedSession(error);
      if (error instanceof ProblemError && error.code === 'changed_meanwhile') {
        await options.reload('conflict');
        setChanges(error.problem.changes ?? []);
      } else setFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
    options.clear();
    await options.reload('done');
    return true;
  }

  return { busy, errors, failure, conflict: changes, changes: changes ?? [], run };
}
