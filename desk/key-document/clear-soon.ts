/** Plaintext is gone after this long, whoever forgot the screen. */
export const CLEAR_AFTER = 120_000;

type Clear = (reason: 'timeout' | 'hidden') => void;

/** Calls `clear` once: after two minutes, or as soon as the page is hidden or left. Returns a way to call it off. */
export function clearSoon(clear: Clear): () => void {
  return clearOnce(clear, []);
}

/** As `clearSoon`, but two minutes after the last touch: for what takes long to write down and is good for nothing yet. */
export function clearAfterRest(clear: Clear): () => void {
  return clearOnce(clear, ['pointerdown', 'keydown', 'scroll']);
}

function clearOnce(clear: Clear, touches: readonly string[]): () => void {
  const onHide = () => {
    if (document.visibilityState === 'hidden') end('hidden');
  };
  const onLeave = () => end('hidden');
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end('timeout'), CLEAR_AFTER);
  };
  let timer = setTimeout(() => end('timeout'), CLEAR_AFTER);
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', onLeave);
  for (const touch of touches) addEventListener(touch, again, true);

  function stop(): void {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onHide);
    removeEventListener('pagehide', onLeave);
    for (const touch of touches) removeEventListener(touch, again, true);
  }
  function end(reason: 'timeout' | 'hidden'): void {
    stop();
    clear(reason);
  }
  return stop;
}
