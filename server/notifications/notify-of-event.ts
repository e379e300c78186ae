import type { Transaction } from 'kysely';
import type { ActorRole, CaseEvent } from '../casework/case-event.ts';
import type { Insertion } from '../database/insert-together.ts';
import type { Tables } from '../database/tables.ts';
import { type About, noticesAbout, noticesOfMany, notify, type Subjects, type Telling } from './notify.ts';

export interface Happened {
  complaintId: string;
  event: CaseEvent;
  actorRole: ActorRole;
  accountId: string | null;
  at: Date;
}

/** Tells those whose turn it is now. Called with every event, in its transaction. */
export async function notifyOfEvent(
  transaction: Pick<Transaction<Tables>, 'insertInto' | 'selectFrom'>,
  { complaintId, event, actorRole, accountId, at }: Happened,
): Promise<void> {
  const telling = tellingOf(event, actorRole);
  if (telling === null) return;
  const except = accountId === null ? {} : { except: accountId };
  await notify(transaction, { ...telling, complaintId, at, ...except });
}

/** The same for complaints that came in together: what the caller is to insert. */
export function noticesOfFilings(
  transaction: Pick<Transaction<Tables>, 'insertInto' | 'selectFrom'>,
  filed: readonly (About & { accountId: string | null })[],
): Insertion[] {
  const byReporters = filed.filter(({ accountId }) => accountId === null);
  return [
    ...(byReporters.length > 0 ? [noticesOfMany(transaction, OF_A_FILING, byReporters)] : []),
    ...filed.flatMap(({ accountId, ...about }) =>
      accountId === null ? [] : [noticesOfMany(transaction, { ...OF_A_FILING, except: accountId }, [about])],
    ),
  ];
}

/** The same for whatever complaints of reporters a query finds. */
export const noticesOfFound = (
  transaction: Pick<Transaction<Tables>, 'insertInto' | 'selectFrom'>,
  found: Subjects,
) => noticesAbout(transaction, OF_A_FILING, found);

const OF_A_FILING = { kind: 'complaint_waiting', to: { role: 'verifier' } } as const;

function tellingOf(event: CaseEvent, actorRole: ActorRole): Pick<Telling, 'kind' | 'to'> | null {
  const verifiers = { role: 'verifier' } as const;
  switch (event.type) {
    case 'filed':
      return OF_A_FILING;
    case 'message_received':
      return { kind: 'question_answered', to: verifiers };
    case 'assigned':
      return { kind: 'complaint_assigned', to: { role: 'agencyOfficer', agencyCode: event.agencyCode } };
    case 'reassignment_requested':
      return { kind: 'reassignment_requested', to: verifiers };
    case 'resolved':
      return { kind: 'complaint_resolved', to: verifiers };
    case 'reopened':
      return actorRole === 'reporter' ? { kind: 'complaint_reopened', to: verifiers } : null;
    default:
      return null;
  }
}
