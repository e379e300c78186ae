/**
 * The icon of a page within the page: a file of 255 bytes would be a request with 900 bytes of headers, in the very moment when a case's photo is
 * wanted. The home page names the file (public/ikon.svg), for search engines, which take it from there.
 */
export const pageIcon = `data:image/svg+xml,${encoded(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0e1830"/><circle cx="16" cy="16" r="11" fill="#f4a51c" opacity=".28"/><circle cx="16" cy="16" r="5.5" fill="#f4a51c"/></svg>',
)}`;

/** As an address may hold it within quotes. */
function encoded(svg: string): string {
  return svg.replaceAll('"', "'").replace(/[<>#]/g, encodeURIComponent);
}
