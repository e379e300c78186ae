import type { ServiceForVerifier } from '../../api-client/contract/desk/service-data.ts';
import type { Server } from '../server.ts';
import { handlerOf } from './handler-of.ts';
import { officerKeys } from './officer-keys.ts';

/** What a verifier needs to release one field or to relay a question; nothing of what is sealed. Throws `not_found`. */
export async function serviceForVerifier(server: Server, complaintId: string): Promise<ServiceForVerifier> {
  const { database } = server.connection;
  const now = server.effects.now().toISOString();
  const agencyCode = await handlerOf(database, complaintId);
  const sealed = await database
    .selectFrom('identity_sealed_part')
    .select('part')
    .where('complaint_id', '=', complaintId)
    .where('part', '=', 'service')
    .executeTakeFirst();
  const consent = await database
    .selectFrom('identity_consent')
    .select('agreed')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  const officers = await database
    .selectFrom('operations_account')
    .select(['id', 'name'])
    .where('role', '=', 'agencyOfficer')
    .where('agency_code', '=', agencyCode ?? '')
    .where('active', '=', 1)
    .orderBy('name')
    .execute();
  const keys = await officerKeys(
    server,
    officers.map((officer) => officer.id),
  );
  return {
    sealed: sealed !== undefined,
    consent: consent?.agreed === 1,
    agencyCode,
    officers: officers.map(({ id, name }) => ({ accountId: id, name, key: keys.get(id) ?? null })),
    requests: await requestsOf(server, complaintId),
    releases: await releasesOf(server, complaintId, agencyCode, now),
  };
}

async function requestsOf(server: Server, complaintId: string): Promise<ServiceForVerifier['requests']> {
  const rows = await server.connection.database
    .selectFrom('casework_data_request')
    .innerJoin('operations_account', 'operations_account.id', 'casework_data_request.account_id')
    .selectAll('casework_data_request')
    .select('operations_account.name')
    .where('complaint_id', '=', complaintId)
    .orderBy('asked_at')
    .execute();
  return rows.map((row) => ({
    requestId: row.request_id,
    agencyCode: row.agency_code,
    accountId: row.account_id,
    officerName: row.name,
    field: row.field,
    question: row.question,
    askedAt: row.asked_at,
    outcome: row.outcome,
    answer: row.answer,
  }));
}

async function releasesOf(
  server: Server,
  complaintId: string,
  handler: string | null,
  now: string,
): Promise<ServiceForVerifier['releases']> {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('identity_release')
    .innerJoin('operations_account', 'operations_account.id', 'identity_release.account_id')
    .selectAll('identity_release')
    .select('operations_account.name')
    .where('complaint_id', '=', complaintId)
    .orderBy('released_at')
    .execute();
  const openings = await database
    .selectFrom('identity_release_opening')
    .select('release_id')
    .where('release_id', 'in', ['', ...rows.map((row) => row.release_id)])
    .execute();
  return rows.map((row) => ({
    releaseId: row.release_id,
    field: row.field,
    officerName: row.name,
    releasedAt: row.released_at,
    expiresAt: row.expires_at,
    state:
      row.ended_because ??
      (row.expires_at <= now ? 'expired' : row.agency_code === handler ? 'active' : 'reassigned'),
    openings: openings.filter((opening) => opening.release_id === row.release_id).length,
  }));
}
