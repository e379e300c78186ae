import type { AuditFilter, AuditLog } from '../../api-client/contract/desk/audit.ts';
import { addDays, instantOf, localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';
import { auditSentence } from './audit-sentence.ts';

const PAGE = 100;

export type AuditEntry = AuditLog['entries'][number];

/** One page of the log, newest first. Read-only: nothing here or anywhere else changes a line. */
export async function auditLog(server: Server, filter: AuditFilter): Promise<AuditLog> {
  const { total } = await matching(server, { ...filter, before: undefined })
    .select((fields) => fields.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const entries = await auditEntries(server, filter, PAGE + 1);
  const page = entries.slice(0, PAGE);
  return {
    entries: page,
    total: Number(total),
    next: entries.length > PAGE ? (page.at(-1)?.sequence ?? null) : null,
  };
}

/** The newest lines that match, at most `limit`. */
export async function auditEntries(
  server: Server,
  filter: AuditFilter,
  limit: number,
): Promise<AuditEntry[]> {
  const rows = await matching(server, filter)
    .select([
      'sequence',
      'at',
      'kind',
      'complaint_id',
      'note',
      'operations_account.name',
      'operations_account.role',
    ])
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const entry = {
      sequence: row.sequence,
      at: row.at,
      kind: row.kind,
      complaintId: row.complaint_id,
      accountName: row.name,
      accountRole: row.role as AuditEntry['accountRole'],
      note: row.note,
    };
    return { ...entry, sentence: auditSentence(entry) };
  });
}

function matching(server: Server, { kind, role, from, to, before }: AuditFilter) {
  const { timeZone } = server.reference.instance;
  const startOf = (day: string) => new Date(instantOf(day, 0, timeZone)).toISOString();
  let query = server.connection.database
    .selectFrom('operations_log')
    .leftJoin('operations_account', 'operations_account.id', 'operations_log.account_id');
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (role === 'system') query = query.where('account_id', 'is', null);
  else if (role !== undefined) query = query.where('operations_account.role', '=', role);
  if (from !== undefined) query = query.where('at', '>=', startOf(from));
  if (to !== undefined) query = query.where('at', '<', startOf(addDays(to, 1)));
  if (before !== undefined) query = query.where('sequence', '<', before);
  return query;
}

/** The local day and minute of a line, as the exported table tells it. */
export function localMinute(at: string, timeZone: string): string {
  const day = localDateOf(Date.parse(at), timeZone);
  const minutes = Math.floor((Date.parse(at) - instantOf(day, 0, timeZone)) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
