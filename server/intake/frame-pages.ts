import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import type { Language } from '../../api-client/contract/primitives.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { contentSecurityPolicy } from '../http/security-headers.ts';
import { readStaticFile, staticResponse } from '../http/static-folder.ts';
import { newestKeyList } from '../identity/key-lists.ts';
import type { Server } from '../server.ts';
import { accentOf } from './accent.ts';
import { appManifest, HOME_SCREEN } from './app-manifest.ts';
import { cardPage } from './card-page.ts';
import { frameScope, offeredCategories } from './frame-scope.ts';
import { hintIn } from './hint-in.ts';
import { hostPage } from './host-page.ts';
import { inAppBrowser } from './in-app-browser.ts';
import { linkPage } from './link-page.ts';

/** What `widget/build.ts` writes beside the files. */
interface WidgetManifest {
  embedHash: string;
  embedIntegrity: string;
  frameScriptHashes: string[];
  frameStyleHashes: string[];
  formBuild: string;
}

interface Page {
  mode: 'form' | 'tracker';
  topLevel: boolean;
}

const PAGES: Record<string, Page> = {
  '/bingkai': { mode: 'form', topLevel: false },
  '/lapor': { mode: 'form', topLevel: true },
  '/lacak': { mode: 'tracker', topLevel: true },
};

/**
 * Serves the loader, its immutable copies, the form's documents and their assets from the built widget. `kept` holds the copies of
 * earlier versions: a page that pinned one by its hash must find it for ever.
 */
export function mountFramePages(app: Hono, server: Server, folder: string, kept?: string): void {
  for (const [path, page] of Object.entries(PAGES)) {
    app.get(path, async (context) => framePage(context, server, folder, page));
  }
  // Asked for anew each time, so that a new build is noticed; the files it keeps have their hashes in their names.
  app.get('/lapor-luring.js', async (context) => {
    const response = await widgetFile(context, folder, '/offline.js');
    // A service worker fetches under the policy its script came with.
    const policy = contentSecurityPolicy({ 'default-src': [], 'connect-src': ["'self'"] });
    response.headers.set('content-security-policy', policy);
    return response;
  });
  app.get('/lapor.webmanifest', () => appManifest(server.reference));
  app.get('/embed.js', async (context) => {
    const response = await widgetFile(context, folder, '/embed.js');
    // A stable address that must be able to change: one hour, and never with SRI (architecture.md).
    response.headers.set('cache-control', 'public, max-age=3600');
    return response;
  });
  app.get('/embed/:file', async (context) => {
    const path = `/embed/${context.req.param('file')}`;
    const known = (await readStaticFile(folder, path)) !== null;
    const response = await widgetFile(context, known || !kept ? folder : kept, path);
    response.headers.set('cache-control', 'public, max-age=31536000, immutable');
    return response;
  });
  app.get('/assets/widget/*', (context) =>
    widgetFile(context, folder, context.req.path.replace('/assets/widget', '/assets')),
  );
}

async function widgetFile(context: Context, folder: string, path: string): Promise<Response> {
  const file = await readStaticFile(folder, path);
  if (!file) throw new ProblemFailure('not_found');
  const response = staticResponse(file, context.req.raw);
  // Host pages load the loader by a plain script tag, and with crossorigin where they pin its hash.
  response.headers.set('access-control-allow-origin', '*');
  return response;
}

async function framePage(context: Context, server: Server, folder: string, page: Page): Promise<Response> {
  const { instance } = server.reference;
  const query = context.req.query();
  const { agency, region, ownerName, unknownCode } = frameScope(server.reference, query);
  const mode = query.mode === 'tracker' ? 'tracker' : page.mode;
  const language: Language =
    instance.languages.find((each) => each === query.lang) ?? instance.languages[0] ?? 'id';
  if (query.mode === 'card') return cardPage(server, page.topLevel, agency?.code, language);
  const host = page.topLevel
    ? { ancestors: [], admitted: true }
    : await hostPage(server, agency?.code ?? null, unknownCode, context.req.header('referer'));
  if (!host.admitted) return linkPage(server.addresses.service, agency?.code, language, mode);
  const offered = await offeredCategories(server, page.topLevel ? undefined : agency?.code);
  const inApp = inAppBrowser(context.req.header('user-agent'));
  const data = {
    mode,
    topLevel: page.topLevel,
    language,
    agencyCode: agency?.code ?? null,
    agencyName: ownerName,
    regionCode: region?.code ?? null,
    ...(inApp === null ? {} : { inApp }),
    accent: accentOf(query.accent),
    instanceName: instance.name,
    regencyName: instance.regencyName,
    emergencyNumber: instance.emergencyNumber,
    serviceUrl: server.addresses.service,
    siteUrl: server.addresses.site,
    timeZone: instance.timeZone,
    recoveryFingerprint: instance.recoveryFingerprint,
    identityReady: (await newestKeyList(server)) !== null,
    categories: offered.map(({ code, name, hint, confidential }) => ({
      code,
      name: name[language],
      ...hintIn(hint, language),
      confidential,
    })),
  };
  const template = await readFile(join(folder, 'frame.html'), 'utf8');
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const html = (page.topLevel ? template.replace('</title>', `</title>${HOME_SCREEN}`) : template)
    .replace('"__FORM_DATA__"', () => json)
    .replace('<html lang="id"', `<html lang="${language}"`)
    .replace('href="/lapor/biasa"', `href="${plainAddress(mode, language, agency?.code)}"`);
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as WidgetManifest;
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'form-build': manifest.formBuild,
      vary: 'user-agent',
      etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
      'content-security-policy': framePolicy(manifest, server.addresses.site, host.ancestors),
    },
  });
}

/** Where the same can be done without script. Codes are letters, digits and dashes: nothing to escape but the ampersand. */
function plainAddress(mode: Page['mode'], language: Language, agencyCode: string | undefined): string {
  const path = mode === 'tracker' ? '/lacak/biasa' : '/lapor/biasa';
  return `${path}?lang=${language}${agencyCode ? `&amp;agency=${agencyCode}` : ''}`;
}

function framePolicy(manifest: WidgetManifest, site: string, ancestors: readonly string[]): string {
  return contentSecurityPolicy({
    'default-src': [],
    'script-src': ["'self'", ...manifest.frameScriptHashes.map((hash) => `'${hash}'`)],
    'style-src': ["'self'", ...manifest.frameStyleHashes.map((hash) => `'${hash}'`)],
    'img-src': ["'self'", 'blob:', 'data:'],
    // The public site's map index, for solved cases near the chosen point: whole files, that tell at most a square of 10 km.
    'connect-src': ["'self'", `${site}/publikasi/map/`],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'base-uri': [],
    'form-action': [],
    'frame-ancestors': ancestors,
  });
}
