import { atom } from 'nanostores';
import type { CheckPhoto } from '../../api-client/contract/desk/verification.ts';
import type { Box } from './boxes.ts';

/** Boxes drawn since the desk was opened, by audience and photo: the preview shows them where the server burned them. */
export const $drawnBoxes = atom<Readonly<Record<string, Box[]>>>({});

export const drawnKey = (photoId: string, audience: CheckPhoto['audience']) => `${audience}/${photoId}`;

export function rememberBoxes(photoId: string, audience: CheckPhoto['audience'], boxes: Box[]): void {
  $drawnBoxes.set({ ...$drawnBoxes.get(), [drawnKey(photoId, audience)]: boxes });
}
