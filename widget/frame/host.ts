/** What the frame tells the page around it. The loader on that page knows no other message. */
export interface FrameMessage {
  titikTerang: 1;
  type: 'ready' | 'height';
  /** CSS pixels. */
  height: number;
}

const NARROW = 480;

/**
 * One height per width: were it to follow the content, a script on the host page could read the step from it. The loader
 * reserves the same height, so that nothing moves when the form appears.
 */
export const heightFor = (width: number): number => (width < NARROW ? 640 : 700);

/** Says that the form runs, and again only when the width calls for another height. */
export function greetHost(): void {
  let height = 0;
  const tell = (type: FrameMessage['type']) => {
    const wanted = heightFor(innerWidth);
    if (wanted === height) return;
    height = wanted;
    // Any page may embed the form and the message holds no secret: no target origin.
    parent.postMessage({ titikTerang: 1, type, height } satisfies FrameMessage, '*');
  };
  tell('ready');
  addEventListener('resize', () => tell('height'));
}
