import sharp from 'sharp';
import { drawLabel } from './drawing/label.ts';
import type { Scene } from './drawing/scene.ts';
import { drawBridge } from './drawing/scenes/draw-bridge.ts';
import { drawCanal } from './drawing/scenes/draw-canal.ts';
import { drawFlood } from './drawing/scenes/draw-flood.ts';
import { drawLamp } from './drawing/scenes/draw-lamp.ts';
import { drawParking } from './drawing/scenes/draw-parking.ts';
import { drawPipe } from './drawing/scenes/draw-pipe.ts';
import { drawPothole } from './drawing/scenes/draw-pothole.ts';
import { drawRubbish } from './drawing/scenes/draw-rubbish.ts';
import { HEIGHT, WIDTH } from './drawing/view.ts';
import type { IllustrationKey, IllustrationVariant } from './illustration-key.ts';
import { createRandom } from './random.ts';

const SCENES: Readonly<Record<IllustrationKey, Scene>> = {
  pothole: drawPothole,
  bridge: drawBridge,
  lamp: drawLamp,
  rubbish: drawRubbish,
  canal: drawCanal,
  flood: drawFlood,
  pipe: drawPipe,
  parking: drawParking,
};

/** A phone held in haste: the same place, tilted and closer. */
const HASTY = `translate(${WIDTH / 2} ${HEIGHT / 2}) rotate(-2.6) scale(1.16) translate(${-WIDTH / 2 + 26} ${-HEIGHT / 2 - 34})`;

/**
 * A drawing of a public matter, 1280 by 960, labelled "ilustrasi" in the picture. The same seed is the same place in
 * every variant: `before` and `after` match line by line.
 * @returns an SVG document
 */
export function drawIllustration(scene: IllustrationKey, variant: IllustrationVariant, seed: string): string {
  const place = createRandom(`place ${scene} ${seed}`);
  // A mirrored place is another place for nothing; the parking scene has a letter in it.
  const mirrored = place.chance(0.5) && scene !== 'parking' ? `translate(${WIDTH} 0) scale(-1 1)` : '';
  const drawn = SCENES[scene](place, createRandom(`wear ${scene} ${seed}`), variant === 'after');
  const hasty = variant === 'report' ? HASTY : '';
  const size = `width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><g transform="${hasty} ${mirrored}">${drawn}</g>${drawLabel()}</svg>`;
}

/** The drawing as JPEG bytes, as a camera would send them. */
export async function renderIllustration(
  scene: IllustrationKey,
  variant: IllustrationVariant,
  seed: string,
): Promise<Buffer> {
  return sharp(Buffer.from(drawIllustration(scene, variant, seed)))
    .jpeg({ quality: 86 })
    .toBuffer();
}
