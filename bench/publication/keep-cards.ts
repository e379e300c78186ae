import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join } from 'node:path';

/** As many bytes as a share card has on average. */
const CARD_BYTES = 35_000;

/**
 * Puts a card for each case where the builder keeps them (astro.config.mjs), as a night's build finds those of the days before. Drawing
 * them takes 50 ms each and is not what is measured; the names are true, the pictures are not.
 */
export async function keepCards(projectRoot: string, publicationFolder: string): Promise<void> {
  // The site's sources are written for its builder, which says at which path the site lives.
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      return url.endsWith('/site/url.ts')
        ? { ...loaded, source: String(loaded.source).replaceAll('import.meta.env.BASE_URL', "'/'") }
        : loaded;
    },
  });
  const { readPublication } = await import('../../site/load-publication.ts');
  const { caseCard } = await import('../../site/share/share-card.ts');
  const { cardMaterial } = await import('../../site/share/draw-share-card.ts');
  const { cardFile } = await import('../../site/share/kept-card.ts');
  const all = await readPublication(publicationFolder);
  const name = createHash('sha256').update(publicationFolder).digest('hex').slice(0, 16);
  const folder = join(projectRoot, '.cache', 'site', name, 'kartu');
  await mkdir(folder, { recursive: true });
  for (const record of all.cases) {
    const { key } = await cardMaterial(all, publicationFolder, caseCard(all, record));
    await writeFile(join(folder, cardFile(key)), Buffer.alloc(CARD_BYTES));
  }
}
