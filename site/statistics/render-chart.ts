import { type PlotOptions, plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { shortPath } from './short-path.ts';

const { document } = new JSDOM('').window;

/**
 * Draws a Plot chart as an SVG that keeps to the site's policy: no style element and no style attribute, its text in
 * the page's font. It says to a screen reader what it is and what it found.
 */
export function renderChart(id: string, title: string, finding: string, options: PlotOptions): string {
  const chart = plot({ ...options, document, className: 'chart' });
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const styled of chart.querySelectorAll('[style]')) styled.removeAttribute('style');
  for (const labelled of chart.querySelectorAll('[aria-label]')) labelled.removeAttribute('aria-label');
  for (const path of chart.querySelectorAll('path'))
    path.setAttribute('d', shortPath(path.getAttribute('d') ?? ''));
  for (const attribute of ['font-family', 'font-size', 'xmlns']) chart.removeAttribute(attribute);
  const width = options.width ?? 0;
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-labelledby', `${id}-${width}-t ${id}-${width}-d`);
  chart.prepend(label('title', `${id}-${width}-t`, title), label('desc', `${id}-${width}-d`, finding));
  return chart.outerHTML;
}

function label(name: 'title' | 'desc', id: string, text: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.id = id;
  element.textContent = text;
  return element;
}
