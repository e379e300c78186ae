/** What the frame tells the page around it. The loader on that page knows no other message. */
export interface FrameMessage {
  titikTerang: 1;
  type: 'ready';
}

/**
 * CSS pixels, one for every step: were it to follow the content, a script on the host page could read the step from it. The
 * loader reserves it before the form has come, so that nothing moves when it appears.
 */
export const FRAME_HEIGHT = 640;

/** The card's, with room for two photos side by side and a few lines under them. */
export const CARD_HEIGHT = 400;

/** Says that the form runs. Any page may embed it and the message holds no secret: no target origin. */
export function greetHost(): void {
  parent.postMessage({ titikTerang: 1, type: 'ready' } satisfies FrameMessage, '*');
}
