import type { CanvasView } from './canvas-layer.ts';
import type { Light } from './quadtree.ts';

const SPRITE = 128;
let sprite: HTMLCanvasElement | undefined;

/** Radius of a light's glow in pixels: smaller where the whole regency fits a phone, and a thousand cases do not blind. */
export function glowRadius(count: number, zoom: number): number {
  return Math.min(22, Math.max(7, 3 * (zoom - 6.5))) + 5 * Math.log2(count);
}

/** Lights add up: where many villages solved much, the land gets bright. */
export function drawLights(lights: readonly Light[], view: CanvasView, chosen: string | undefined): void {
  const { context, zoom } = view;
  sprite ??= glow();
  context.globalCompositeOperation = 'lighter';
  for (const { x, y, count } of lights) {
    const radius = glowRadius(count, zoom);
    context.drawImage(sprite, view.toX(x) - radius, view.toY(y) - radius, 2 * radius, 2 * radius);
  }
  context.globalCompositeOperation = 'source-over';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = '700 13px "Plus Jakarta Sans", sans-serif';
  context.lineWidth = 3;
  context.strokeStyle = '#0e1830';
  context.fillStyle = '#fff';
  for (const { x, y, count, single } of lights) {
    if (count > 1) {
      const at = [view.toX(x), view.toY(y) + 0.5] as const;
      context.strokeText(String(count), ...at);
      context.fillText(String(count), ...at);
    }
    if (single && single.publicId === chosen) {
      context.beginPath();
      context.arc(view.toX(x), view.toY(y), 14, 0, 2 * Math.PI);
      context.strokeStyle = '#fff';
      context.stroke();
      context.strokeStyle = '#0e1830';
    }
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
