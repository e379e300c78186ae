import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Server } from '../server.ts';
import { isColour } from './accent.ts';
import { badge } from './badge.ts';
import { previewPage } from './preview-page.ts';

/** Serves what stands around the loader: the address and hash of its immutable copy, the badge, the preview for the builder page. */
export function mountEmbedPages(app: Hono, server: Server, folder: string): void {
  app.get('/embed.json', async (context) => {
    const { embedHash, embedIntegrity } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const file = `${server.addresses.service}/embed/${embedHash}.js`;
    return context.json({ file, integrity: embedIntegrity }, 200, {
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    });
  });
  app.get('/lencana.svg', (context) => {
    const { lang, accent } = context.req.query();
    const { languages } = server.reference.instance;
    const language = languages.find((each) => each === lang) ?? languages[0] ?? 'id';
    return context.body(badge(language, isColour(accent) ? accent : null), 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'",
    });
  });
  app.get('/pratinjau', (context) => previewPage(server.addresses.site, context.req.query()));
}
