import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appFetch } from '../../../demo/app-fetch.ts';
import { readStaticFile } from '../../../server/http/static-folder.ts';
import { trustedProxies } from '../../../server/http/trusted-proxies.ts';
import { createSiteApp } from '../../../server/publish/site-app.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { createAuth } from '../../../server/staff/auth.ts';
import { createDeskApp } from '../../../server/staff/desk-app.ts';
import { openTestServer, PASSWORD, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const NOTHING = '11111111-1111-4111-8111-111111111111';
const filled = (path: string) => path.replace(/:\w+/g, NOTHING);

/** What every answer of ours carries, whatever it is. */
function expectCommon(response: Response, resource: 'same-origin' | 'cross-origin', what: string): void {
  const header = (name: string) => response.headers.get(name) ?? '';
  expect(header('strict-transport-security'), what).toBe('max-age=31536000; includeSubDomains');
  expect(header('x-content-type-options'), what).toBe('nosniff');
  expect(header('referrer-policy'), what).toBe('no-referrer');
  expect(header('cross-origin-opener-policy'), what).toBe('same-origin');
  expect(header('cross-origin-resource-policy'), what).toBe(resource);
  expect(header('permissions-policy'), what).toMatch(/microphone=\(\).*payment=\(\).*usb=\(\)/);
  expect(header('content-security-policy'), what).toMatch(/default-src 'none'.*frame-ancestors/);
  expect(header('content-security-policy'), what).not.toMatch(/unsafe-|https?: |\s\*/);
  expect(header('x-powered-by') + header('server'), what).toBe('');
}

test('every route of the desk answers with every header, uncached, whoever asks', async () => {
  for (const { spec } of host.desk.routes) {
    const response = await host.desk.app.request(filled(spec.path), {
      method: spec.method,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    const what = `${spec.method} ${spec.path}`;
    expectCommon(response, 'same-origin', what);
    expect(response.headers.get('cache-control'), what).toMatch(/no-store/);
    expect(response.headers.get('access-control-allow-origin'), what).toBeNull();
    expect(response.headers.get('set-cookie'), what).toBeNull();
  }
});

test('every route of the service answers with every header, uncached, and sets no cookie', async () => {
  for (const { spec } of host.service.routes) {
    const response = await host.service.app.request(filled(spec.path), { method: spec.method });
    const what = `${spec.method} ${spec.path}`;
    expectCommon(response, 'cross-origin', what);
    if (response.status >= 400) expect(response.headers.get('cache-control'), what).toMatch(/no-store/);
    expect(response.headers.get('set-cookie'), what).toBeNull();
  }
  const unknown = await host.service.app.request('/api/tidak-ada');
  expectCommon(unknown, 'cross-origin', 'unknown');
  expect(unknown.headers.get('cache-control')).toMatch(/no-store/);
});

test('each origin may use what its own pages need, and nothing else', async () => {
  const site = createSiteApp(
    () => null,
    async () => false,
  );
  const allowed = async (app: { request(path: string): Response | Promise<Response> }) =>
    ((await app.request('/')).headers.get('permissions-policy') ?? '').match(/\w+(?==\(self\))/g);
  expect(await allowed(site)).toEqual(['geolocation']);
  expect(await allowed(host.service.app)).toEqual(['camera', 'geolocation']);
  expect(await allowed(host.desk.app)).toEqual(['camera']);
});

test('another origin may neither read nor preflight an answer of the API', async () => {
  const foreign = { origin: 'https://jahat.example', 'access-control-request-method': 'POST' };
  for (const app of [host.service.app, host.desk.app]) {
    for (const method of ['OPTIONS', 'GET', 'POST']) {
      const response = await app.request('/api/track', { method, headers: foreign });
      expect([method, response.headers.get('access-control-allow-origin')]).toEqual([method, null]);
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  }
});

test('over https the session cookie is __Host-, strict, httpOnly and secure; its session ends with the account', async () => {
  const desk = 'https://meja.contoh.example';
  const server = { ...host.server, addresses: { ...host.server.addresses, desk } };
  const auth = createAuth(server);
  const { app } = createDeskApp(server, auth, join(host.folder, 'no-desk'));
  const email = 'kuki@contoh.example';
  const { accountId } = await createAccount(
    host.server,
    auth,
    { role: 'leader', agencyCode: null, name: 'Kuki', email, password: PASSWORD },
    null,
  );
  const browser = appFetch(app, desk);
  const signedIn = await browser(`${desk}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const [cookie = ''] = signedIn.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-titik\.session_token=/);
  expect(cookie).toMatch(/; Path=\/(;|$)/);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; Secure/);
  expect(cookie).toMatch(/; SameSite=Strict/i);
  expect(cookie).not.toMatch(/Domain/i);
  expect(signedIn.headers.get('cache-control')).toBe('no-store');
  expect((await browser(`${desk}/api/me`)).status).toBe(200);
  const forged = await app.request(`${desk}/api/me`, {
    headers: { 'sec-fetch-site': 'same-origin', cookie: cookie.split(';')[0]?.replace('__Host-', '') ?? '' },
  });
  expect(forged.status).toBe(401);
  await host.server.connection.database
    .updateTable('operations_account')
    .set({ active: 0 })
    .where('id', '=', accountId)
    .execute();
  expect((await browser(`${desk}/api/me`)).status).toBe(401);
});

test.each(['cross-site', 'same-site', 'none', undefined])(
  'a request that the browser calls %s changes nothing on the desk',
  async (site) => {
    const response = await host.desk.app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(site === undefined ? {} : { 'sec-fetch-site': site }),
      },
      body: JSON.stringify({ email: 'a@contoh.example', password: PASSWORD }),
    });
    expect(response.status).toBe(403);
  },
);

const secretFile = () => join(host.folder, 'secrets', 'secrets.json');

test.each([
  '/../secrets/secrets.json',
  '/..%2fsecrets%2fsecrets.json',
  '/%2e%2e/secrets/secrets.json',
  '/%252e%252e/secrets/secrets.json',
  '/a/../../secrets/secrets.json',
  '/..\\secrets\\secrets.json',
  '/..%5csecrets%5csecrets.json',
  '/%c0%ae%c0%ae/secrets/secrets.json',
  '//etc/passwd',
  '/tautan/secrets.json',
  '/index.html%00.png',
  '/%',
])('%s leads out of no static folder', async (path) => {
  const folder = join(host.folder, 'statis');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'beranda');
  try {
    symlinkSync(join(host.folder, 'secrets'), join(folder, 'tautan'));
  } catch {
    // It stands from the case before.
  }
  expect(await readStaticFile(folder, path)).toBeNull();
  const site = createSiteApp(
    () => folder,
    async () => false,
  );
  const response = await site.request(`http://localhost${path}`);
  expect(await response.text()).not.toContain(host.server.secrets.pepper);
  expectCommon(response, 'cross-origin', path);
  expect(secretFile()).toContain('secrets');
});

test('a NUL in an address or a body is refused before any database is asked', async () => {
  const client = appFetch(host.desk.app, host.server.addresses.desk);
  const email = 'nol@contoh.example';
  await createAccount(
    host.server,
    host.auth,
    { role: 'verifier', agencyCode: null, name: 'Nol', email, password: PASSWORD },
    null,
  );
  const post = (path: string, body: object) =>
    client(host.server.addresses.desk + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await post('/api/auth/sign-in/email', { email, password: PASSWORD });
  expect((await client(`${host.server.addresses.desk}/api/verification/complaints/%00`)).status).toBe(404);
  expect((await post('/api/gate', { text: 'a\u0000b' })).status).toBeGreaterThanOrEqual(400);
  const tracked = await host.service.app.request('/api/track', {
    method: 'POST',
    body: '{"trackingCode":"0\\u0000"}',
  });
  expect(tracked.status).toBe(422);
});

test('what a body says of prototypes reaches no object', async () => {
  const bodies = [
    '{"__proto__":{"admin":true},"trackingCode":"0123456789012345"}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '[]',
    'null',
    '1e999',
    '{"trackingCode":{"__proto__":[]}}',
  ];
  for (const body of bodies) {
    const response = await host.service.app.request('/api/track', { method: 'POST', body });
    expect([body, response.status]).toEqual([body, 422]);
  }
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

test.each([
  ['', true],
  ['127.0.0.1 10.0.0.0/24', true],
  ['::1 2001:db8::/32', true],
  ['proxy.example', false],
  ['10.0.0.0/33', false],
  ['10.0.0.0/', false],
  ['10.0.0.0/-1', false],
])('"%s" names proxies: %s', (text, possible) => {
  expect(trustedProxies(text.split(' ').filter(Boolean)) !== null).toBe(possible);
});
