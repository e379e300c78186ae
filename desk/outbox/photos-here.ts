import { atom } from 'nanostores';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** A work photo this browser shows from its own copy. */
export interface PhotoHere {
  /** That of its entry. */
  key: string;
  kind: 'before' | 'after';
  photo: Blob;
  /** On the server, though the complaint was not read since; otherwise it waits in the outbox. */
  arrived: boolean;
}

interface ArrivedPhoto extends Omit<PhotoHere, 'arrived'> {
  complaintId: string;
  photoId: string;
}

/** The photos this tab brought to the server that no reading of their complaint has named yet. */
export const $arrivedPhotos = atom<readonly ArrivedPhoto[]>([]);

/** Lets go of those that `photos`, as read from the server, name. */
export function forgetArrived(photos: readonly { photoId: string }[]): void {
  const named = new Set(photos.map((photo) => photo.photoId));
  const kept = $arrivedPhotos.get().filter((photo) => !named.has(photo.photoId));
  if (kept.length < $arrivedPhotos.get().length) $arrivedPhotos.set(kept);
}

/**
 * The photos of a complaint that its last reading does not name: what waits in the outbox, then what has left it since. A photo is
 * missing from the screen at no moment in between.
 */
export function photosHere(
  complaint: Pick<ComplaintForAgency, 'complaintId' | 'photos'>,
  entries: readonly OutboxEntry[],
  arrived: readonly ArrivedPhoto[],
): PhotoHere[] {
  const named = new Set(complaint.photos.map((photo) => photo.photoId));
  const here = arrived
    .filter((photo) => photo.complaintId === complaint.complaintId && !named.has(photo.photoId))
    .map(({ key, kind, photo }) => ({ key, kind, photo, arrived: true }));
  const keys = new Set(arrived.map((photo) => photo.key));
  for (const { key, complaintId, action } of entries) {
    if (complaintId !== complaint.complaintId || action.name !== 'photo' || keys.has(key)) continue;
    here.push({ key, kind: action.kind, photo: action.photo, arrived: false });
  }
  return here;
}
