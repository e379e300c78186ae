import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A QR code as an SVG made of nodes: Trusted Types forbids markup strings here. Dark on white in every colour scheme, as scanners need it.
 * A screen needs little error correction, paper that ages some more.
 */
export function qrCode(content: string, label: string, correction: 'L' | 'M' = 'L'): SVGSVGElement {
  const { data, size } = encode(content, { ecc: correction, border: 3 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'qr');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', String(size));
  paper.setAttribute('height', String(size));
  paper.setAttribute('fill', '#fff');
  const ink = document.createElementNS(SVG, 'path');
  ink.setAttribute('fill', '#000');
  ink.setAttribute(
    'd',
    data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
  );
  svg.append(paper, ink);
  return svg;
}
