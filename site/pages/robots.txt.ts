import type { APIContext } from 'astro';
import { href } from '../url.ts';

export function GET({ site }: APIContext): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('sitemap.xml'), site).href}\n`);
}
