import { useState } from 'preact/hooks';
import { ProblemError } from '../../api-client/index.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { noticeEndedSession } from '../stores/session.ts';

export interface Submit {
  busy: boolean;
  errors: FieldError[];
  failure: unknown;
  /** Sends unless `errors` says what is missing; true when it went through. What was typed stays in every other case. */
  run(errors: FieldError[], send: () => Promise<unknown>): Promise<boolean>;
}

/** One form of the administration. `edited` is called when somebody else was first, so that what is stored now can be read. */
export function useSubmit(edited?: () => unknown): Submit {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<unknown>(null);

  async function run(found: FieldError[], send: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false;
    setErrors(found);
    setFailure(null);
    if (found.length > 0) return false;
    setBusy(true);
    try {
      await send();
      return true;
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
      if (error instanceof ProblemError && error.code === 'edited_meanwhile') await edited?.();
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, errors, failure, run };
}
