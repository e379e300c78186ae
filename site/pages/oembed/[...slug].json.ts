import type { APIContext } from 'astro';
import { family } from '../../build/family.ts';
import { siteLanguages } from '../../in-language.ts';
import { type OembedFile, oembedFiles } from '../../oembed.ts';
import { wordsOf } from '../../words.ts';

export const getStaticPaths = family('oembed/[...slug].json', async (all) => {
  const site = new URL(import.meta.env.SITE);
  const files = (await siteLanguages()).flatMap((language) => oembedFiles(all, site, wordsOf(language)));
  return files.map((file) => ({ params: { slug: file.slug }, props: { file } }));
});

export function GET({ props }: APIContext<{ file: OembedFile }>): Response {
  return Response.json(props.file.body);
}
