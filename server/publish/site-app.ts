import { Hono } from 'hono';
import { compressAnswers } from '../http/compress-answers.ts';
import { commonHeaders, contentSecurityPolicy, permissionsPolicy } from '../http/security-headers.ts';
import { readStaticFile, staticResponse } from '../http/static-folder.ts';
import { filePart } from './file-part.ts';
import { type PageHashes, pageHashes } from './page-hashes.ts';

/**
 * Scripts and styles from files of ours, and those that the build put into the page, by their hashes; pages under /sematkan/ may be framed by anybody, no other page by any. The builder of
 * snippets shows the form as it will be, and asks for its newest hash: both from the service, and only when somebody wants them.
 * The search alone may compile WebAssembly.
 */
const policy = (embeddable: boolean, service: string[], searching: boolean, inside: PageHashes) =>
  contentSecurityPolicy({
    'default-src': [],
    'script-src': ["'self'", ...(searching ? ["'wasm-unsafe-eval'"] : []), ...inside.scripts],
    'style-src': ["'self'", ...inside.styles],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...service],
    ...(service.length > 0 ? { 'frame-src': service } : {}),
    'manifest-src': ["'self'"],
    'base-uri': [],
    'form-action': ["'self'"],
    'frame-ancestors': embeddable ? ['*'] : [],
  });

const WAITING_PAGE =
  '<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Titik Terang</title><p>Situs ini sedang dibangun untuk pertama kali. Muat ulang halaman ini sebentar lagi.</p></html>';

/** Below the root stand the Indonesian pages, below each further language the same ones. */
const EMBEDDABLE = /^\/((en|jv)\/)?sematkan\//;
const SEARCHING = /^\/(((en|jv)\/)?cari(\.html)?$|pagefind\/)/;
const CASE_PAGE = /^\/((?:en|jv)\/)?aduan\/([0-9a-z]{10})(\.html)?$/;
const BUILDER_PAGE = /\/pasang(\.html)?$/;

type Answered = { response: Response; inside: PageHashes };
const NOTHING: PageHashes = { scripts: [], styles: [] };

/**
 * Serves the live site, a plain folder; `currentFolder` is asked anew for each request, so that a swap takes effect at once. The page
 * of a withdrawn case answers 410 with the generic page, whichever case it was.
 */
export function createSiteApp(
  currentFolder: () => string | null,
  isWithdrawn: (publicId: string) => Promise<boolean>,
  /** The citizens' service; without it the builder of snippets shows no preview. */
  serviceUrl?: string,
): Hono {
  const app = new Hono();
  app.use(compressAnswers());
  // "Di dekat saya" on the map, also where somebody frames it; the builder lends its preview what the form's own page has.
  app.use(commonHeaders({ crossOriginResource: 'cross-origin', uses: ['geolocation'] }));
  app.get('*', async (context) => {
    const folder = currentFolder();
    if (folder === null) return context.html(WAITING_PAGE, 503, { 'retry-after': '5' });
    const { path } = context.req;
    const part = await filePart(folder, context.req.raw);
    const { response, inside } = part
      ? { response: part, inside: NOTHING }
      : await whole(folder, context.req.raw);
    const shown = serviceUrl && BUILDER_PAGE.test(path) ? [serviceUrl] : [];
    response.headers.set(
      'content-security-policy',
      policy(EMBEDDABLE.test(path), shown, SEARCHING.test(path), inside),
    );
    if (shown.length > 0)
      response.headers.set('permissions-policy', permissionsPolicy(['camera', 'geolocation'], shown));
    // All of it is public; a frame that its editor sandboxed has no origin, and needs this for our own scripts.
    response.headers.set('access-control-allow-origin', '*');
    return response;
  });
  return app;

  async function whole(folder: string, request: Request): Promise<Answered> {
    const file = await readStaticFile(folder, new URL(request.url).pathname);
    return file
      ? { response: staticResponse(file, request), inside: pageHashes(file.bytes) }
      : absent(folder, request);
  }

  async function absent(folder: string, request: Request): Promise<Answered> {
    const [, language = '', publicId] = CASE_PAGE.exec(new URL(request.url).pathname) ?? [];
    const withdrawn = publicId !== undefined && (await isWithdrawn(publicId));
    const page = await readStaticFile(folder, withdrawn ? `/${language}tidak-tersedia.html` : '/404.html');
    const status = withdrawn ? 410 : 404;
    return page
      ? { response: staticResponse(page, request, status), inside: pageHashes(page.bytes) }
      : { response: new Response(String(status), { status }), inside: NOTHING };
  }
}
