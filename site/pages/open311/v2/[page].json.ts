import type { APIContext } from 'astro';
import type { PublicCase } from '../../../../api-client/contract/public/public-case.ts';
import { family } from '../../../build/family.ts';
import { requestOf, requestPages } from '../../../data/open311.ts';
import { reference } from '../../../publication.ts';

export const getStaticPaths = family('open311/v2/[page].json', ({ cases }) =>
  requestPages(cases).map(({ name, cases: own }) => ({ params: { page: name }, props: { cases: own } })),
);

/** A bare array of published cases, as GeoReport v2 writes it in JSON. */
export async function GET({ props }: APIContext<{ cases: readonly PublicCase[] }>): Promise<Response> {
  const all = await reference();
  const site = new URL(all.instance.siteUrl);
  return new Response(JSON.stringify(props.cases.map((record) => requestOf(record, all, site))));
}
