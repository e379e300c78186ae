import { RELEASE_DAYS, type ReleaseField } from '../../api-client/contract/desk/service-data.ts';
import { holdFor } from '../database/hold.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { handlerOf } from './handler-of.ts';
import { officerKeys } from './officer-keys.ts';

const DAY_MS = 86_400_000;

/**
 * Keeps one field that a verifier's browser sealed for one officer of the handling agency, for fourteen days. An earlier release of the
 * same field to the same officer is replaced; an open question of that officer about it is answered. Throws `ProblemFailure`:
 * `no_consent`, `not_possible_now` when nobody handles it, `officer_without_key`, `not_found` for an officer of another agency.
 */
export async function releaseField(server: Server, verifierId: string, release: ReleaseField): Promise<void> {
  const { complaintId, accountId, field, sealed } = release;
  const now = server.effects.now();
  const key = (await officerKeys(server, [accountId])).get(accountId);
  await server.connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, `consent of ${complaintId}`);
    const agencyCode = await handlerOf(transaction, complaintId);
    const consent = await transaction
      .selectFrom('identity_consent')
      .select('agreed')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirst();
    if (consent?.agreed !== 1) throw new ProblemFailure('no_consent');
    if (agencyCode === null) throw new ProblemFailure('not_possible_now');
    const officer = await transaction
      .selectFrom('operations_account')
      .select('id')
      .where('id', '=', accountId)
      .where('role', '=', 'agencyOfficer')
      .where('agency_code', '=', agencyCode)
      .where('active', '=', 1)
      .executeTakeFirst();
    if (!officer) throw new ProblemFailure('not_found');
    if (key?.keyId !== sealed.keyId) throw new ProblemFailure('officer_without_key');
    await transaction
      .updateTable('identity_release')
      .set({ encapsulated: null, ciphertext: null, ended_at: now.toISOString(), ended_because: 'expired' })
      .where('complaint_id', '=', complaintId)
      .where('account_id', '=', accountId)
      .where('field', '=', field)
      .where('ended_at', 'is', null)
      .execute();
    await transaction
      .insertInto('identity_release')
      .values({
        release_id: randomUuid(server.effects, 'release'),
        complaint_id: complaintId,
        agency_code: agencyCode,
        account_id: accountId,
        field,
        key_id: sealed.keyId,
        encapsulated: sealed.encapsulated,
        ciphertext: sealed.ciphertext,
        released_by: verifierId,
        released_at: now.toISOString(),
        expires_at: new Date(now.getTime() + RELEASE_DAYS * DAY_MS).toISOString(),
        ended_at: null,
        ended_because: null,
      })
      .execute();
    await transaction
      .updateTable('casework_data_request')
      .set({ outcome: 'released', answered_by: verifierId, answered_at: now.toISOString() })
      .where('complaint_id', '=', complaintId)
      .where('account_id', '=', accountId)
      .where('field', '=', field)
      .where('outcome', 'is', null)
      .execute();
  });
}
