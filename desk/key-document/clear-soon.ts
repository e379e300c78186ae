/** Plaintext is gone after this long, whoever forgot the screen. */
export const CLEAR_AFTER = 120_000;

/** Calls `clear` once: after two minutes, or as soon as the page is hidden or left. Returns a way to call it off. */
export function clearSoon(clear: (reason: 'timeout' | 'hidden') => void): () => void {
  const onHide = () => {
    if (document.visibilityState === 'hidden') end('hidden');
  };
  const onLeave = () => end('hidden');
  const timer = setTimeout(() => end('timeout'), CLEAR_AFTER);
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', onLeave);

  function stop(): void {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onHide);
    removeEventListener('pagehide', onLeave);
  }
  function end(reason: 'timeout' | 'hidden'): void {
    stop();
    clear(reason);
  }
  return stop;
}
