/**
 * Runs in every document before its own scripts (as text, so it may use nothing from outside itself): marks the moment the document
 * begins, and the first frame after a text field to write into stands on the screen, also one inside a shadow root.
 */
export function markVisible(): void {
  if (window === top) performance.mark('bench-arrived');
  const fieldIn = (root: Document | ShadowRoot): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.shadowRoot !== null && fieldIn(element.shadowRoot)) ||
        (element.tagName === 'TEXTAREA' && element.getBoundingClientRect().height > 10),
    );
  const look = () => {
    if (!document.body || !fieldIn(document)) return requestAnimationFrame(look);
    // A task after the next frame: the field has been painted.
    return requestAnimationFrame(() => setTimeout(() => performance.mark('bench-visible')));
  };
  requestAnimationFrame(look);
}
