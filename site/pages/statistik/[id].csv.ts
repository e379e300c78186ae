import { family } from '../../build/family.ts';
import { figureCsv } from '../../statistics/figure-csv.ts';
import { chaptersOf } from '../../statistics/figures.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = family('statistik/[id].csv', (all) =>
  chaptersOf(all, wordsOf('id'))
    .flatMap(({ figures }) => figures)
    .map(({ id, table }) => ({ params: { id }, props: { csv: figureCsv(table) } })),
);

/** The numbers of one figure, beside the page that shows it. */
export function GET({ props }: { props: { csv: string } }): Response {
  return new Response(props.csv);
}
