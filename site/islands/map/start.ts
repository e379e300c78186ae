/**
 * The drawn map and the list of the page are read first; the moving map takes their place a moment after they are loaded, or as
 * soon as somebody reaches for it, or the address says what she wants to see. Stands in the page as it is written here
 * (site/page-scripts.ts), so it says no types.
 */
const [stage, list, near, later] = ['#peta', '#daftar-peta', '#dekat-saya button', 'template'].map((each) =>
  document.querySelector(each),
);

if (stage instanceof HTMLElement && later instanceof HTMLElement && near instanceof HTMLElement) {
  const script = later.dataset.later ?? '';
  const link = document.createElement('link');
  const ahead = document.createElement('link');
  // Without the network it never begins, and the page stays what it is without a script.
  const begun = new Promise((resolve) => {
    link.onload = () => import(script).then(resolve, () => {});
  });
  let isMoving = false;

  const begin = async () => {
    if (!link.href) {
      link.rel = 'stylesheet';
      link.href = stage.dataset.styles ?? '';
      ahead.rel = 'modulepreload';
      ahead.href = script;
      // Before the page's own sheet, which goes further than Leaflet's.
      document.head.prepend(link, ahead);
    }
    await begun;
    isMoving = true;
  };

  // Whoever presses it first is not asked to press again.
  near.onclick = async () => {
    if (isMoving) return;
    await begin();
    near.click();
  };
  for (const part of [stage, list])
    for (const kind of ['pointerenter', 'focusin']) part?.addEventListener(kind, begin, { once: true });

  if (location.hash || location.search) begin();
  // A module runs before that. Safari has no idle callback: a frame and a pause do as well.
  else addEventListener('load', () => requestAnimationFrame(() => setTimeout(begin, 99)));
}

// A module of its own.
export {};
