import { family } from '../../build/family.ts';
import { siteLanguages } from '../../in-language.ts';
import type { Publication } from '../../load-publication.ts';
import { figureMetadata } from '../../statistics/figure-metadata.ts';
import { chaptersOf } from '../../statistics/figures.ts';
import { type Words, wordsOf } from '../../words.ts';

export const getStaticPaths = family('statistik/[id].metadata.json', async (all) => {
  const site = new URL(import.meta.env.SITE);
  const speaksEnglish = (await siteLanguages()).includes('en');
  const english = new Map(
    speaksEnglish ? figuresOf(all, wordsOf('en')).map((figure) => [figure.id, figure]) : [],
  );
  return figuresOf(all, wordsOf('id')).map((figure) => ({
    params: { id: figure.id },
    props: { metadata: figureMetadata(figure, all, site, english.get(figure.id)) },
  }));
});

/** What one figure is and how it was counted, beside its CSV file. */
export function GET({ props }: { props: { metadata: string } }): Response {
  return new Response(props.metadata);
}

const figuresOf = (all: Publication, words: Words) =>
  chaptersOf(all, words).flatMap(({ figures }) => figures);
