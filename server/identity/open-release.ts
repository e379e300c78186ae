import * as v from 'valibot';
import { sealedField } from '../../api-client/contract/desk/service-data.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { handlerOf } from './handler-of.ts';
import { wrappedOfficerKey } from './officer-keys.ts';

/** Who opens, as her session says. */
export interface Opener {
  accountId: string;
  agencyCode: string | null;
}

/**
 * Logs that an officer opens what was released to her, then hands out the ciphertext. Whatever is not hers is answered as if it did not
 * exist; `release_ended` once it expired, the reporter took her consent back, or another agency handles the complaint.
 */
export async function openRelease(server: Server, releaseId: string, by: Opener) {
  const { database } = server.connection;
  const now = server.effects.now().toISOString();
  const row = await database
    .selectFrom('identity_release')
    .selectAll()
    .where('release_id', '=', releaseId)
    .where('account_id', '=', by.accountId)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('not_found');
  const handler = await handlerOf(database, row.complaint_id);
  if (row.ended_at !== null || row.expires_at <= now) throw new ProblemFailure('release_ended');
  if (row.agency_code !== by.agencyCode || row.agency_code !== handler) {
    throw new ProblemFailure('release_ended');
  }
  const wrappedPrivateKey = await wrappedOfficerKey(server, by.accountId, row.key_id);
  await database
    .insertInto('identity_release_opening')
    .values({
      opening_id: randomUuid(server.effects, 'opening'),
      release_id: releaseId,
      account_id: by.accountId,
      opened_at: now,
    })
    .execute();
  const { key_id: keyId, encapsulated, ciphertext } = row;
  return {
    complaintId: row.complaint_id,
    field: row.field,
    sealed: v.parse(sealedField, { keyId, encapsulated, ciphertext }),
    wrappedPrivateKey,
    expiresAt: row.expires_at,
  };
}
