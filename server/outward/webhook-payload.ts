import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { WebhookKind } from '../../api-client/contract/desk/administration-webhooks.ts';
import { publicCase } from '../../api-client/contract/public/public-case.ts';
import { midnight } from '../casework/deadlines/midnight.ts';
import type { PublishedTables } from '../database/tables.ts';

export interface PayloadParts {
  /** Can read the published zone and nothing else. */
  reader: Kysely<PublishedTables>;
  /** The site's address. */
  site: string;
  timeZone: string;
  now: Date;
}

/**
 * What one event says, as JSON. Zone: published: made of what everybody may read already, with the day in place of the hour. Null when it
 * is not true any more: the case was withdrawn, or stands there again.
 */
export async function webhookPayload(
  parts: PayloadParts,
  event: { kind: WebhookKind; eventId: string; publicId: string | null },
): Promise<string | null> {
  const { kind, eventId, publicId } = event;
  if (kind === 'ping' || publicId === null) {
    return JSON.stringify({ type: 'ping', timestamp: parts.now.toISOString(), data: { eventId } });
  }
  const day =
    kind === 'case.withdrawn' ? await withdrawnOn(parts, publicId) : await publicOn(parts, publicId);
  if (day === null) return null;
  return JSON.stringify({
    type: kind,
    timestamp: midnight(day, parts.timeZone),
    data: { eventId, publicId, address: `${parts.site}/aduan/${publicId}.html`, on: day },
  });
}

async function publicOn({ reader }: PayloadParts, publicId: string): Promise<string | null> {
  const row = await reader
    .selectFrom('published_case')
    .select('record')
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  return row ? v.parse(publicCase, JSON.parse(row.record)).publishedOn : null;
}

async function withdrawnOn({ reader }: PayloadParts, publicId: string): Promise<string | null> {
  const row = await reader
    .selectFrom('published_revision')
    .select('withdrawn_on')
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  return row?.withdrawn_on ?? null;
}
