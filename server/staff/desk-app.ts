import { join } from 'node:path';
import { Hono, type MiddlewareHandler } from 'hono';
import { compressAnswers } from '../http/compress-answers.ts';
import { openApiDocument } from '../http/open-api.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { problemResponse } from '../http/problem-response.ts';
import { readBody } from '../http/read-body.ts';
import { mountRoutes, type Route } from '../http/route.ts';
import { commonHeaders, contentSecurityPolicy } from '../http/security-headers.ts';
import { readStaticFile, staticResponse } from '../http/static-folder.ts';
import { keepReferenceFresh } from '../reload-reference.ts';
import type { Server } from '../server.ts';
import { agencyRoutes } from './agency-routes.ts';
import { agencyTeamRoutes } from './agency-team-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { type Auth, sessionAccount } from './auth.ts';
import { entryRoutes } from './entry-routes.ts';
import { identityRoutes } from './identity-routes.ts';
import { overviewRoutes } from './overview-routes.ts';
import { createSignInLimiter } from './sign-in-limiter.ts';
import { verificationRoutes } from './verification-routes.ts';
import { verifierDeskRoutes } from './verifier-desk-routes.ts';

const DESK_POLICY = contentSecurityPolicy({
  'default-src': [],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': [],
  'form-action': ["'self'"],
  'frame-ancestors': [],
});

/** The key document lives in an origin of its own (sandbox): the rest of the desk cannot read what it shows. */
const KEY_DOCUMENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-modals";

/** The agency's own before and after photos are taken in the page itself; nothing here listens. */
const DESK_PERMISSIONS = 'camera=(self), microphone=()';

export interface DeskApp {
  app: Hono;
  routes: Route[];
}

/** The staff application's origin: its files, better-auth's endpoints, and one serializer per role behind `routes`. */
export function createDeskApp(server: Server, auth: Auth, filesFolder: string): DeskApp {
  const app = new Hono();
  const routes = [
    ...overviewRoutes(server, auth),
    ...auditRoutes(server),
    ...verificationRoutes(server),
    ...entryRoutes(server),
    ...verifierDeskRoutes(server),
    ...agencyRoutes(server),
    ...agencyTeamRoutes(server),
    ...identityRoutes(server),
  ];
  app.onError((error) => problemResponse(error));
  app.use(compressAnswers());
  app.use(letKeyDocumentLoad);
  app.use(commonHeaders({ crossOriginResource: 'same-origin' }));
  app.use('/api/*', async (context, next) => {
    if (context.req.header('sec-fetch-site') !== 'same-origin') throw new ProblemFailure('forbidden_origin');
    await next();
  });
  app.use('/api/*', async (_context, next) => {
    await keepReferenceFresh(server);
    await next();
  });
  mountSignIn(app, server, auth);
  app.get('/api/openapi.json', (context) =>
    context.json(openApiDocument('Titik Terang: desk', server.addresses.desk, routes)),
  );
  mountRoutes(app, routes, (context) => sessionAccount(auth, context));
  app.all('/api/*', () => {
    throw new ProblemFailure('not_found');
  });
  app.get('*', async (context) => {
    const path = context.req.path;
    const keyDocument = path === '/kunci.html';
    const file =
      (await readStaticFile(filesFolder, path)) ??
      (path.startsWith('/assets/') ? null : await readStaticFile(filesFolder, '/index.html'));
    if (!file) throw new ProblemFailure('not_found');
    const response = staticResponse(file, context.req.raw);
    response.headers.set('content-security-policy', keyDocument ? KEY_DOCUMENT_POLICY : DESK_POLICY);
    response.headers.set('permissions-policy', DESK_PERMISSIONS);
    response.headers.set('x-frame-options', keyDocument ? 'SAMEORIGIN' : 'DENY');
    return response;
  });
  return { app, routes };
}

/** The key document's origin is opaque, so even its own script is another origin's to the browser. */
const letKeyDocumentLoad: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.req.path.startsWith('/assets/kunci-')) return;
  context.res.headers.set('cross-origin-resource-policy', 'cross-origin');
};

/** Only three of better-auth's endpoints exist here; guessing is slowed per account. */
function mountSignIn(app: Hono, server: Server, auth: Auth): void {
  const limiter = createSignInLimiter(server.effects);
  app.post('/api/auth/sign-in/email', async (context) => {
    const bytes = await readBody(context.req.raw, 4_000, 'body_too_large');
    const email = emailIn(bytes);
    if (!limiter.mayTry(email)) throw new ProblemFailure('too_many_requests');
    const request = new Request(context.req.raw.url, {
      method: 'POST',
      headers: context.req.raw.headers,
      body: new Uint8Array(bytes),
    });
    const response = await auth.handler(request);
    if (response.ok) limiter.succeeded(email);
    else limiter.failed(email);
    if (response.ok) return response;
    throw new ProblemFailure('wrong_credentials');
  });
  app.post('/api/auth/sign-out', (context) => auth.handler(context.req.raw));
}

function emailIn(bytes: Uint8Array): string {
  try {
    const { email } = JSON.parse(new TextDecoder().decode(bytes)) as { email?: unknown };
    return typeof email === 'string' ? email : '';
  } catch {
    return '';
  }
}

/** Where the built desk lies below the project's folder. */
export const deskFilesFolder = (root: string) => join(root, 'build', 'desk');
