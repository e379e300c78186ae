import type { Transaction } from 'kysely';
import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import type { DatabaseEngine } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';
import type { Effects } from '../effects.ts';
import { appendEntry } from './append-entry.ts';

export interface KeptSpans {
  accountId: string;
  complaintId: string;
  /** For whom, in a word for the auditor. */
  audience: 'OPD' | 'publik' | 'pelapor' | 'pemilik kewenangan di luar';
  decisions: GatedText['decisions'];
}

/** One line of the log for the spans that somebody let through; none when all were masked. */
export async function logKeptSpans(
  transaction: Transaction<Tables>,
  server: { engine: DatabaseEngine; effects: Effects },
  { accountId, complaintId, audience, decisions }: KeptSpans,
): Promise<void> {
  const types = decisions.filter(({ action }) => action === 'keep').map(({ type }) => type);
  if (types.length === 0) return;
  const counted = [...new Set(types)]
    .sort()
    .map((type) => `${type} ${types.filter((one) => one === type).length}×`);
  await appendEntry(transaction, server, {
    kind: 'decision',
    accountId,
    complaintId,
    note: `bagian teks dibiarkan untuk ${audience}: ${counted.join(', ')}`,
  });
}
