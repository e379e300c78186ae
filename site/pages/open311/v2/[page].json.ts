import type { APIContext } from 'astro';
import { family } from '../../../build/family.ts';
import { requestPages } from '../../../data/open311.ts';

export const getStaticPaths = family('open311/v2/[page].json', (all) =>
  requestPages(all, new URL(all.instance.siteUrl)).map((requests, index) => ({
    params: { page: index === 0 ? 'requests' : `requests-${index + 1}` },
    props: { requests },
  })),
);

/** A bare array of published cases, as GeoReport v2 writes it in JSON. */
export function GET({ props }: APIContext): Response {
  return new Response(JSON.stringify(props.requests));
}
