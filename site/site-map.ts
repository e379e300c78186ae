export type Address = { url: string; day?: string };

/** sitemaps.org: no file holds more. */
export const MOST_ADDRESSES = 50_000;

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The files of the site map in order. The first is `sitemap.xml`: all addresses, or above 50,000 of them an index of the others,
 * `sitemap-1.xml` and so on.
 * @param fileAddress the absolute address of a file of the site
 */
export function siteMapFiles(
  addresses: readonly Address[],
  fileAddress: (name: string) => string,
): { name: string; body: string }[] {
  if (addresses.length <= MOST_ADDRESSES) return [{ name: 'sitemap.xml', body: listOf(addresses) }];
  const count = Math.ceil(addresses.length / MOST_ADDRESSES);
  const parts = Array.from({ length: count }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    body: listOf(addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES)),
  }));
  const named = parts.map(({ name }) => `<sitemap><loc>${fileAddress(name)}</loc></sitemap>`).join('');
  return [{ name: 'sitemap.xml', body: xml(`<sitemapindex ${SPACE}>${named}</sitemapindex>`) }, ...parts];
}

function listOf(addresses: readonly Address[]): string {
  const urls = addresses.map(
    ({ url, day }) => `<url><loc>${url}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`,
  );
  return xml(`<urlset ${SPACE}>${urls.join('')}</urlset>`);
}
