import type * as v from 'valibot';
import type { ActionDone, verifyAndAssignAction } from '../../api-client/contract/desk/verification.ts';
import { recordEvent } from '../casework/record-event.ts';
import type { Server } from '../server.ts';
import { assignment } from './assign-complaint.ts';
import { verifiedEvent } from './verifier-actions.ts';

/** Verifies and assigns in one transaction: both events happen or neither. Throws what the two actions throw. */
export async function verifyAndAssign(
  server: Server,
  complaintId: string,
  accountId: string,
  body: v.InferOutput<typeof verifyAndAssignAction>,
): Promise<ActionDone> {
  const verified = verifiedEvent(server, body);
  const { event: assigned, alongside } = await assignment(server, complaintId, accountId, body, {
    subject: verified.subject,
    misconduct: verified.misconduct ?? false,
  });
  const at = server.effects.now();
  const { database, engine } = server.connection;
  return database.transaction().execute(async (transaction) => {
    const record = { complaintId, actorRole: 'verifier', accountId, at } as const;
    const first = await recordEvent(transaction, engine, {
      ...record,
      event: verified,
      expectedVersion: body.version,
    });
    const { version, state } = await recordEvent(transaction, engine, {
      ...record,
      event: assigned,
      expectedVersion: first.version,
    });
    await alongside(transaction, at);
    return { version, state };
  });
}
