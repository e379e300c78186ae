/**
 * The before/after control: a range input moves the cut, a button lays the photos side by side. Stands in the page as it is written here
 * (site/page-scripts.ts), so it says no types.
 */
for (const figure of document.querySelectorAll('figure[data-compare]')) {
  const range = figure.querySelector('input');
  const button = figure.querySelector('button');
  if (!(figure instanceof HTMLElement) || !range || !button) continue;
  const show = () => {
    figure.style.setProperty('--cut', `${range.value}%`);
    const told = (range.dataset.value ?? '').replace('{n}', `${100 - range.valueAsNumber}`);
    range.setAttribute('aria-valuetext', told);
  };
  range.addEventListener('input', show);
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(figure.classList.toggle('apart')));
  });
  show();
}

// A module of its own.
export {};
