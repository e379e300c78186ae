import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';

/** A voice note or video of the complaint, as it came; nobody but verification gets it. Throws `not_found`. */
export async function verifierRecording(
  server: Server,
  complaintId: string,
  recordingId: string,
): Promise<{ bytes: Buffer; type: string }> {
  const row = await server.connection.database
    .selectFrom('casework_recording')
    .select('recording_id')
    .where('complaint_id', '=', complaintId)
    .where('recording_id', '=', recordingId)
    .executeTakeFirst();
  const bytes = row ? await server.photos.casework.get(`${recordingId}.bin`) : null;
  if (!bytes) throw new ProblemFailure('not_found');
  // It is played, never opened as a page: what a platform calls it is not repeated.
  return { bytes, type: 'application/octet-stream' };
}
