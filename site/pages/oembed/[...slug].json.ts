import type { APIContext } from 'astro';
import { type OembedFile, oembedFiles } from '../../oembed.ts';
import { publication } from '../../publication.ts';

export async function getStaticPaths() {
  const site = new URL(import.meta.env.SITE);
  return oembedFiles(await publication(), site).map((file) => ({
    params: { slug: file.slug },
    props: { file },
  }));
}

export function GET({ props }: APIContext<{ file: OembedFile }>): Response {
  return Response.json(props.file.body);
}
