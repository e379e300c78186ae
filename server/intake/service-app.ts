import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import { mountChannels } from '../channels/mount-channels.ts';
import type { Channels } from '../channels/open-channels.ts';
import { compressAnswers } from '../http/compress-answers.ts';
import { openApiDocument } from '../http/open-api.ts';
import { privateAnswers } from '../http/private-answers.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { problemResponse } from '../http/problem-response.ts';
import { mountRoutes, type Route } from '../http/route.ts';
import { commonHeaders } from '../http/security-headers.ts';
import { mountOpen311 } from '../open311/mount-open311.ts';
import { observeRequests } from '../operations/observe-requests.ts';
import { keepReferenceFresh } from '../reload-reference.ts';
import type { Server } from '../server.ts';
import { mountEmbedPages } from './embed-pages.ts';
import { mountFramePages } from './frame-pages.ts';
import { intakeRoutes } from './intake-routes.ts';
import { mountPlainPages } from './plain/mount-plain-pages.ts';
import { createPowGuard } from './pow-guard.ts';

const FILING = '/api/complaints';

export interface ServiceApp {
  app: Hono;
  routes: Route[];
}

/** The citizens' origin: the form in its iframe and on its own page, the tracker, and their API. It sets no cookie. */
export function createServiceApp(
  server: Server,
  widgetFolder: string,
  options: { keptFolder?: string; channels?: Channels | null } = {},
): ServiceApp {
  const app = new Hono();
  const routes = intakeRoutes(server);
  app.onError((error, context) => problemResponse(error, context.req.header('accept-language')));
  app.notFound((context) =>
    problemResponse(new ProblemFailure('not_found'), context.req.header('accept-language')),
  );
  app.use(observeRequests('service', server.observer));
  app.use(compressAnswers());
  app.use(commonHeaders({ crossOriginResource: 'cross-origin', uses: ['camera', 'geolocation'] }));
  for (const path of [
    '/api/*',
    '/open311/*',
    '/kanal/*',
    '/bingkai',
    '/lapor/*',
    '/lacak/*',
    '/lencana.svg',
  ]) {
    app.use(path, async (context, next) => {
      // A filing looks itself, when it is written.
      if (context.req.path !== FILING) await keepReferenceFresh(server);
      await next();
    });
  }
  app.use('/api/*', privateAnswers);
  const guard = createPowGuard(server.effects, server.trustsPeer, server.secrets.pepper);
  for (const path of ['/api/*', '/lapor/*', '/lacak/*', '/open311/*']) app.use(path, guard);
  app.get('/', (context) => context.redirect('/lapor'));
  // Browsers ask for it by themselves; the form has no byte to spare for an icon.
  app.get('/favicon.ico', (context) =>
    context.body(null, 204, { 'cache-control': 'public, max-age=604800' }),
  );
  app.get('/api/openapi.json', (context) =>
    context.json(openApiDocument('Titik Terang: service', server.addresses.service, routes)),
  );
  mountRoutes(app, routes, async () => null);
  mountOpen311(app, server);
  mountChannels(app, server, options.channels ?? null);
  mountPlainPages(app, server, { pause: wait });
  mountFramePages(app, server, widgetFolder, options.keptFolder);
  mountEmbedPages(app, server, widgetFolder);
  return { app, routes };
}
