import { atom } from 'nanostores';
import type { PublicationStatus } from '../../api-client/contract/desk/verification.ts';
import { client } from './client.ts';
import { noticeEndedSession } from './session.ts';

/** The last buildings of the public site, newest first; null until it was read. */
export const $publication = atom<PublicationStatus | null>(null);

/** Reads it anew. It is a side matter of every screen: a failure leaves what was known. */
export async function refreshPublication(): Promise<void> {
  try {
    $publication.set(await client.publicationStatus());
  } catch (error) {
    noticeEndedSession(error);
  }
}
