import type { EndedRow, ImportRow, RowSource } from '../../../api-client/contract/desk/rows.ts';
import type { SignedKeyList } from '../../../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/index.ts';
import { toBase64url } from '../../../widget/seal/base64url.ts';
import { emptyContact, emptyService } from '../entry-draft.ts';
import { sealParts } from '../seal-entry.ts';
import type { ReadRow } from './read-rows.ts';

/** Rows that are over go together; one request has at most so many. */
const TOGETHER = 200;

const OF_ONE_ROW: ReadonlySet<ProblemError['code']> = new Set([
  'invalid_body',
  'unknown_category',
  'text_too_short',
  'text_too_long',
  'outside_region',
  'answers_wrong',
]);

export interface SendFacts {
  source: RowSource;
  /** Null while no keys exist: who called cannot be kept then, and is not sent. */
  keyList: SignedKeyList | null;
  recoveryFingerprint: string | null;
  /** Whether a category has a second sealed part. */
  personalService(categoryCode: string): boolean;
}

export interface Sent {
  filed: number;
  counted: number;
  known: number;
}

/**
 * Sends what is ready, one after the other: who is named in a row is sealed in this browser first, under the row's own new id. `done` is
 * told of each line with the sentence of its refusal, or null. What was sent before a failure is not sent twice when it is tried again.
 */
export async function sendRows(
  client: Pick<DeskClient, 'importRow' | 'countEnded'>,
  rows: readonly ReadRow[],
  facts: SendFacts,
  done: (lines: readonly number[], refused: string | null) => void,
): Promise<Sent> {
  const sent: Sent = { filed: 0, counted: 0, known: 0 };
  for (const row of rows) {
    if (!('open' in row)) continue;
    const { contact, ...open } = row.open;
    const complaintId = crypto.randomUUID();
    const body: ImportRow = {
      ...open,
      complaintId,
      source: facts.source,
      rowKey: await keyOf(row.keyOf),
      sealed: facts.keyList
        ? await sealParts(
            { complaintId, contact: contact ?? emptyContact(), service: emptyService() },
            facts.keyList,
            facts.recoveryFingerprint,
            facts.personalService(open.categoryCode),
          )
        : null,
    };
    try {
      const { outcome } = await client.importRow(body);
      sent[outcome] += 1;
      done([row.line], null);
    } catch (error) {
      // The row is wrong, or everything is: then nothing further is tried.
      if (!(error instanceof ProblemError) || !OF_ONE_ROW.has(error.code)) throw error;
      done([row.line], error.message);
    }
  }
  const ended = rows.flatMap((row) => ('ended' in row ? [row] : []));
  for (let from = 0; from < ended.length; from += TOGETHER) {
    const some = ended.slice(from, from + TOGETHER);
    const body: EndedRow[] = [];
    for (const row of some) body.push({ ...row.ended, rowKey: await keyOf(row.keyOf) });
    const answer = await client.countEnded(body);
    sent.counted += answer.counted;
    sent.known += answer.known;
    done(
      some.map(({ line }) => line),
      null,
    );
  }
  return sent;
}

async function keyOf(says: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(says))));
}
