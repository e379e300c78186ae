import type { Language } from '../../api-client/contract/primitives.ts';
import { isRevivable, lateUntil } from '../casework/late-days.ts';
import { type CaseProjection, isPossible } from '../casework/lifecycle.ts';
import type { Server } from '../server.ts';
import { dayInWords, trackWords } from './track-words.ts';

/** Why it stands where it stands and what may still be done, in whole sentences; null where there is nothing to explain. */
export async function explanationForReporter(
  server: Server,
  complaint: { complaint_id: string; language: Language },
  projection: CaseProjection,
  mergedPublic: boolean,
): Promise<string | null> {
  const words = trackWords[complaint.language];
  const now = server.effects.now().toISOString();
  const day = (instant: string | null) =>
    dayInWords(lateUntil(instant) ?? now, complaint.language, server.reference.instance.timeZone);
  const sentences: (string | null)[] = [];
  if (projection.state === 'merged') sentences.push(mergedPublic ? words.mergedPublic : words.merged);
  sentences.push(await wordsOfEnd(server, complaint.complaint_id, projection, words.forwarded));
  if (projection.state === 'forwarded') sentences.push(await newsFromOutside(server, complaint));
  if (isRevivable(projection, now)) sentences.push(words.revivable(day(projection.endedAt)));
  else if (projection.state === 'rejected' && isPossible(projection, 'message_received', 'reporter', now))
    sentences.push(words.mayAdd(day(projection.endedAt)));
  if (isPossible(projection, 'verdict_given', 'reporter', now))
    sentences.push(words.mayJudge(day(projection.resolvedAt)));
  return sentences.filter((sentence) => sentence !== null).join('\n\n') || null;
}

/** How it stands in the other system it was sent to: in our words, never in theirs. */
async function newsFromOutside(
  server: Server,
  { complaint_id, language }: { complaint_id: string; language: Language },
): Promise<string | null> {
  const row = await server.connection.database
    .selectFrom('casework_outward')
    .select(['remote_state', 'remote_on'])
    .where('complaint_id', '=', complaint_id)
    .where('state', '=', 'sent')
    .executeTakeFirst();
  if (!row) return null;
  // Noon, so that no zone makes another day of it.
  const day = row.remote_on === null ? '' : dayInWords(`${row.remote_on}T12:00:00.000Z`, language, 'UTC');
  return trackWords[language].outward[row.remote_state ?? 'sent'](day);
}

/** What whoever ended it wrote for her. */
async function wordsOfEnd(
  server: Server,
  complaintId: string,
  projection: CaseProjection,
  forwarded: (owner: string) => string,
): Promise<string | null> {
  if (!['rejected', 'forwarded', 'resolved', 'closed'].includes(projection.state)) return null;
  const row = await server.connection.database
    .selectFrom('casework_event')
    .select(['type', 'data'])
    .where('complaint_id', '=', complaintId)
    .where('type', 'in', ['rejected', 'forwarded', 'resolved'])
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  const data = JSON.parse(row.data) as { explanation?: string; owner?: string; text?: string };
  if (row.type === 'forwarded') return `${forwarded(data.owner ?? '')} ${data.explanation}`;
  return data.explanation ?? data.text ?? null;
}
