import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { demoAgencies } from '../../demo/agencies.ts';
import { demoCategories } from '../../demo/categories.ts';
import { demoRegions } from '../../demo/regency.ts';
import { shortWayCategories } from '../../demo/short-way-categories.ts';
import { loadPolicy } from '../../server/casework/deadlines/policy.ts';
import { alwaysPolicy } from '../../server/casework/deadlines/policy-history.ts';
import { openSqlite } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrations.ts';
import { realEffects } from '../../server/effects.ts';
import { OWN_MACHINE, trustedProxies } from '../../server/http/trusted-proxies.ts';
import { createServiceApp } from '../../server/intake/service-app.ts';
import { createOutwardNetwork } from '../../server/outward/outward-network.ts';
import { createDiskPhotoStore } from '../../server/photos/disk-photo-store.ts';
import { loadReference } from '../../server/reference.ts';
import { checkSecrets, loadSecrets } from '../../server/secrets.ts';
import type { Server } from '../../server/server.ts';
import { setUpInstance } from '../../server/set-up-instance.ts';
import { buildWidget } from '../../widget/build.ts';
import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { signKeyList } from '../../widget/seal/key-list.ts';
import { builtOnce } from '../built-once.ts';
import { freePort } from '../free-port.ts';
import { answerHostPage } from './host-pages.ts';
import { QUESTIONED, questions } from './questions.ts';
import { makeKeys, type TestKeys } from './seal/make-keys.ts';

export interface RunningService {
  /** The citizens' origin, on localhost. */
  service: string;
  /** A foreign origin, on 127.0.0.1: the demo village's page. */
  village: string;
  server: Server;
  keys: TestKeys;
  /** Where the built form lies that is served. */
  widgetFolder: string;
  /** Called with each API request before it is handled; may answer in its place. */
  intercept(handler: ((request: Request) => Promise<Response | null>) | null): void;
  stop(): Promise<void>;
}

/** The real service on a fresh database with the invented regency, and the village page on an origin of its own. */
export async function startService(options: { withKeys?: boolean } = {}): Promise<RunningService> {
  const folder = await mkdtemp(join(tmpdir(), 'titik-terang-'));
  const widget = join(folder, 'widget');
  const { scratch } = await builtOnce('widget', async () => {
    const built = await mkdtemp(join(tmpdir(), 'titik-terang-widget-'));
    await buildWidget({ outDir: built });
    return { scratch: built };
  });
  // A copy: some put a newer build in its place.
  await cp(scratch, widget, { recursive: true });

  const [servicePort, villagePort] = [await freePort(), await freePort()];
  const service = `http://localhost:${servicePort}`;
  const village = `http://127.0.0.1:${villagePort}`;
  const keys = await makeKeys();
  const signed = await signKeyList(keys.list, keys.recovery.signing);

  const connection = openSqlite(join(folder, 'test.sqlite'));
  await migrate(connection);
  const secrets = loadSecrets(join(folder, 'secrets.json'), realEffects, false);
  await checkSecrets(connection.database, secrets, new Date());
  const agencies = demoAgencies.map((agency) => ({ ...agency, regionCode: agency.regionCode ?? null }));
  const regions = demoRegions();
  const regency = regions.find(({ level }) => level === 'regency');
  await setUpInstance(connection.database, {
    instance: {
      name: 'Titik Terang Sekar Tanjung',
      regencyName: 'Kabupaten Sekar Tanjung',
      regencyCode: regency?.code ?? '',
      villageWord: 'desa',
      headTitle: 'Bupati',
      timeZone: 'Asia/Jakarta',
      languages: ['id', 'en', 'jv'],
      emergencyNumber: '112',
      otherEmergencyNumbers: [{ name: 'Perempuan dan anak (SAPA)', number: '129' }],
      ppidAddress: 'ppid@sekartanjung.example',
      siteUrl: 'http://localhost:4321',
      serviceUrl: service,
      recoveryFingerprint: options.withKeys === false ? null : await fingerprintOf(signed.signer),
      demo: true,
    },
    categories: [
      ...demoCategories.map(({ suggestedAgencyCode: _agency, promiseDays: _days, ...category }) => category),
      ...shortWayCategories,
    ],
    agencies,
    regions,
    hosts: agencies.map(({ code }) => ({ agencyCode: code, origin: village })),
  });
  const asked = { category_code: QUESTIONED, version: 1, questions: JSON.stringify(questions) };
  await connection.database.insertInto('published_question_set').values(asked).execute();
  if (options.withKeys !== false) {
    const { body, signer, signature } = signed;
    const row = { version: keys.list.version, body, signer, signature };
    await connection.database.insertInto('identity_key_list').values(row).execute();
  }
  const server: Server = {
    connection,
    effects: realEffects,
    secrets,
    photos: {
      casework: createDiskPhotoStore(join(folder, 'casework')),
      published: createDiskPhotoStore(join(folder, 'published')),
    },
    addresses: { site: 'http://localhost:4321', service, desk: 'http://localhost:4323' },
    reference: await loadReference(connection.database),
    policy: alwaysPolicy(loadPolicy('wonosobo')),
    mailWorks: false,
    outward: createOutwardNetwork(),
    trustsPeer: trustedProxies(OWN_MACHINE) ?? (() => false),
    wakePublisher() {},
  };

  let handler: ((request: Request) => Promise<Response | null>) | null = null;
  const { app } = createServiceApp(server, widget);
  const outer = new Hono();
  outer.use(async (context, next) => {
    const isApi = new URL(context.req.url).pathname.startsWith('/api/');
    const answer = isApi ? await handler?.(context.req.raw) : null;
    return answer ?? next();
  });
  outer.route('/', app);
  const running = serve({ fetch: outer.fetch, port: servicePort, hostname: 'localhost' });
  const host = await serveVillage(villagePort, service);
  return {
    service,
    village,
    server,
    keys,
    widgetFolder: widget,
    intercept(value) {
      handler = value;
    },
    async stop() {
      host.close();
      host.closeAllConnections();
      running.close();
      if ('closeAllConnections' in running) running.closeAllConnections();
      await connection.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The demo page under the strict policy of a careful host. */
async function serveVillage(port: number, service: string) {
  const folder = new URL('../../demo/village-page/', import.meta.url);
  const html = (await readFile(new URL('index.html', folder), 'utf8'))
    .replaceAll('__SERVICE_URL__', service)
    .replaceAll('__AGENCY__', 'desa-sawahlintang');
  const css = await readFile(new URL('style.css', folder), 'utf8');
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    `script-src ${service}`,
    `frame-src ${service}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const host = createServer((request, response) => {
    if (request.url?.startsWith('/hosts/')) return answerHostPage(request.url, service, response);
    const isStyle = request.url === '/style.css';
    response.setHeader('content-type', isStyle ? 'text/css' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(isStyle ? css : html);
  });
  await new Promise<void>((resolve) => host.listen(port, '127.0.0.1', resolve));
  return host;
}
