import type { EndedRow } from '../../api-client/contract/desk/rows.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { secretHash } from '../intake/secret-hash.ts';
import type { Server } from '../server.ts';

/**
 * Counts what an old register had ended before: channel, month and outcome as it says, nothing of words, place or people. A row that was
 * counted before is not counted again. Throws `invalid_body` for a month that lies ahead.
 */
export async function countEnded(
  server: Server,
  rows: readonly EndedRow[],
  accountId: string,
): Promise<{ counted: number; known: number }> {
  const { connection, effects, reference, secrets } = server;
  const today = localDateOf(effects.now().getTime(), reference.instance.timeZone);
  for (const [index, { receivedIn }] of rows.entries()) {
    if (receivedIn !== null && receivedIn > today.slice(0, 7)) {
      throw new ProblemFailure('invalid_body', [`rows.${index}.receivedIn`]);
    }
  }
  // In one order everywhere, so that two of the same file at once do not block each other.
  const values = rows
    .map(({ rowKey, channel, receivedIn, outcome }) => ({
      key_hash: secretHash(secrets.pepper, 'row', rowKey),
      channel,
      received_in: receivedIn,
      outcome,
      imported_on: today,
    }))
    .sort((a, b) => (a.key_hash < b.key_hash ? -1 : 1));
  const counted = await connection.database.transaction().execute(async (transaction) => {
    const written = await transaction
      .insertInto('casework_earlier')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .returning('key_hash')
      .execute();
    if (written.length > 0) {
      const note = `${written.length} aduan yang sudah berakhir di register lama dihitung dari berkas`;
      await appendEntry(
        transaction,
        { engine: connection.engine, effects },
        { kind: 'entry', accountId, note },
      );
    }
    return written.length;
  });
  return { counted, known: rows.length - counted };
}
