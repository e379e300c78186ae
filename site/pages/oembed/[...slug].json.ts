import type { APIContext } from 'astro';
import { family } from '../../build/family.ts';
import { type OembedFile, oembedFiles } from '../../oembed.ts';

export const getStaticPaths = family('oembed/[...slug].json', (all) =>
  oembedFiles(all, new URL(import.meta.env.SITE)).map((file) => ({
    params: { slug: file.slug },
    props: { file },
  })),
);

export function GET({ props }: APIContext<{ file: OembedFile }>): Response {
  return Response.json(props.file.body);
}
