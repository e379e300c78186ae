import type { Transaction } from 'kysely';
import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import { type KeptSpans, logKeptSpans } from '../audit/log-kept-spans.ts';
import type { CaseworkTables, Tables } from '../database/tables.ts';
import type { Server } from '../server.ts';

type Audience = CaseworkTables['casework_decision']['audience'];

const WORDS: Record<Audience, KeptSpans['audience']> = {
  agency: 'OPD',
  public: 'publik',
  reporter: 'pelapor',
  outside: 'pemilik kewenangan di luar',
};

/** Remembers what somebody decided over every span of a text that passed the door; the auditor reads what was kept. */
export async function logDecisions(
  server: Pick<Server, 'connection' | 'effects'>,
  transaction: Transaction<Tables>,
  on: {
    complaintId: string;
    audience: Audience;
    accountId: string;
    at: Date;
  },
  ...texts: readonly GatedText[]
): Promise<void> {
  const decisions = texts.flatMap((text) => text.decisions);
  if (decisions.length === 0) return;
  await transaction
    .insertInto('casework_decision')
    .values(
      decisions.map((decision) => ({
        complaint_id: on.complaintId,
        audience: on.audience,
        span_type: decision.type,
        span_start: decision.start,
        span_end: decision.end,
        action: decision.action,
        account_id: on.accountId,
        at: on.at.toISOString(),
      })),
    )
    .execute();
  const { engine } = server.connection;
  // The complaint is held before the log, as in every other action: two officers cannot wait for each other.
  await transaction
    .selectFrom('casework_complaint')
    .select('version')
    .where('complaint_id', '=', on.complaintId)
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .execute();
  await logKeptSpans(
    transaction,
    { engine, effects: server.effects },
    { accountId: on.accountId, complaintId: on.complaintId, audience: WORDS[on.audience], decisions },
  );
}
