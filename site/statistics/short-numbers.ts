/** Attributes of a drawing that say where something stands or how large it is, in pixels. */
const PLACES = ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'width', 'height', 'transform'];
const BROKEN = /-?\d{1,9}\.\d+/g;

/** Places and sizes of a drawing in whole pixels, as it is shown: sixteen digits after the point were a twentieth of the statistics page. */
export function shortNumbers(drawing: Element): void {
  for (const name of PLACES)
    for (const element of drawing.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      // Measured in the letters' own height.
      if (value.endsWith('em')) continue;
      element.setAttribute(
        name,
        value.replace(BROKEN, (number) => String(Math.round(Number(number)))),
      );
    }
}
