import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './page-policy.ts';
import { reference } from './publication.ts';

const SCRIPT = '<script type="module" src=';
const OWN_SCRIPT = /<script type="module" src="([^"<]*)"><\/script>/g;

/**
 * Scripts only add to what a page shows already: on a slow line its pictures come before them. Astro writes these elements itself, and a
 * component cannot say it to them. The map's script is not even asked for: islands/map/start.ts does that when the page is read. And every
 * page carries its own policy.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = (await response.text())
    .replace(OWN_SCRIPT, (script, src: string) =>
      src.includes('/MapPanel') ? `<template data-later="${src}"></template>` : script,
    )
    .replaceAll(SCRIPT, '<script type="module" fetchpriority="low" src=');
  const { instance } = await reference();
  return new Response(withPolicy(html, url.pathname, instance.serviceUrl), response);
});
