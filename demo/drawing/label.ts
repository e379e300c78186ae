import { curve, ellipse, rectangle } from './svg.ts';
import { HEIGHT, WIDTH } from './view.ts';

/** The letters of "ilustrasi" as strokes on a 20 unit x-height, so that no font is needed; each with its advance. */
const LETTERS: readonly (readonly [advance: number, path: string, dot: boolean])[] = [
  [11, 'M0 0V20', true],
  [11, 'M0 -10V20', false],
  [24, 'M0 0V12Q0 20 7 20Q14 20 14 12M14 0V20', false],
  [21, 'M12 3Q10 0 6 0Q0 0 0 5Q0 9 6 10Q12.500 11 12.500 15.500Q12.500 20 6.500 20Q1.500 20 0 16.500', false],
  [18, 'M5 -7V14.500Q5 20 11 19.500M0 0.500H10.500', false],
  [16, 'M0 0V20M0 8Q1 0.500 9.500 0.500', false],
  [25, 'M14 0V20M14 10Q14 20 7 20Q0 20 0 10Q0 0 7 0Q14 0 14 10', false],
  [21, 'M12 3Q10 0 6 0Q0 0 0 5Q0 9 6 10Q12.500 11 12.500 15.500Q12.500 20 6.500 20Q1.500 20 0 16.500', false],
  [3, 'M0 0V20', true],
];

/** Says in the picture itself that it is a drawing, so that nobody takes it for a photograph. */
export function drawLabel(): string {
  const width = LETTERS.reduce((sum, [advance]) => sum + advance, 0);
  const left = WIDTH - width - 62;
  const top = HEIGHT - 58;
  let x = 0;
  const letters = LETTERS.map(([advance, path, dot]) => {
    const letter = `<g transform="translate(${x} 0)">${curve(path, '#14213d', 3.4)}${dot ? ellipse(0, -8, 2.4, 2.4, '#14213d') : ''}</g>`;
    x += advance;
    return letter;
  });
  const pill = rectangle(left - 22, top - 22, width + 44, 56, '#fbfaf6', 'rx="28" opacity=".92"');
  return `${pill}<g transform="translate(${left} ${top})">${letters.join('')}</g>`;
}
