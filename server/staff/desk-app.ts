import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { compressAnswers } from '../http/compress-answers.ts';
import { openApiDocument } from '../http/open-api.ts';
import { privateAnswers } from '../http/private-answers.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { problemResponse } from '../http/problem-response.ts';
import { mountRoutes, type Route, type StaffAccount } from '../http/route.ts';
import { commonHeaders, contentSecurityPolicy } from '../http/security-headers.ts';
import { readStaticFile, staticResponse } from '../http/static-folder.ts';
import { observeRequests } from '../operations/observe-requests.ts';
import { keepReferenceFresh } from '../reload-reference.ts';
import type { Server } from '../server.ts';
import { accountRoutes, ownAccountRoutes } from './account-routes.ts';
import { administrationRoutes } from './administration/administration-routes.ts';
import { open311TargetRoutes } from './administration/open311-target-routes.ts';
import { dutyOf } from './administration/own-account.ts';
import { partnerRoutes } from './administration/partner-routes.ts';
import { webhookRoutes } from './administration/webhook-routes.ts';
import { agencyRoutes } from './agency-routes.ts';
import { agencyTeamRoutes } from './agency-team-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { type Auth, sessionAccount } from './auth.ts';
import { entryRoutes } from './entry-routes.ts';
import { identityRoutes } from './identity-routes.ts';
import { keyChangeRoutes } from './key-change-routes.ts';
import { leaderRoutes } from './leader-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { outwardRoutes } from './outward-routes.ts';
import { overviewRoutes } from './overview-routes.ts';
import { recordedStepRoutes } from './recorded-step-routes.ts';
import { refusalRoutes } from './refusal-routes.ts';
import { rowsRoutes } from './rows-routes.ts';
import { serviceDataRoutes } from './service-data-routes.ts';
import { mountSignIn } from './sign-in-endpoints.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { sp4nRoutes } from './sp4n-routes.ts';
import { verificationRoutes } from './verification-routes.ts';
import { verifierDeskRoutes } from './verifier-desk-routes.ts';
import { visitRoutes } from './visit-routes.ts';

const DESK_POLICY = contentSecurityPolicy({
  'default-src': [],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'media-src': ['blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'frame-src': ["'self'"],
  'base-uri': [],
  'form-action': ["'self'"],
  'frame-ancestors': [],
});

/** The key document lives in an origin of its own (sandbox): the rest of the desk cannot read what it shows. */
const KEY_DOCUMENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-modals";

export interface DeskApp {
  app: Hono;
  routes: Route[];
}

/** The staff application's origin: its files, better-auth's endpoints, and one serializer per role behind `routes`. */
export function createDeskApp(server: Server, auth: Auth, filesFolder: string): DeskApp {
  const app = new Hono();
  const routes = [
    ...ownAccountRoutes(server, auth),
    ...signInRoutes(server),
    ...overviewRoutes(server),
    ...accountRoutes(server, auth),
    ...administrationRoutes(server),
    ...partnerRoutes(server),
    ...webhookRoutes(server),
    ...open311TargetRoutes(server),
    ...leaderRoutes(server),
    ...auditRoutes(server),
    ...noticeRoutes(server),
    ...verificationRoutes(server),
    ...recordedStepRoutes(server),
    ...outwardRoutes(server),
    ...entryRoutes(server),
    ...sp4nRoutes(server),
    ...rowsRoutes(server),
    ...refusalRoutes(server),
    ...verifierDeskRoutes(server),
    ...agencyRoutes(server),
    ...agencyTeamRoutes(server),
    ...identityRoutes(server),
    ...keyChangeRoutes(server),
    ...serviceDataRoutes(server),
    ...visitRoutes(server),
  ];
  app.onError((error) => problemResponse(error));
  app.use(observeRequests('desk', server.observer));
  app.use(compressAnswers());
  app.use(letKeyDocumentLoad);
  app.use(commonHeaders({ crossOriginResource: 'same-origin', uses: ['camera'] }));
  app.use('/api/*', privateAnswers);
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
  mountRoutes(app, routes, (context) => admitted(server, auth, context));
  app.all('/api/*', () => {
    throw new ProblemFailure('not_found');
  });
  // A share belongs to the service worker; without one its body is left unread and the form says what to do instead.
  app.post('/aduan-baru/bagikan', (context) => context.redirect('/aduan-baru#bagikan-gagal', 303));
  app.get('*', async (context) => {
    const path = context.req.path;
    const keyDocument = path === '/kunci.html';
    const file =
      (await readStaticFile(filesFolder, path)) ??
      (path.startsWith('/assets/') ? null : await readStaticFile(filesFolder, '/index.html'));
    if (!file) throw new ProblemFailure('not_found');
    const response = staticResponse(file, context.req.raw);
    response.headers.set('content-security-policy', keyDocument ? KEY_DOCUMENT_POLICY : DESK_POLICY);
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

/** What somebody may ask for who has a duty left: her own account, and the words the screens need. */
const BEFORE_DUTY = /^\/api\/(me|reference|account\/.*)$/;

async function admitted(server: Server, auth: Auth, context: Context): Promise<StaffAccount | null> {
  const person = await sessionAccount(server, auth, context);
  if (person === null) return null;
  const duty = await dutyOf(server, person);
  if (duty !== null && !BEFORE_DUTY.test(context.req.path)) {
    throw new ProblemFailure(duty === 'password' ? 'password_change_needed' : 'second_factor_needed');
  }
  return { ...person, duty };
}
