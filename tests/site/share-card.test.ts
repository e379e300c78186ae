import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardStore } from '../../site/build/card-store.ts';
import { type Publication, readPublication } from '../../site/load-publication.ts';
import { cardSlug } from '../../site/share/card-slug.ts';
import { cardMaterial, drawShareCard } from '../../site/share/draw-share-card.ts';
import { forgetCards } from '../../site/share/forget-cards.ts';
import { keptCard } from '../../site/share/kept-card.ts';
import {
  boardCards,
  caseCard,
  homeCard,
  type ShareCard,
  statisticsCard,
} from '../../site/share/share-card.ts';
import { shareSentence } from '../../site/share/share-sentence.ts';
import { wordsOf } from '../../site/words.ts';
import { writePublication } from '../fixtures/publication.ts';

const indonesian = wordsOf('id');
let folder: string;
let all: Publication;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-terang-cards-'));
  await writePublication(folder, { cases: 12 });
  all = await readPublication(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const material = (card: ShareCard) => cardMaterial(all, folder, card);
function withPhotos(): ShareCard {
  const record = all.cases.find(({ photos }) => photos.length > 0);
  if (!record) throw new Error('the fixture lacks a case with photos');
  return caseCard(all, record);
}

test('a card is a JPEG of 1200 × 630 without metadata, the same bytes each time it is drawn', async () => {
  const once = await drawShareCard(await material(withPhotos()));
  const again = await drawShareCard(await material(withPhotos()));
  expect(again.equals(once)).toBe(true);
  const { format, width, height, exif, icc, xmp } = await sharp(once).metadata();
  expect({ format, width, height, exif, icc, xmp }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
  expect(once.length).toBeLessThan(200_000);
});

test('a card of a case with photos shows the picture before on its left and the one after on its right', async () => {
  const card = withPhotos();
  const drawn = await drawShareCard(await material(card));
  for (const [index, { path }] of (card.photos ?? []).entries()) {
    const cut = await sharp(drawn)
      .extract({ left: index * 602, top: 0, width: 598, height: 420 })
      .toBuffer();
    const cropped = await sharp(join(folder, path)).resize(598, 420, { fit: 'cover' }).toBuffer();
    const [shown, photo] = await Promise.all([cut, cropped].map(middle));
    const apart = Math.max(...(shown ?? []).map((value, at) => Math.abs(value - (photo?.[at] ?? 0))));
    expect(apart, path).toBeLessThan(12);
  }
});

/** Between what is written on the photos, in 8 × 4 coarse pixels. */
async function middle(picture: Buffer): Promise<Buffer> {
  const part = await sharp(picture).extract({ left: 0, top: 90, width: 598, height: 230 }).toBuffer();
  return sharp(part).resize(8, 4, { fit: 'fill' }).removeAlpha().raw().toBuffer();
}

test('the name of a kept card changes with its words, its pictures and its place, and not with the address', async () => {
  const place = { ...withPhotos(), photos: null } as const;
  const cards: ShareCard[] = [
    withPhotos(),
    { ...withPhotos(), title: 'Lampu padam di Sekarwana' },
    { ...withPhotos(), photos: withPhotos().photos?.toReversed() as unknown as ShareCard['photos'] },
    place,
    { ...place, map: { point: { longitude: 110, latitude: -7 } } },
    { ...place, map: { area: '99.01.01' } },
    homeCard(all, indonesian),
    statisticsCard(all, indonesian),
    ...boardCards(all, indonesian),
  ];
  const keys = await Promise.all(cards.map(async (card) => (await material(card)).key));
  expect(new Set(keys).size).toBe(cards.length);
  expect((await material({ ...withPhotos(), slug: 'aduan/0000000000' })).key).toBe(keys[0]);
});

test('a demonstration says so on every card, and a real instance on none', async () => {
  const cards = [withPhotos(), homeCard(all, indonesian), ...boardCards(all, indonesian)];
  expect(cards.every(({ note }) => note === 'Data contoh')).toBe(true);
  expect(homeCard({ ...all, instance: { ...all.instance, demo: false } }, indonesian).note).toBeNull();
});

test('the tag of a demonstration is seen on cards with photos and on cards with a map, whole and within the card', async () => {
  for (const card of [withPhotos(), homeCard(all, indonesian), ...boardCards(all, indonesian).slice(0, 1)]) {
    const [tagged, bare] = await Promise.all(
      [card, { ...card, note: null }].map(async (each) =>
        sharp(await drawShareCard(await material(each)))
          .raw()
          .toBuffer({ resolveWithObject: true }),
      ),
    );
    const rows = new Set<number>();
    for (let at = 0; at < (tagged?.data.length ?? 0); at += 3) {
      const isAmber = near(tagged?.data, at) && !near(bare?.data, at);
      if (isAmber) rows.add(Math.floor(at / 3 / 1200));
    }
    expect(rows.size, card.slug).toBeGreaterThan(30);
    expect(Math.max(...rows), card.slug).toBeLessThan(630 - 15);
  }
});

function near(pixels: Buffer | undefined, at: number): boolean {
  return [0xf4, 0xa5, 0x1c].every((value, channel) => Math.abs(value - (pixels?.[at + channel] ?? 0)) < 12);
}

test('a card that was drawn before is taken from its folder, and one no build used any more is removed', async () => {
  const kept = await mkdtemp(join(tmpdir(), 'titik-terang-kept-'));
  const never = () => Promise.reject(new Error('drawn again'));
  await keptCard(kept, 'a', async () => Buffer.from('one'));
  expect(String(await keptCard(kept, 'a', never))).toBe('one');
  await expect(keptCard(kept, 'b', never)).rejects.toThrow('drawn again');
  await writeFile(join(kept, 'withdrawn.jpg'), 'old');
  await utimes(join(kept, 'withdrawn.jpg'), new Date(0), new Date(0));
  const outside = process.env.SITE_CARD_FOLDER;
  delete process.env.SITE_CARD_FOLDER;
  const { hooks } = cardStore(kept);
  const run = (hook: unknown) => (hook as () => Promise<void> | void)();
  await run(hooks['astro:build:start']);
  await run(hooks['astro:build:done']);
  if (outside === undefined) delete process.env.SITE_CARD_FOLDER;
  else process.env.SITE_CARD_FOLDER = outside;
  expect(await readdir(kept)).toEqual(['a.jpg']);
  await rm(kept, { recursive: true });
});

test('of a case that was withdrawn or changed no kept card stays; those of the others do', async () => {
  const kept = await mkdtemp(join(tmpdir(), 'titik-terang-kept-'));
  const cards = [
    withPhotos(),
    ...all.cases.slice(0, 2).map((record) => caseCard(all, record)),
    homeCard(all, indonesian),
  ];
  const keys = await Promise.all(cards.map(async (card) => (await material(card)).key));
  for (const key of keys) await keptCard(kept, key, async () => Buffer.from('drawn'));
  const [first, ...others] = cards;
  await forgetCards(kept, first ? [first, homeCard(all, indonesian)] : [], all);
  const stay = new Set(others.map((_, index) => keys[index + 1]).filter((key) => key !== keys[0]));
  expect((await readdir(kept)).sort()).toEqual([...stay].map((key) => `${key}.jpg`).sort());
  await rm(kept, { recursive: true });
});

test('home, statistics, agencies and districts have a card in each language, and a case has one for all of them', () => {
  const cardsIn = (language: 'id' | 'en' | 'jv') => {
    const words = wordsOf(language);
    return [homeCard(all, words), statisticsCard(all, words), ...boardCards(all, words)];
  };
  const [id, en, jv] = [cardsIn('id'), cardsIn('en'), cardsIn('jv')];
  expect(en.map(({ slug }) => slug)).toEqual(id.map(({ slug }) => `en/${slug}`));
  expect(jv.map(({ slug }) => slug)).toEqual(id.map(({ slug }) => `jv/${slug}`));
  for (const [index, { line, note }] of id.entries()) {
    expect(new Set([line, en[index]?.line, jv[index]?.line]).size, line).toBe(3);
    expect(en[index]?.note).not.toBe(note);
  }
  expect(en[0]?.title).toBe('citizens’ complaints solved, for you to check');
  expect(withPhotos().slug).toMatch(/^aduan\//);
  expect(cardSlug('en', withPhotos().slug)).toBe(withPhotos().slug);
});

test('the ready sentence names what, how long, who, the page and the hashtag where there is one, in three languages', () => {
  const say = (language: 'id' | 'en' | 'jv', withPhotos: boolean) =>
    wordsOf(language).text.share.sentence('Jalan rusak di Pucangsari', '5 hari', 'Dinas PUPR', withPhotos);
  expect(shareSentence(say('id', true), 'https://aduan.example/aduan/k7.html', '#Beres')).toBe(
    'Jalan rusak di Pucangsari: selesai dalam 5 hari oleh Dinas PUPR. Lihat foto sebelum dan sesudahnya: https://aduan.example/aduan/k7.html #Beres',
  );
  expect(shareSentence(say('id', false), 'https://aduan.example/k', undefined)).toMatch(
    /Baca catatannya: https:\/\/aduan\.example\/k$/,
  );
  expect(shareSentence(say('en', false), 'https://aduan.example/en/k', '#Beres')).toMatch(
    /solved in 5 hari by Dinas PUPR\. Read the record: https:\/\/aduan\.example\/en\/k #Beres$/,
  );
  expect(say('jv', true)).toMatch(/rampung salebetipun 5 hari dening Dinas PUPR\. Mangga mirsani foto/);
});
