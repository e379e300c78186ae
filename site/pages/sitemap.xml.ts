import type { APIContext } from 'astro';
import { publication } from '../publication.ts';
import { siteAddresses } from '../site-addresses.ts';
import { siteMapFiles } from '../site-map.ts';
import { href } from '../url.ts';

/** All addresses, or the index of the files that hold them. */
export async function GET({ site }: APIContext): Promise<Response> {
  const [first] = siteMapFiles(
    await siteAddresses(await publication(), site),
    (name) => new URL(href(name), site).href,
  );
  return new Response(first?.body);
}
