import { randomPhotoId } from '../random-ids.ts';
import type { Server } from '../server.ts';
import type { Draft } from './draft.ts';

/** Longer recordings are refused; a voice note of ten minutes has about 5 MB. */
export const RECORDING_BYTES = 16_000_000;

/**
 * Keeps a voice note or a video for verification: a voice names its owner, so nobody else ever gets it, and the verifier types what it
 * says. Zone: casework. Null when it is too large.
 */
export async function storeRecording(
  server: Server,
  kind: 'voice' | 'video',
  bytes: Uint8Array,
): Promise<Draft['recordings'][number] | null> {
  if (bytes.byteLength > RECORDING_BYTES) return null;
  const recordingId = randomPhotoId(server.effects);
  await server.photos.casework.put(`${recordingId}.bin`, bytes);
  await server.connection.database
    .insertInto('casework_recording')
    .values({
      recording_id: recordingId,
      complaint_id: null,
      kind,
      bytes: bytes.byteLength,
      at: server.effects.now().toISOString(),
    })
    .execute();
  return { recordingId, kind };
}
