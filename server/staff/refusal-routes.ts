import {
  type RecordRefusal,
  recordedRefusal,
  recordRefusal as refusalBody,
} from '../../api-client/contract/desk/refusals.ts';
import { criteriaToRefuseBy, statedCriteria } from '../../api-client/contract/public/criteria.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { countRefusal } from '../channels/count-refusal.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { type Route, route } from '../http/route.ts';
import { secretHash } from '../intake/secret-hash.ts';
import type { Server } from '../server.ts';

/** What stands on a social page and does not count: a number alone. Zone: operations. */
export function refusalRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'POST',
        path: '/api/entry/refusals',
        audience: ['verifier'],
        summary: 'Counts one post or message that lacks a stated criterion, once per id.',
        body: refusalBody,
        answer: recordedRefusal,
        status: 201,
      },
      ({ body, account }) => recordRefusal(server, body, account?.accountId ?? ''),
    ),
  ];
}

async function recordRefusal(
  server: Server,
  { refusalId, channel, criterion }: RecordRefusal,
  accountId: string,
): Promise<{ counted: boolean }> {
  const { connection, effects, reference, secrets } = server;
  // Only what was stated beforehand may be held against a post.
  if (!criteriaToRefuseBy(statedCriteria(reference.instance)).includes(criterion)) {
    throw new ProblemFailure('invalid_body', ['criterion']);
  }
  const on = localDateOf(effects.now().getTime(), reference.instance.timeZone);
  return connection.database.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('operations_channel_message')
      .values({ message_hash: secretHash(secrets.pepper, 'message', `refusal|${refusalId}`), seen_on: on })
      .onConflict((conflict) => conflict.column('message_hash').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return { counted: false };
    await countRefusal(transaction, { channel, criterion, on });
    await appendEntry(
      transaction,
      { engine: connection.engine, effects },
      { kind: 'entry', accountId, note: `kiriman ${channel} tidak dihitung sebagai aduan: ${criterion}` },
    );
    return { counted: true };
  });
}
