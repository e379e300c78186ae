import { limits } from '../../api-client/contract/limits.ts';
import { shrinkPhoto } from '../photos/shrink-photo.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { $drafts } from '../stores/drafts.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { entryText } from '../text/entry-text.ts';
import { changeEntry, ENTRY, type EntryDraft } from './entry-draft.ts';

/** Shrinks photos in this browser and sends each through the photo door; what does not arrive stays with a way to try again. */
export async function addPhotos(complaintId: string, files: readonly Blob[]): Promise<void> {
  const draft = $drafts.get()[ENTRY] as EntryDraft | undefined;
  const room = limits.photosPerComplaint - (draft?.photos.length ?? 0);
  if (files.length > room) announce(entryText.entry.tooManyPhotos);
  for (const file of files.slice(0, Math.max(0, room))) {
    const blob = await shrinkPhoto(file);
    const key = crypto.randomUUID();
    changeEntry(complaintId, ({ photos }) => ({
      photos: [...photos, { key, blob, photoId: null, failure: null }],
    }));
    await sendPhoto(complaintId, key, blob);
  }
}

export async function sendPhoto(complaintId: string, key: string, blob: Blob): Promise<void> {
  const set = (part: { photoId: string | null; failure: unknown }) =>
    changeEntry(complaintId, ({ photos }) => ({
      photos: photos.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)),
    }));
  set({ photoId: null, failure: null });
  try {
    const { photoId } = await client.uploadEntryPhoto(blob);
    set({ photoId, failure: null });
  } catch (error) {
    noticeEndedSession(error);
    set({ photoId: null, failure: error });
  }
}
