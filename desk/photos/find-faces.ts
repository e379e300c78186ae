import type { Config, Human } from '@vladmandic/human';
import type { Box } from './boxes.ts';
import { growBox } from './boxes.ts';

/** Only the detector of faces (BlazeFace); nothing that would recognise, describe or follow anybody. */
const settings: Partial<Config> = {
  // The plain processor: slower by a second, the same on every office computer, and no evaluated code for the policy to forbid.
  backend: 'cpu',
  modelBasePath: '/assets/wajah/',
  debug: false,
  cacheModels: false,
  filter: { enabled: false },
  face: {
    enabled: true,
    detector: {
      modelPath: 'blazeface.json',
      rotation: false,
      maxDetected: 30,
      minConfidence: 0.2,
      return: false,
    },
    mesh: { enabled: false },
    iris: { enabled: false },
    attention: { enabled: false },
    description: { enabled: false },
    emotion: { enabled: false },
    antispoof: { enabled: false },
    liveness: { enabled: false },
  },
  body: { enabled: false },
  hand: { enabled: false },
  object: { enabled: false },
  gesture: { enabled: false },
  segmentation: { enabled: false },
};

/** A face is more than its features: hair and ears tell too. */
const MARGIN = 0.25;

let detector: Promise<Human> | null = null;

/**
 * Suggests boxes over faces, found in this browser by a model from our own origin; the photo goes nowhere. A suggestion only: it misses
 * faces that are small, turned or hidden, and a person decides. Loaded at the first use. Throws when model or script cannot be had.
 */
export async function findFaces(photo: Blob): Promise<Box[]> {
  detector ??= import('@vladmandic/human').then((module) => new module.Human(settings));
  const human = await detector.catch((error: unknown) => {
    detector = null;
    throw error;
  });
  const picture = await createImageBitmap(photo);
  const { face } = await human.detect(picture);
  picture.close();
  return face.map(({ boxRaw: [left, top, width, height] }) => growBox({ left, top, width, height }, MARGIN));
}
