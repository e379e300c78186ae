import { type PlotOptions, plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { shortNumbers } from './short-numbers.ts';
import { shortPath } from './short-path.ts';

const { document } = new JSDOM('').window;

/**
 * Draws a Plot chart as an SVG that keeps to the site's policy: no style element and no style attribute, its text in
 * the page's font. It says to a screen reader what it is and what it found.
 */
export function renderChart(title: string, finding: string, options: PlotOptions): string {
  const chart = plot({ ...options, document, className: 'chart' });
  for (const style of chart.querySelectorAll('style')) style.remove();
  for (const styled of chart.querySelectorAll('[style]')) styled.removeAttribute('style');
  for (const labelled of chart.querySelectorAll('[aria-label]')) labelled.removeAttribute('aria-label');
  for (const path of chart.querySelectorAll('path'))
    path.setAttribute('d', shortPath(path.getAttribute('d') ?? ''));
  shortNumbers(chart);
  for (const attribute of ['font-family', 'font-size', 'xmlns']) chart.removeAttribute(attribute);
  chart.setAttribute('role', 'img');
  // First in an image, they are its name and its description (SVG-AAM 1.0) without an id for each.
  chart.prepend(label('title', title), label('desc', finding));
  return chart.outerHTML;
}

function label(name: 'title' | 'desc', text: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.textContent = text;
  return element;
}
