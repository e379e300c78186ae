import { useRef, useState } from 'preact/hooks';
import type { FileEntry } from '../../api-client/contract/desk/entry.ts';
import type { SignedKeyList } from '../../api-client/contract/intake/key-list.ts';
import { ProblemError } from '../../api-client/index.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { client } from '../stores/client.ts';
import { $drafts, clearDraft } from '../stores/drafts.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { composeEntry, type EntryFacts, faultsOf } from './compose-entry.ts';
import type { FiledEntry } from './EntryReceipt.tsx';
import { changeEntry, ENTRY, type EntryDraft, emptyContact, emptyService } from './entry-draft.ts';
import { sealEntry } from './seal-entry.ts';

/** Why filing stopped; whatever was filled in is still there. */
export type FilingProblem = { kind: 'seal' } | { kind: 'unknown' } | { kind: 'refused'; error: unknown };

export interface Filing {
  busy: boolean;
  errors: FieldError[];
  problem: FilingProblem | null;
  /** Checks, seals, sends. A second call while one is under way does nothing. */
  file(facts: EntryFacts): Promise<void>;
  /** Sends once more what may have arrived. */
  again(): Promise<void>;
}

/** Seals in this browser, empties the fields, then sends: once, however often it is asked for. */
export function useFiling(options: {
  draft: EntryDraft;
  keyList: SignedKeyList | null;
  recoveryFingerprint: string | null;
  filed: (filed: FiledEntry) => void;
}): Filing {
  const { complaintId } = options.draft;
  const [busy, setBusy] = useState(false);
  // A second tap comes before the screen knows of the first.
  const working = useRef(false);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [problem, setProblem] = useState<FilingProblem | null>(null);
  const newest = () => $drafts.get()[ENTRY] as EntryDraft | undefined;

  async function once(work: () => Promise<void>): Promise<void> {
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } finally {
      working.current = false;
      setBusy(false);
    }
  }

  async function seal(draft: EntryDraft, facts: EntryFacts): Promise<boolean> {
    if (!options.keyList) return true;
    try {
      const sealed = await sealEntry(
        draft,
        options.keyList,
        options.recoveryFingerprint,
        facts.personalService,
      );
      // From here on the plaintext is nowhere in this browser.
      changeEntry(complaintId, () => ({ sealed, contact: emptyContact(), service: emptyService() }));
      return true;
    } catch {
      setProblem({ kind: 'seal' });
      return false;
    }
  }

  async function send(entry: FileEntry, idempotencyKey: string): Promise<void> {
    changeEntry(complaintId, () => ({ sent: entry }));
    try {
      const receipt = await client.fileEntry(entry, idempotencyKey);
      clearDraft(ENTRY);
      options.filed({ complaintId, language: entry.language, receipt });
    } catch (error) {
      noticeEndedSession(error);
      // A refusal is certain; after silence the same bytes must be sent again, or the complaint might come in twice.
      if (error instanceof ProblemError) {
        changeEntry(complaintId, () => ({ sent: null }));
        setProblem({ kind: 'refused', error });
      } else setProblem({ kind: 'unknown' });
    }
  }

  return {
    busy,
    errors,
    problem,
    file: (facts) =>
      once(async () => {
        const draft = newest() ?? options.draft;
        const faults = faultsOf(draft, facts);
        setErrors(faults);
        if (faults.length > 0 || !(await seal(draft, facts))) return;
        const sealed = newest() ?? draft;
        await send(composeEntry(sealed, facts), sealed.idempotencyKey);
      }),
    again: () =>
      once(async () => {
        const draft = newest();
        if (draft?.sent) await send(draft.sent, draft.idempotencyKey);
      }),
  };
}
