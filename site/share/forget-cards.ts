import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '../load-publication.ts';
import { cardMaterial } from './draw-share-card.ts';
import { cardFile } from './kept-card.ts';
import type { ShareCard } from './share-card.ts';

/** Removes the kept cards of single cases, so that of one that was withdrawn or changed nothing stays behind until the next whole build. */
export async function forgetCards(
  folder: string | undefined,
  cards: readonly ShareCard[],
  before: Publication,
): Promise<void> {
  if (!folder) return;
  // The others show counts and lights; drawing their land again only to forget them would take longest of all.
  for (const card of cards.filter(({ photos, map }) => photos !== null || !('cases' in map))) {
    const { key } = await cardMaterial(before, before.folder, card);
    await rm(join(folder, cardFile(key)), { force: true });
  }
}
