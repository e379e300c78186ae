import type { APIContext } from 'astro';
import { publication } from '../../publication.ts';
import type { Figure } from '../../statistics/figure.ts';
import { figureMetadata } from '../../statistics/figure-metadata.ts';
import { chaptersOf } from '../../statistics/figures.ts';
import { wordsOf } from '../../words.ts';

export async function getStaticPaths() {
  return chaptersOf(await publication(), wordsOf('id'))
    .flatMap(({ figures }) => figures)
    .map((figure) => ({ params: { id: figure.id }, props: { figure } }));
}

/** What one figure is and how it was counted, beside its CSV file. */
export async function GET({ props, site }: APIContext): Promise<Response> {
  if (!site) throw new Error('a permalink needs the address of its site');
  return new Response(figureMetadata((props as { figure: Figure }).figure, await publication(), site));
}
