import { useState } from 'preact/hooks';
import type { ChangeMeanwhile } from '../../api-client/contract/problem.ts';
import { ProblemError } from '../../api-client/index.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { announce } from '../stores/announcement.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

/** Why the complaint is read anew: the action went through, or somebody else acted first. */
export type ActionOutcome = 'done' | 'conflict';

export interface ActionRun {
  busy: boolean;
  errors: FieldError[];
  failure: unknown;
  /** Somebody else acted first: what happened meanwhile. The complaint was read anew, the form kept its words. */
  conflict: readonly ChangeMeanwhile[] | null;
  /** `prepare` gives the body, or what is missing; it may ask the server first. */
  run(prepare: () => Promise<{ body: object } | { errors: FieldError[] }>): Promise<boolean>;
}

/** Sends one action and handles all that may come back, in one way for every form. */
export function useAction(options: {
  /** What is said when it is done; a form of two ways tells from the body which one was taken. */
  name: string | ((body: object) => string);
  send: (body: object) => Promise<unknown>;
  reload: (outcome: ActionOutcome) => Promise<unknown>;
  clear: () => void;
}): ActionRun {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [conflict, setConflict] = useState<ActionRun['conflict']>(null);

  async function run(prepare: Parameters<ActionRun['run']>[0]): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setErrors([]);
    setFailure(null);
    setConflict(null);
    try {
      return await attempt(prepare);
    } finally {
      // Not before the complaint was read anew: until then the form on the screen is the old one.
      setBusy(false);
    }
  }

  async function attempt(prepare: Parameters<ActionRun['run']>[0]): Promise<boolean> {
    let name: string;
    try {
      const prepared = await prepare();
      if ('errors' in prepared) {
        setErrors(prepared.errors);
        return false;
      }
      name = typeof options.name === 'string' ? options.name : options.name(prepared.body);
      await options.send(prepared.body);
    } catch (error) {
      await handle(error);
      return false;
    }
    options.clear();
    const sentence = text.done[name] ?? text.steps.done[name];
    if (sentence) announce(sentence);
    await options.reload('done');
    return true;
  }

  async function handle(error: unknown): Promise<void> {
    noticeEndedSession(error);
    if (error instanceof ProblemError && error.code === 'changed_meanwhile') {
      await options.reload('conflict');
      setConflict(error.problem.changes ?? []);
    } else setFailure(error);
  }

  return { busy, errors, failure, conflict, run };
}
