import type { APIContext } from 'astro';
import { readSnapshots } from '../../../data/read-snapshots.ts';
import { revisionFeed } from '../../../data/revision-feed.ts';
import { inLanguage, pageInLanguages } from '../../../in-language.ts';
import { publication } from '../../../publication.ts';

export const getStaticPaths = pageInLanguages;

export async function GET(context: APIContext): Promise<Response> {
  if (!context.site) throw new Error('a feed needs the address of its site');
  const all = await publication();
  const { language } = inLanguage(context);
  return new Response(revisionFeed(all, await readSnapshots(all), context.site, language));
}
