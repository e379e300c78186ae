import { defineMiddleware } from 'astro:middleware';

const SCRIPT = '<script type="module" src=';

/**
 * Scripts only add to what a page shows already: on a slow line its style sheet and pictures come before them. Astro writes these elements
 * itself, and a component cannot say it to them.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replaceAll(SCRIPT, '<script type="module" fetchpriority="low" src='), response);
});
