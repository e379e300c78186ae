import type { Random } from '../../random.ts';
import { darker, lighter } from '../colour.ts';
import { lit, type Mood } from '../mood.ts';
import { curve, ellipse, type Point, rectangle, stroke } from '../svg.ts';

export const DECK = 586;
export const LEFT = 232;
export const RIGHT = 1048;

/** Height of the deck's gentle arch. */
const arch = (x: number) => DECK - 34 * Math.sin((Math.PI * (x - LEFT)) / (RIGHT - LEFT));

function beam(colour: string, offset: number, width: number): string {
  const middle = DECK - 68 + offset;
  return curve(
    `M${LEFT - 24} ${DECK + offset}Q${(LEFT + RIGHT) / 2} ${middle} ${RIGHT + 24} ${DECK + offset}`,
    colour,
    width,
  );
}

export function drawSoundBridge(mood: Mood, paint: string): string {
  const wood = lit(mood, '#b98552', 1.1);
  const rail = lit(mood, '#f6f1e4', 1.1);
  const accent = lit(mood, paint, 1.1);
  const posts = Array.from({ length: 13 }, (_, index) => LEFT + 8 + (index * (RIGHT - LEFT - 16)) / 12);
  const planks = Array.from({ length: 46 }, (_, index) => {
    const x = LEFT + (index * (RIGHT - LEFT)) / 46;
    return stroke(
      [
        [x, arch(x) - 8],
        [x, arch(x) + 14],
      ],
      darker(wood, 0.22),
      2.4,
    );
  });
  return [
    beam(lit(mood, '#5b6478', 1.1), 30, 26),
    beam(wood, 4, 30),
    ...planks,
    ...posts.map((x) =>
      stroke(
        [
          [x, arch(x) - 4],
          [x, arch(x) - 118],
        ],
        darker(rail, 0.12),
        13,
      ),
    ),
    beam(accent, -112, 15),
    beam(rail, -62, 10),
    ...posts.map((x) => ellipse(x, arch(x) - 122, 10, 10, lit(mood, '#f4a51c', 1.1))),
  ].join('');
}

export function drawRottenBridge(random: Random, mood: Mood): string {
  const wood = lit(mood, '#8b7156', 1.1);
  const old = lit(mood, '#a39783', 1.1);
  const planks: string[] = [];
  const gone = [9, 10, 17, 27, 28, 29, 37];
  for (let index = 0; index < 46; index += 1) {
    if (gone.includes(index)) continue;
    const x = LEFT + (index * (RIGHT - LEFT)) / 46;
    const width = (RIGHT - LEFT) / 46 - 2;
    planks.push(
      rectangle(
        x,
        arch(x) - 10 + random.between(-3, 3),
        width,
        24,
        random.pick([wood, darker(wood, 0.14), lighter(wood, 0.12)]),
        `transform="rotate(${random.between(-7, 7).toFixed(1)} ${x.toFixed(0)} ${arch(x).toFixed(0)})"`,
      ),
    );
  }
  const posts = [0, 1, 2, 4, 7, 8, 10, 12].map((index): Point => {
    const x = LEFT + 8 + (index * (RIGHT - LEFT - 16)) / 12;
    return [x, arch(x)];
  });
  const leaning = posts.map(([x, y]) =>
    stroke(
      [
        [x, y],
        [x + random.between(-22, 22), y - random.between(70, 112)],
      ],
      old,
      12,
    ),
  );
  const y = (x: number, up: number) => arch(x) - up;
  const rails = [
    stroke(
      [
        [LEFT, y(LEFT, 108)],
        [LEFT + 170, y(LEFT + 170, 96)],
      ],
      old,
      11,
    ),
    stroke(
      [
        [LEFT + 180, y(LEFT + 180, 96)],
        [LEFT + 268, y(LEFT + 268, 6)],
      ],
      old,
      11,
    ),
    stroke(
      [
        [RIGHT - 250, y(RIGHT - 250, 88)],
        [RIGHT, y(RIGHT, 106)],
      ],
      old,
      11,
    ),
  ];
  const bamboo = lit(mood, '#c9b45c', 1.1);
  const makeshift = [
    stroke(
      [
        [LEFT + 230, y(LEFT + 230, 74)],
        [RIGHT - 200, y(RIGHT - 200, 58)],
      ],
      bamboo,
      11,
    ),
    stroke(
      [
        [LEFT + 330, y(LEFT + 330, 0)],
        [LEFT + 344, y(LEFT + 344, 92)],
      ],
      bamboo,
      9,
    ),
    stroke(
      [
        [RIGHT - 330, y(RIGHT - 330, 0)],
        [RIGHT - 344, y(RIGHT - 344, 86)],
      ],
      bamboo,
      9,
    ),
  ];
  const hanging = [12, 24, 31].map((index) => {
    const x = LEFT + (index * (RIGHT - LEFT)) / 46;
    return stroke(
      [
        [x, arch(x) + 12],
        [x + random.between(-16, 16), arch(x) + random.between(56, 100)],
      ],
      darker(wood, 0.2),
      10,
    );
  });
  return [
    beam(lit(mood, '#6d5f54', 1.1), 28, 20),
    ...hanging,
    ...planks,
    ...leaning,
    ...rails,
    ...makeshift,
  ].join('');
}
