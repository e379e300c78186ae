import type { APIContext } from 'astro';
import { caseMonths, monthPages } from '../case-months.ts';
import { publication } from '../publication.ts';
import { href } from '../url.ts';

const PAGES = [
  '',
  'peta.html',
  'aduan.html',
  'statistik.html',
  'data.html',
  'metodologi.html',
  'privasi.html',
  'pasang.html',
];

/** Every page worth finding, with days and never with minutes. */
export async function GET({ site }: APIContext): Promise<Response> {
  const { cases } = await publication();
  const months = caseMonths(cases).flatMap(monthPages);
  const entries: [path: string, day?: string][] = [
    ...PAGES.map((path): [string] => [path]),
    ...months.map(({ slug }): [string] => [`aduan/bulan/${slug}.html`]),
    ...cases.map(({ publicId, publishedOn }): [string, string] => [`aduan/${publicId}.html`, publishedOn]),
  ];
  const urls = entries.map(([path, day]) => {
    const address = new URL(href(path), site).href;
    return `<url><loc>${address}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`;
  });
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
  return new Response(body);
}
