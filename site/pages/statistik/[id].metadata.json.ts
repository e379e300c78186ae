import { family } from '../../build/family.ts';
import { figureMetadata } from '../../statistics/figure-metadata.ts';
import { chaptersOf } from '../../statistics/figures.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = family('statistik/[id].metadata.json', (all) => {
  const site = new URL(import.meta.env.SITE);
  return chaptersOf(all, wordsOf('id'))
    .flatMap(({ figures }) => figures)
    .map((figure) => ({ params: { id: figure.id }, props: { metadata: figureMetadata(figure, all, site) } }));
});

/** What one figure is and how it was counted, beside its CSV file. */
export function GET({ props }: { props: { metadata: string } }): Response {
  return new Response(props.metadata);
}
