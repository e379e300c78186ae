import type { AuditLog } from '../../api-client/contract/desk/overview.ts';
import type { Server } from '../server.ts';

const LONGEST = 500;

type Entry = AuditLog['entries'][number];

/** Every opening, every decision to let a span through, publications, accounts and keys, newest first. */
export async function auditLog(server: Server): Promise<AuditLog> {
  const { database } = server.connection;
  const openings = await database
    .selectFrom('identity_opening')
    .innerJoin('operations_account', 'operations_account.id', 'identity_opening.account_id')
    .select(['opened_at', 'complaint_id', 'operations_account.name', 'reason'])
    .orderBy('opened_at', 'desc')
    .limit(LONGEST)
    .execute();
  const kept = await database
    .selectFrom('casework_decision')
    .innerJoin('operations_account', 'operations_account.id', 'casework_decision.account_id')
    .select(['at', 'complaint_id', 'operations_account.name', 'span_type', 'audience'])
    .where('action', '=', 'keep')
    .orderBy('at', 'desc')
    .limit(LONGEST)
    .execute();
  const operations = await database
    .selectFrom('operations_log')
    .leftJoin('operations_account', 'operations_account.id', 'operations_log.account_id')
    .select(['at', 'complaint_id', 'operations_account.name', 'kind', 'note'])
    .orderBy('at', 'desc')
    .limit(LONGEST)
    .execute();
  const entries: Entry[] = [
    ...openings.map(
      (row): Entry => ({
        at: row.opened_at,
        kind: 'opening',
        complaintId: row.complaint_id,
        accountName: row.name,
        note: row.reason,
      }),
    ),
    ...kept.map(
      (row): Entry => ({
        at: row.at,
        kind: 'decision',
        complaintId: row.complaint_id,
        accountName: row.name,
        note: `bagian teks jenis ${row.span_type} dibiarkan untuk ${row.audience}`,
      }),
    ),
    ...operations.map(
      (row): Entry => ({
        at: row.at,
        kind: row.kind,
        complaintId: row.complaint_id,
        accountName: row.name,
        note: row.note,
      }),
    ),
  ];
  return { entries: entries.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, LONGEST) };
}
