import { publication } from '../../publication.ts';
import type { Figure } from '../../statistics/figure.ts';
import { figureCsv } from '../../statistics/figure-csv.ts';
import { chaptersOf } from '../../statistics/figures.ts';
import { wordsOf } from '../../words.ts';

export async function getStaticPaths() {
  return chaptersOf(await publication(), wordsOf('id'))
    .flatMap(({ figures }) => figures)
    .map((figure) => ({ params: { id: figure.id }, props: { figure } }));
}

/** The numbers of one figure, beside the page that shows it. */
export function GET({ props }: { props: { figure: Figure } }): Response {
  return new Response(figureCsv(props.figure.table));
}
