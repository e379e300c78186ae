import type { APIContext } from 'astro';
import { requestPages } from '../../../data/open311.ts';
import { publication } from '../../../publication.ts';

export async function getStaticPaths() {
  const { instance } = await publication();
  return requestPages(await publication(), new URL(instance.siteUrl)).map((requests, index) => ({
    params: { page: index === 0 ? 'requests' : `requests-${index + 1}` },
    props: { requests },
  }));
}

/** A bare array of published cases, as GeoReport v2 writes it in JSON. */
export function GET({ props }: APIContext): Response {
  return new Response(JSON.stringify(props.requests));
}
