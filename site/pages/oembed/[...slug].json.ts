import type { APIContext } from 'astro';
import { family } from '../../build/family.ts';
import { siteLanguages } from '../../in-language.ts';
import type { Publication } from '../../load-publication.ts';
import { caseOembed, mapOembed, type OembedAbout, type OembedFile } from '../../oembed.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = family('oembed/[...slug].json', (all) => inEach(all, mapOembed), {
  ofCases: {
    members: (all, cases) => inEach(all, (about) => cases.map((record) => caseOembed(about, record))),
  },
});

async function inEach(publication: Publication, filesOf: (about: OembedAbout) => OembedFile[]) {
  const site = new URL(import.meta.env.SITE);
  return (await siteLanguages())
    .flatMap((language) => filesOf({ publication, site, words: wordsOf(language) }))
    .map((file) => ({ params: { slug: file.slug }, props: { file } }));
}

export function GET({ props }: APIContext<{ file: OembedFile }>): Response {
  return Response.json(props.file.body);
}
