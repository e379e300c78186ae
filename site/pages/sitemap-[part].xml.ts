import type { APIContext } from 'astro';
import { siteAddresses } from '../site-addresses.ts';
import { siteMapFiles } from '../site-map.ts';

/** The parts of a site map that is too long for one file; most sites have none. */
export async function getStaticPaths() {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const [, ...parts] = siteMapFiles(await siteAddresses(site), () => '');
  return parts.map(({ body }, index) => ({ params: { part: String(index + 1) }, props: { body } }));
}

export function GET({ props }: APIContext): Response {
  return new Response((props as { body: string }).body);
}
