import { limits } from '../../api-client/contract/limits.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { storePhoto } from '../intake/upload-photo.ts';
import type { Server } from '../server.ts';
import type { ChannelAdapter } from './channel-adapter.ts';
import type { Said } from './converse.ts';
import type { InboundMessage } from './inbound-message.ts';
import { storeRecording } from './store-recording.ts';

/** Fetches what came with a message and stores it: pictures through the photo door, recordings for verification alone. */
export async function takeMedia(
  server: Server,
  adapter: ChannelAdapter,
  message: InboundMessage,
): Promise<Pick<Said, 'photoIds' | 'recordings' | 'refused'>> {
  const taken: Pick<Said, 'photoIds' | 'recordings' | 'refused'> = {
    photoIds: [],
    recordings: [],
    refused: false,
  };
  for (const { kind, reference } of message.media.slice(0, limits.photosPerComplaint)) {
    const bytes = kind === 'other' ? null : await adapter.fetchMedia(reference);
    if (bytes === null || kind === 'other') {
      taken.refused = true;
    } else if (kind === 'photo') {
      const photoId = await photoOf(server, bytes);
      if (photoId) taken.photoIds.push(photoId);
      else taken.refused = true;
    } else {
      const recording = await storeRecording(server, kind, bytes);
      if (recording) taken.recordings.push(recording);
      else taken.refused = true;
    }
  }
  return taken;
}

async function photoOf(server: Server, bytes: Uint8Array): Promise<string | null> {
  if (bytes.byteLength > limits.photoBytes) return null;
  try {
    const owner = { complaintId: null, origin: 'reporter', kind: 'report', agencyCode: null } as const;
    return (await storePhoto(server, bytes, owner)).photoId;
  } catch (error) {
    if (error instanceof ProblemFailure && error.code.startsWith('photo_')) return null;
    throw error;
  }
}
