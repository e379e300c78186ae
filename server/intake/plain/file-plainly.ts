import { createHash } from 'node:crypto';
import type { FileComplaint, Receipt } from '../../../api-client/contract/intake/complaint.ts';
import { NO_CONTACT, sealOnServer } from '../../identity/seal-on-server.ts';
import { randomUuid } from '../../random-ids.ts';
import type { Server } from '../../server.ts';
import { earlierReceipt, markFiling } from '../earlier-receipt.ts';
import { fileComplaint } from '../file-complaint.ts';
import type { PlainEntry } from './plain-entry.ts';

/**
 * What a repeated form is recognised by: what was typed, and the files as they came. The ids of photos stored on the way, the
 * complaint's own id and the dummy seal differ from one try to the next. Throws `key_missing`.
 */
export async function sentOf(entry: PlainEntry, files: readonly File[]): Promise<unknown> {
  const digests: string[] = [];
  for (const file of files) {
    digests.push(
      createHash('sha256')
        .update(new Uint8Array(await file.arrayBuffer()))
        .digest('hex'),
    );
  }
  // A copy: photos join the entry afterwards.
  return ['plain', { ...entry, kept: [...entry.kept] }, digests];
}

/** The receipt of the very same form, when it was sent before (a reload, a lost answer). Throws `key_missing`, `key_reused`. */
export const receiptOf = (server: Server, entry: PlainEntry, sent: unknown): Promise<Receipt | null> =>
  earlierReceipt(server, markFiling(server, entry.key, sent));

/** Files a checked entry as an anonymous complaint, the way every complaint goes. */
export async function filePlainly(server: Server, entry: PlainEntry, sent: unknown): Promise<Receipt> {
  const { reference } = server;
  const complaintId = randomUuid(server.effects, 'plain-complaint-id');
  const personalService = reference.category(entry.category)?.personalService === true;
  const complaint: FileComplaint = {
    complaintId,
    categoryCode: entry.category,
    text: entry.text.trim(),
    occurredOn: entry.day || null,
    place: {
      point: null,
      pointSource: null,
      accuracy: null,
      villageCode: entry.village,
      landmark: entry.landmark.trim() || null,
      atHome: entry.atHome,
    },
    photos: entry.kept.map((photoId) => ({ photoId, caption: null })),
    // At home no photo of hers is shown (privacy.md, "place").
    photoConsent: entry.photoConsent && !entry.atHome && entry.kept.length > 0,
    language: entry.language,
    agencyCode: reference.agency(entry.agency)?.code ?? null,
    sealed: await sealOnServer(server, { complaintId, personalService }, NO_CONTACT),
  };
  return fileComplaint(server, { complaint, channel: 'widget', idempotencyKey: entry.key, sent });
}
