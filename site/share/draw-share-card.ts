import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori from 'satori';
import sharp, { type OverlayOptions } from 'sharp';
import type { Reference } from '../load-publication.ts';
import { cardLayout } from './card-layout.ts';
import { landPicture, withPlace } from './card-map.ts';
import { CARD_HEIGHT, CARD_WIDTH, MAP_BOX, NIGHT, PHOTO_HEIGHT, PHOTO_WIDTH } from './card-size.ts';
import type { ShareCard } from './share-card.ts';

/** Raised whenever the same layout and pictures give other pixels: cards kept from before are drawn anew then. */
const DRAWING = 1;

type Font = { name: string; data: Buffer; weight: 600 | 800; style: 'normal' };
let fonts: Promise<Font[]> | undefined;

/** The pictures a card shows, and a name for the card that changes whenever its pixels would. */
export type CardMaterial = {
  reference: Reference;
  card: ShareCard;
  photos: Buffer[];
  land: Buffer | null;
  key: string;
};

export async function cardMaterial(
  reference: Reference,
  publicationFolder: string,
  card: ShareCard,
): Promise<CardMaterial> {
  const photos = await Promise.all(
    (card.photos ?? []).map(({ path }) => readFile(join(publicationFolder, path))),
  );
  const land = card.photos ? null : await landPicture(reference, card.map);
  const { map } = card;
  // The lights of many cases are in the picture of the land already.
  const place = 'cases' in map ? null : map;
  const hash = createHash('sha256').update(JSON.stringify([DRAWING, cardLayout(card), place]));
  for (const picture of land ? [land] : photos) hash.update(picture);
  return { reference, card, photos, land, key: hash.digest('hex').slice(0, 32) };
}

/** A JPEG of 1200 × 630 pixels without metadata: the same bytes for the same material. */
export async function drawShareCard({ reference, card, photos, land }: CardMaterial): Promise<Buffer> {
  const layers: OverlayOptions[] = await Promise.all(photos.map(photoLayer));
  if (land) {
    const { width, height } = await sharp(land).metadata();
    layers.push({
      input: await withPlace(reference, land, card.map),
      left: Math.round(CARD_WIDTH - MAP_BOX - 20 + (MAP_BOX - width) / 2),
      top: Math.round((CARD_HEIGHT - height) / 2),
    });
  }
  fonts ??= Promise.all([readFont(600), readFont(800)]);
  // Satori's types speak of React's elements; what it reads is this shape.
  const element = cardLayout(card) as unknown as Parameters<typeof satori>[0];
  const words = await satori(element, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts: await fonts });
  layers.push({ input: Buffer.from(words) });
  return sharp({ create: { width: CARD_WIDTH, height: CARD_HEIGHT, channels: 3, background: NIGHT } })
    .composite(layers)
    .jpeg({ quality: 78, progressive: true })
    .toBuffer();
}

async function photoLayer(photo: Buffer, index: number): Promise<OverlayOptions> {
  const pixels = sharp(photo).resize(PHOTO_WIDTH, PHOTO_HEIGHT, { fit: 'cover' }).removeAlpha().raw();
  return {
    input: await pixels.toBuffer(),
    raw: { width: PHOTO_WIDTH, height: PHOTO_HEIGHT, channels: 3 },
    left: index === 0 ? 0 : CARD_WIDTH - PHOTO_WIDTH,
    top: 0,
  };
}

async function readFont(weight: Font['weight']): Promise<Font> {
  const { resolve } = createRequire(import.meta.url);
  const file = resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${weight}-normal.woff`);
  return { name: 'Plus Jakarta Sans', data: await readFile(file), weight, style: 'normal' };
}
