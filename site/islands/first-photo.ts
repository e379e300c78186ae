/**
 * The second photo of a pair is asked for when the page with its first is there: on a slow line one whole photo is more than two halves.
 * Runs while the page is read, before the second photo is known; without script both are asked for at once. Stands in the page as it is
 * written here (site/page-scripts.ts), so it says no types.
 */
{
  const figure = document.currentScript?.parentElement;
  figure?.classList.add('first');
  addEventListener('load', () =>
    requestAnimationFrame(() => setTimeout(() => figure?.classList.remove('first'), 99)),
  );
}

// A module of its own.
export {};
