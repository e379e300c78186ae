import { limits } from '../../../api-client/contract/limits.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { storePhoto } from '../upload-photo.ts';
import type { PlainEntry } from './plain-entry.ts';
import type { Fault } from './plain-faults.ts';
import { plainText } from './text/plain-text.ts';

/**
 * Takes sent photos in, each through the one door, and adds them to those kept: a browser cannot fill a file field again. What is not
 * claimed within 48 hours is swept. Throws what is no fault of a photo (a full disk).
 */
export async function takePhotos(
  server: Server,
  entry: PlainEntry,
  files: readonly File[],
): Promise<Fault[]> {
  const words = plainText(entry.language);
  const fault = (message: string): Fault => ({ field: 'photo', message });
  const before = entry.kept.length;
  entry.kept = await stillThere(server, entry.kept);
  if (entry.kept.length < before) return [fault(words.photoGone)];
  if (entry.kept.length + files.length > limits.photosPerComplaint) return [fault(words.form.later.tooMany)];
  const sentences: Partial<Record<ProblemFailure['code'], string>> = {
    photo_type_refused: words.photoType,
    photo_unreadable: words.photoBroken,
    photo_too_large: words.photoLarge,
  };
  const faults: Fault[] = [];
  for (const file of files) {
    try {
      if (file.size > limits.photoBytes) throw new ProblemFailure('photo_too_large');
      const owner = { complaintId: null, origin: 'reporter', kind: 'report', agencyCode: null } as const;
      const { photoId } = await storePhoto(server, new Uint8Array(await file.arrayBuffer()), owner);
      entry.kept.push(photoId);
    } catch (error) {
      const sentence = error instanceof ProblemFailure ? sentences[error.code] : undefined;
      if (!sentence) throw error;
      faults.push(fault(sentence));
    }
  }
  return faults;
}

/** Those of the ids that wait for a complaint; one that was swept, or never was, is left out. */
async function stillThere(server: Server, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await server.connection.database
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('photo_id', 'in', [...ids])
    .where('complaint_id', 'is', null)
    .where('origin', '=', 'reporter')
    .execute();
  const known = new Set(rows.map(({ photo_id }) => photo_id));
  return [...new Set(ids)].filter((id) => known.has(id));
}
