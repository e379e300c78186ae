import type { Random } from '../random.ts';
import { darker, lighter, mix } from './colour.ts';
import { lit, type Mood } from './mood.ts';
import { at, blob, ellipse, number, type Point, polygon, rectangle, shape, smoothLoop } from './svg.ts';
import { HEIGHT, type View, WIDTH } from './view.ts';

/** Sky, sun or stars, clouds, and what lies on the horizon: a volcano, high hills, the sea, or the plain. */
export function drawBackdrop(random: Random, view: View, mood: Mood): string {
  const far = random.weighted({ volcano: 4, hills: 3, sea: 2, plain: 3 });
  const hills = (height: number, level: number, colour: string, haze: number) =>
    drawHills(random, view, mood, level, height, mix(colour, mood.haze, haze));
  return [
    drawSky(random, view, mood),
    far === 'volcano' ? drawVolcano(random, view, mood) : '',
    far === 'hills' ? hills(190, 0.9, '#7d93a8', 0.5) + hills(135, 0.85, '#6d9488', 0.46) : '',
    far === 'sea' ? drawSea(random, view, mood) : hills(92, 0.62, '#6f9a86', 0.55),
    far === 'sea' ? '' : hills(56, 0.8, '#5f8f62', 0.36),
    drawTreeLine(random, view, mood, far === 'sea' ? 0.55 : far === 'plain' ? 1.5 : 1),
  ].join('');
}

/** A strip of sea with a few sails. */
function drawSea(random: Random, view: View, mood: Mood): string {
  const sea = mix(mix('#4f8fa8', mood.haze, 0.25), mood.tint, mood.tintShare);
  const top = view.horizon - 46;
  const sails = Array.from({ length: 4 }, () => {
    const x = random.between(60, WIDTH - 60);
    const size = random.between(13, 24);
    const y = top + random.between(10, 24);
    const sail = polygon(
      [
        [x, y],
        [x + size * 0.1, y - size * 1.5],
        [x + size * 0.95, y - size * 0.15],
      ],
      mix(random.pick(['#fbfaf6', '#f4a51c', '#d9654f']), mood.haze, 0.25),
    );
    const hull = polygon(
      [
        [x - size * 0.7, y],
        [x + size * 1.1, y],
        [x + size * 0.7, y + size * 0.28],
        [x - size * 0.4, y + size * 0.28],
      ],
      mix('#4a4038', mood.haze, 0.3),
    );
    return sail + hull;
  });
  const gleams = Array.from({ length: 16 }, () => {
    const width = random.between(30, 130);
    return rectangle(
      random.between(0, WIDTH),
      top + random.between(4, 42),
      width,
      1.8,
      '#ffffff',
      'opacity=".35"',
    );
  });
  return [rectangle(0, top, WIDTH, 52, sea), ...gleams, ...sails].join('');
}

function drawSky(random: Random, view: View, mood: Mood): string {
  const [top, middle, horizon] = mood.sky;
  const stops = `<stop stop-color="${top}"/><stop offset=".62" stop-color="${middle}"/><stop offset="1" stop-color="${horizon}"/>`;
  const gradient = `<linearGradient id="sky" x2="0" y2="1">${stops}</linearGradient>`;
  const parts = [gradient, rectangle(0, 0, WIDTH, view.horizon + 4, 'url(#sky)')];
  const sunX = random.between(180, WIDTH - 180);
  const sunY = view.horizon - random.between(110, 250);
  if (mood.sun) {
    const glow = `<radialGradient id="sun"><stop stop-color="${mood.sun}" stop-opacity=".85"/><stop offset=".35" stop-color="${mood.sun}" stop-opacity=".3"/><stop offset="1" stop-color="${mood.sun}" stop-opacity="0"/></radialGradient>`;
    parts.push(glow, ellipse(sunX, sunY, 270, 270, 'url(#sun)'), ellipse(sunX, sunY, 54, 54, mood.sun));
  }
  if (mood.night) {
    for (let i = 0; i < 46; i += 1) {
      const size = random.between(0.9, 2.3);
      const opacity = random.between(0.3, 0.9).toFixed(2);
      parts.push(
        ellipse(
          random.between(0, WIDTH),
          random.between(0, view.horizon * 0.6),
          size,
          size,
          '#fdf3d8',
          `opacity="${opacity}"`,
        ),
      );
    }
  }
  const clouds = mood.night ? 2 : random.integer(3, 5);
  for (let i = 0; i < clouds; i += 1) parts.push(drawCloud(random, view, mood));
  return parts.join('');
}

function drawCloud(random: Random, view: View, mood: Mood): string {
  const x = random.between(-60, WIDTH + 60);
  const y = random.between(50, view.horizon - 190);
  const width = random.between(110, 250);
  const base = y + width * 0.12;
  const puffs = Array.from({ length: 5 }, (_, index) => {
    const side = (index - 2) / 2;
    const radius = width * (0.27 - 0.1 * Math.abs(side)) * random.between(0.85, 1.15);
    return ellipse(x + side * width * 0.62, base - radius * 0.55, radius * 1.25, radius, mood.cloud);
  });
  const clip = `cloud${number(x)}-${number(y)}`.replaceAll('.', '_');
  return `<clipPath id="${clip}">${rectangle(x - width * 2, y - width, width * 4, width + width * 0.12, '#fff')}</clipPath><g clip-path="url(#${clip})" opacity="${mood.night ? '.35' : '.78'}">${puffs.join('')}${rectangle(x - width * 0.72, base - width * 0.09, width * 1.44, width * 0.1, mood.cloud, `rx="${number(width * 0.05)}"`)}</g>`;
}

function drawVolcano(random: Random, view: View, mood: Mood): string {
  const x = random.between(220, WIDTH - 220);
  const height = random.between(150, 215);
  const reach = random.between(380, 520);
  const y = view.horizon + 4;
  const peak = y - height;
  const colour = mix(mix('#6d84a3', mood.haze, 0.42), mood.tint, mood.tintShare * 0.7);
  const slope = `M${at([x - reach, y])}C${at([x - reach * 0.42, y - height * 0.16])} ${at([x - 76, peak + 38])} ${at([x - 34, peak])}L${at([x - 12, peak + 9])}L${at([x + 14, peak + 2])}L${at([x + 36, peak + 5])}C${at([x + 84, peak + 46])} ${at([x + reach * 0.44, y - height * 0.14])} ${at([x + reach, y])}Z`;
  const lightSide = `M${at([x - 12, peak + 9])}L${at([x + 14, peak + 2])}L${at([x + 36, peak + 5])}C${at([x + 84, peak + 46])} ${at([x + reach * 0.44, y - height * 0.14])} ${at([x + reach, y])}L${at([x + 60, y])}C${at([x + 66, y - 80])} ${at([x + 22, peak + 70])} ${at([x - 12, peak + 9])}Z`;
  return shape(slope, colour) + shape(lightSide, lighter(colour, mood.night ? 0.05 : 0.2), 'opacity=".7"');
}

function drawHills(
  random: Random,
  view: View,
  mood: Mood,
  level: number,
  height: number,
  colour: string,
): string {
  const phase = random.between(0, 7);
  const wave = random.between(0.8, 1.5);
  const points: Point[] = [[-20, view.horizon + 6]];
  for (let x = -20; x <= WIDTH + 40; x += 40) {
    const t = (x / WIDTH) * wave * Math.PI * 2 + phase;
    const rise = 0.5 + 0.3 * Math.sin(t) + 0.16 * Math.sin(t * 2.3 + 1) + 0.06 * Math.sin(t * 5.1);
    points.push([x, view.horizon + 6 - height * level * Math.max(0.12, rise)]);
  }
  points.push([WIDTH + 40, view.horizon + 6]);
  return polygon(points, mix(colour, mood.tint, mood.tintShare));
}

function drawTreeLine(random: Random, view: View, mood: Mood, height: number): string {
  const colours = ['#4c7d4f', '#5b8c58', '#3f6f4b'].map((colour) => lit(mood, colour, 6));
  const parts: string[] = [];
  for (let x = -30; x < WIDTH + 30; x += random.between(24, 46)) {
    const size = random.between(14, 36) * height;
    parts.push(
      shape(
        smoothLoop(blob(random, [x, view.horizon - size * 0.25], size, size * 0.78, 0.12, 9)),
        random.pick(colours),
      ),
    );
  }
  const ground = lit(mood, '#7fa45c', 7);
  return `${parts.join('')}${rectangle(0, view.horizon - 3, WIDTH, HEIGHT - view.horizon + 3, ground)}`;
}

/** Grass or rice fields beside the road, greener towards the viewer. */
export function drawLand(random: Random, view: View, mood: Mood): string {
  const paddy = random.chance(0.5);
  const far = lit(mood, paddy ? '#a9bf62' : '#8fae62', 7);
  const near = lit(mood, paddy ? '#86a94a' : '#6f9a4c', 1);
  const stops = `<stop stop-color="${far}"/><stop offset="1" stop-color="${near}"/>`;
  const parts = [
    `<linearGradient id="land" x2="0" y2="1">${stops}</linearGradient>`,
    rectangle(0, view.horizon - 2, WIDTH, HEIGHT - view.horizon + 2, 'url(#land)'),
  ];
  // Field balks: thin lines across the plain, nearer ones further apart.
  for (let i = 0; i < 7; i += 1) {
    const y = view.horizon + 7 + 4.2 * i ** 2.15;
    const colour = paddy ? darker(near, 0.14) : lighter(near, 0.12);
    const lean = random.between(-9, 9);
    parts.push(
      polygon(
        [
          [0, y],
          [WIDTH, y + lean],
          [WIDTH, y + lean + 2 + i * 0.9],
          [0, y + 2 + i * 0.9],
        ],
        colour,
        'opacity=".35"',
      ),
    );
  }
  return parts.join('');
}
