import type { Random } from '../../random.ts';
import { drawBackdrop, drawLand } from '../backdrop.ts';
import { darker, lighter } from '../colour.ts';
import { chooseMood, lit, type Mood } from '../mood.ts';
import { drawBanana, drawBush, drawPalm, drawTree, drawTuft } from '../plants.ts';
import type { Scene } from '../scene.ts';
import { at, ellipse, polygon, rectangle, shape } from '../svg.ts';
import { HEIGHT, type View, WIDTH } from '../view.ts';
import { DECK, drawRottenBridge, drawSoundBridge, LEFT, RIGHT } from './bridge-deck.ts';

/** A footbridge with broken rails and rotten planks; afterwards safe and painted. */
export const drawBridge: Scene = (place, wear, fixed) => {
  const view: View = { horizon: place.between(380, 420), vanishX: WIDTH / 2, bend: 0 };
  const mood = chooseMood(place, false);
  const accent = place.pick(['#1f7a4d', '#b3402e', '#2f6f9f', '#c98a2b']);
  return [
    drawBackdrop(place, view, mood),
    drawLand(place, view, mood),
    drawFarBank(place, view, mood),
    drawRiver(place, view, mood),
    drawBanks(place, mood),
    fixed ? drawSoundBridge(mood, accent) : drawRottenBridge(wear, mood),
    drawForeground(place, mood),
  ].join('');
};

function drawFarBank(random: Random, view: View, mood: Mood): string {
  return Array.from({ length: 9 }, (_, index) => {
    const x = (index + random.between(0.1, 0.9)) * (WIDTH / 9);
    const draw = random.pick([drawTree, drawPalm, drawBanana, drawBush]);
    const size =
      draw === drawPalm ? random.between(150, 215) : draw === drawBush ? 60 : random.between(80, 140);
    return draw(random, mood, [x, view.horizon + random.between(18, 46)], size, 3.4);
  }).join('');
}

function drawRiver(random: Random, view: View, mood: Mood): string {
  const [top, bottom] = [lighter(lit(mood, mood.sky[1], 1), 0.08), lit(mood, '#4f8a90', 1)];
  const river = `M${at([676 + random.between(-14, 14), view.horizon + 26])}C${at([560, view.horizon + 120])} ${at([420, 640])} ${at([250, HEIGHT])}L${at([1060, HEIGHT])}C${at([900, 640])} ${at([760, view.horizon + 130])} ${at([704, view.horizon + 26])}Z`;
  const lines = Array.from({ length: 26 }, () => {
    const y = random.between(view.horizon + 90, HEIGHT);
    const half = 40 + (y - view.horizon) * 0.56;
    const width = random.between(20, 90) * (0.3 + (y - view.horizon) / 500);
    return rectangle(
      650 + random.between(-half, half - width),
      y,
      width,
      2 + (y - view.horizon) / 160,
      '#ffffff',
      `rx="3" opacity="${random.between(0.14, 0.42).toFixed(2)}"`,
    );
  });
  const gradient = `<linearGradient id="river" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient>`;
  const mask = `<clipPath id="stream">${shape(river, '#fff')}</clipPath>`;
  return `${gradient}${mask}${shape(river, 'url(#river)')}<g clip-path="url(#stream)">${lines.join('')}</g>`;
}

function drawBanks(random: Random, mood: Mood): string {
  const stone = lit(mood, '#a69c8c', 1.2);
  const abutment = (x: number, side: number) =>
    [
      polygon(
        [
          [x, DECK + 20],
          [x + side * 88, DECK + 20],
          [x + side * 66, DECK + 226],
          [x - side * 26, DECK + 232],
        ],
        stone,
      ),
      ...Array.from({ length: 15 }, (_, index) => {
        const row = Math.floor(index / 3);
        const cx = x + side * (2 + (index % 3) * 26 + (row % 2) * 10);
        return ellipse(
          cx,
          DECK + 46 + row * 40,
          15,
          12,
          index % 2 === 0 ? darker(stone, 0.12) : lighter(stone, 0.14),
        );
      }),
    ].join('');
  const grass = lit(mood, '#6f9a4c', 1);
  const soil = lit(mood, '#a98d63', 1.2);
  const path = [
    polygon(
      [
        [0, DECK + 16],
        [LEFT + 12, DECK + 8],
        [LEFT + 12, DECK + 34],
        [0, DECK + 66],
      ],
      soil,
    ),
    polygon(
      [
        [WIDTH, DECK + 16],
        [RIGHT - 12, DECK + 8],
        [RIGHT - 12, DECK + 34],
        [WIDTH, DECK + 66],
      ],
      soil,
    ),
  ];
  const tufts = Array.from({ length: 34 }, (_, index) => {
    const x = index % 2 === 0 ? random.between(0, 190) : random.between(1090, WIDTH);
    return drawTuft(random, mood, [x, random.between(DECK + 70, HEIGHT)], random.between(24, 48), 1);
  });
  return [
    shape(`M0 ${DECK + 30}L${LEFT} ${DECK + 30}Q${LEFT + 20} 760 ${LEFT - 60} ${HEIGHT}L0 ${HEIGHT}Z`, grass),
    shape(
      `M${WIDTH} ${DECK + 30}L${RIGHT} ${DECK + 30}Q${RIGHT - 20} 760 ${RIGHT + 80} ${HEIGHT}L${WIDTH} ${HEIGHT}Z`,
      darker(grass, 0.05),
    ),
    abutment(LEFT - 18, 1),
    abutment(RIGHT + 18, -1),
    ...path,
    ...tufts,
  ].join('');
}

function drawForeground(random: Random, mood: Mood): string {
  const left = drawBush(random, mood, [random.between(40, 130), HEIGHT - 20], 190, 1);
  const right = random.pick([drawBanana, drawBush])(
    random,
    mood,
    [random.between(1130, 1230), HEIGHT - 70],
    240,
    1,
  );
  return left + right;
}
