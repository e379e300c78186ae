import type { APIContext } from 'astro';
import { atomOf, type CaseFeed, caseFeeds } from '../../case-feed.ts';
import { publication } from '../../publication.ts';

export async function getStaticPaths() {
  return caseFeeds(await publication()).map((feed) => ({ params: { slug: feed.slug }, props: { feed } }));
}

export async function GET({ props, site }: APIContext): Promise<Response> {
  if (!site) throw new Error('a feed needs the address of its site');
  return new Response(atomOf((props as { feed: CaseFeed }).feed, await publication(), site));
}
