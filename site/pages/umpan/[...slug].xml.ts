import type { APIContext } from 'astro';
import { family } from '../../build/family.ts';
import { atomOf, type CaseFeed, caseFeeds } from '../../case-feed.ts';
import { siteLanguages } from '../../in-language.ts';
import { reference } from '../../publication.ts';

export const getStaticPaths = family('umpan/[...slug].xml', async (all) =>
  (await siteLanguages()).flatMap((language) =>
    caseFeeds(all, language).map((feed) => ({
      params: { slug: language === 'id' ? feed.slug : `${language}/${feed.slug}` },
      props: { feed },
    })),
  ),
);

export async function GET({ props, site }: APIContext): Promise<Response> {
  if (!site) throw new Error('a feed needs the address of its site');
  return new Response(atomOf((props as { feed: CaseFeed }).feed, await reference(), site));
}
