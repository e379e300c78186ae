import type { APIContext } from 'astro';
import { family } from '../../build/family.ts';
import { atomOf, type CaseFeed, caseFeeds } from '../../case-feed.ts';
import { reference } from '../../publication.ts';

export const getStaticPaths = family('umpan/[...slug].xml', (all) =>
  caseFeeds(all).map((feed) => ({ params: { slug: feed.slug }, props: { feed } })),
);

export async function GET({ props, site }: APIContext): Promise<Response> {
  if (!site) throw new Error('a feed needs the address of its site');
  return new Response(atomOf((props as { feed: CaseFeed }).feed, await reference(), site));
}
