import { createIntakeClient } from '../../../api-client/intake-client.ts';
import { verifyChain } from '../../../server/audit/verify-chain.ts';
import { compareStoredState } from '../../../server/casework/stored-state.ts';
import type { Connection } from '../../../server/database/connect.ts';
import type { PhotoStore } from '../../../server/photos/photo-store.ts';
import type { Acknowledged } from './acknowledged.ts';

const WEBP = 'RIFF';

/** Everything acknowledged must be in the records, whole; every row of a photo has its file. Returns what is lost or wrong. */
export async function wrongOfRecords(
  { database }: Pick<Connection, 'database'>,
  photos: PhotoStore,
  acknowledged: Acknowledged,
): Promise<string[]> {
  const wrong: string[] = [];
  const complaints = await database.selectFrom('casework_complaint').select('complaint_id').execute();
  const ids = new Set(complaints.map((row) => row.complaint_id));
  for (const id of acknowledged.complaints.keys()) if (!ids.has(id)) wrong.push(`complaint ${id} is lost`);
  const sealed = await database.selectFrom('identity_sealed_part').select('complaint_id').execute();
  const withParts = new Set(sealed.map((row) => row.complaint_id));
  for (const id of acknowledged.complaints.keys())
    if (!withParts.has(id)) wrong.push(`the sealed part of ${id} is lost`);
  const events = await database.selectFrom('casework_event').select(['complaint_id', 'sequence']).execute();
  const sequences = new Set(events.map((row) => `${row.complaint_id} ${row.sequence}`));
  for (const [id, versions] of acknowledged.steps) {
    for (const version of versions.keys())
      if (!sequences.has(`${id} ${version}`)) wrong.push(`step ${version} of ${id} is lost`);
  }
  const messages = await database.selectFrom('casework_message').select('message_id').execute();
  const written = new Set(messages.map((row) => row.message_id));
  for (const id of acknowledged.messages.keys()) if (!written.has(id)) wrong.push(`message ${id} is lost`);
  const rows = await database.selectFrom('casework_photo').select('photo_id').execute();
  const stored = new Set(rows.map((row) => row.photo_id));
  for (const id of acknowledged.photos) if (!stored.has(id)) wrong.push(`photo ${id} is lost`);
  for (const id of stored) {
    const bytes = await photos.get(`${id}.webp`);
    const isWhole =
      bytes?.subarray(0, 4).toString('latin1') === WEBP && bytes.readUInt32LE(4) + 8 === bytes.length;
    if (!isWhole) wrong.push(`the file of photo ${id} is missing or cut off`);
  }
  const { difference } = await compareStoredState(database);
  if (difference) wrong.push(`${difference.complaintId} differs from its events in ${difference.where}`);
  const chain = await verifyChain(database);
  if (!chain.intact) wrong.push(`the chain of the log is broken at ${chain.brokenAt}`);
  return wrong;
}

/** Some of what was acknowledged, asked for as its reporter would: the newest, which the crash would have taken first. */
export async function wrongOfTracker(service: string, acknowledged: Acknowledged): Promise<string[]> {
  const citizen = createIntakeClient({ baseUrl: service, fetch });
  const newest = [...acknowledged.complaints].slice(-4);
  const wrong: string[] = [];
  for (const [id, { trackingCode, photoIds }] of newest) {
    const seen = await citizen.track(trackingCode).catch((error: unknown) => String(error));
    if (typeof seen === 'string') {
      wrong.push(`${id} cannot be followed: ${seen}`);
      continue;
    }
    for (const photoId of photoIds) {
      const photo = await citizen.trackPhoto(trackingCode, photoId).catch(() => null);
      if (!photo || photo.size < 50) wrong.push(`photo ${photoId} of ${id} cannot be seen`);
    }
  }
  return wrong;
}
