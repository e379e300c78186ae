import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { DEMO_VILLAGE_AGENCY } from './demo-setup.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The invented village's own web page, on its own origin, as strict as a careful host would have it. */
export function createVillageApp(serviceUrl: string): Hono {
  const app = new Hono();
  app.get('/*', async (context) => {
    const name = context.req.path === '/' ? 'index.html' : context.req.path.slice(1);
    if (!/^[a-z0-9-]+\.(html|css|svg)$/.test(name)) return context.notFound();
    const text = await readFile(join(import.meta.dirname, 'village-page', name), 'utf8').catch(() => null);
    if (text === null) return context.notFound();
    return new Response(
      text.replaceAll('__SERVICE_URL__', serviceUrl).replaceAll('__AGENCY__', DEMO_VILLAGE_AGENCY),
      {
        headers: {
          'content-type': TYPES[extname(name)] ?? 'text/plain',
          'content-security-policy': `default-src 'none'; style-src 'self'; img-src 'self'; script-src ${serviceUrl}; frame-src ${serviceUrl}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
          'x-content-type-options': 'nosniff',
        },
      },
    );
  });
  return app;
}
