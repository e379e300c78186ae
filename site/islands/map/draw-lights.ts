import type { CanvasView } from './canvas-layer.ts';
import type { Light } from './quadtree.ts';

const SPRITE = 128;
let sprite: HTMLCanvasElement | undefined;

/** A cell of many cases is at most this much wider than one case, and the emptiest cell this bright. */
const WIDEST = 2.1;
const FAINTEST = 0.5;
/** Below this many cases in one cell the lights do not blind each other, and none is dimmed. */
const CROWDED = 10;

/** Lights add up: where many villages solved much, the land gets bright. */
export function drawLights(lights: readonly Light[], view: CanvasView, chosen: string | undefined): void {
  const { context, zoom, toX, toY } = view;
  const most = lights.reduce((sofar, { count }) => Math.max(sofar, count), 1);
  // Smaller where the whole regency fits a phone.
  const radius = Math.min(20, Math.max(7, 3 * (zoom - 6.5)));
  sprite ??= glow();
  context.globalCompositeOperation = 'lighter';
  for (const { x, y, count } of lights) {
    const strength = Math.sqrt((count - 1) / Math.max(1, most - 1));
    const reach = radius * (1 + (WIDEST - 1) * strength);
    context.globalAlpha = most < CROWDED ? 1 : FAINTEST + (1 - FAINTEST) * strength;
    context.drawImage(sprite, toX(x) - reach, toY(y) - reach, 2 * reach, 2 * reach);
  }
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  drawCounts(lights, view);
  const light = lights.find(({ single }) => single !== undefined && single.publicId === chosen);
  if (!light) return;
  context.beginPath();
  context.arc(toX(light.x), toY(light.y), 14, 0, 2 * Math.PI);
  context.lineWidth = 3;
  context.strokeStyle = '#fff';
  context.stroke();
}

function drawCounts(lights: readonly Light[], { context, toX, toY }: CanvasView): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = '650 11px "Plus Jakarta Sans", sans-serif';
  context.lineWidth = 3;
  context.strokeStyle = '#0e1830c0';
  context.fillStyle = '#fff';
  for (const { x, y, count } of lights) {
    if (count < 2) continue;
    context.strokeText(String(count), toX(x), toY(y) + 0.5);
    context.fillText(String(count), toX(x), toY(y) + 0.5);
  }
}

/** Drawn once and stamped: a gradient for every light would be slow on a phone. */
function glow(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = SPRITE;
  canvas.height = SPRITE;
  const context = canvas.getContext('2d');
  const middle = SPRITE / 2;
  const gradient = context?.createRadialGradient(middle, middle, 0, middle, middle, middle);
  if (!context || !gradient) return canvas;
  gradient.addColorStop(0, '#fff3d0');
  gradient.addColorStop(0.16, '#ffc65a');
  gradient.addColorStop(0.34, '#f4a51c70');
  gradient.addColorStop(1, '#f4a51c00');
  context.fillStyle = gradient;
  context.fillRect(0, 0, SPRITE, SPRITE);
  return canvas;
}
