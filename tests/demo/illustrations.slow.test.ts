import sharp from 'sharp';
import { expect, test } from 'vitest';
import { illustrationKeys } from '../../demo/illustration-key.ts';
import { drawIllustration, renderIllustration } from '../../demo/illustrations.ts';

/** Share of pixels, at a quarter of the size, that differ visibly. */
async function difference(first: string, second: string): Promise<number> {
  const pixels = (svg: string) => sharp(Buffer.from(svg)).resize(320, 240).removeAlpha().raw().toBuffer();
  const [a, b] = await Promise.all([pixels(first), pixels(second)]);
  let changed = 0;
  for (let i = 0; i < a.length; i += 3) {
    const distance = [0, 1, 2].reduce((sum, k) => sum + Math.abs((a[i + k] ?? 0) - (b[i + k] ?? 0)), 0);
    if (distance > 24) changed += 1;
  }
  return changed / (a.length / 3);
}

test.each(illustrationKeys)(
  'draws %s the same for the same seed and another place for another',
  async (scene) => {
    expect(drawIllustration(scene, 'before', 'a')).toBe(drawIllustration(scene, 'before', 'a'));
    expect(
      await difference(drawIllustration(scene, 'after', 'a'), drawIllustration(scene, 'after', 'b')),
    ).toBeGreaterThan(0.1);
  },
);

test.each(illustrationKeys)(
  'shows in %s one place before and after: its sky stays, the work shows',
  async (scene) => {
    for (const seed of ['a', 'b', 'c']) {
      const [before, after] = [
        drawIllustration(scene, 'before', seed),
        drawIllustration(scene, 'after', seed),
      ];
      const share = await difference(before, after);
      expect(share).toBeGreaterThan(0.015);
      if (scene !== 'lamp') {
        const sky = (svg: string) =>
          sharp(Buffer.from(svg)).extract({ left: 0, top: 0, width: 1280, height: 150 }).raw().toBuffer();
        expect((await sky(before)).equals(await sky(after))).toBe(true);
      }
    }
  },
);

test.each(illustrationKeys)(
  'draws %s without a broken number, a font, a script or anything from elsewhere',
  (scene) => {
    for (const variant of ['report', 'before', 'after'] as const) {
      for (let seed = 0; seed < 6; seed += 1) {
        const svg = drawIllustration(scene, variant, String(seed));
        expect(svg).not.toMatch(/NaN|Infinity|undefined|<text|<script|href/);
      }
    }
  },
);

test('carries the label in every variant, upright even in a tilted or mirrored picture', () => {
  const label = (svg: string) => svg.slice(svg.lastIndexOf('<rect', svg.lastIndexOf('rx="28"')));
  const labels = new Set(
    illustrationKeys.flatMap((scene) =>
      (['report', 'before', 'after'] as const).map((variant) => label(drawIllustration(scene, variant, 'a'))),
    ),
  );
  expect(labels.size).toBe(1);
  expect([...labels][0]).toMatch(/<\/g><\/svg>$/);
});

test('renders a JPEG of 1280 by 960 that a phone could have sent', async () => {
  const jpeg = await renderIllustration('pothole', 'after', 'a');
  expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1280, height: 960 });
  expect(jpeg.length).toBeLessThan(250_000);
});
