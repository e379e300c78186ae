import type { APIContext } from 'astro';
import { family } from '../build/family.ts';
import { siteAddresses } from '../site-addresses.ts';
import { siteMapFiles } from '../site-map.ts';

/** The parts of a site map that is too long for one file; most sites have none. */
export const getStaticPaths = family('sitemap-[part].xml', async (all) => {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const [, ...parts] = siteMapFiles(await siteAddresses(all, site), () => '');
  return parts.map(({ body }, index) => ({ params: { part: String(index + 1) }, props: { body } }));
});

export function GET({ props }: APIContext): Response {
  return new Response((props as { body: string }).body);
}
