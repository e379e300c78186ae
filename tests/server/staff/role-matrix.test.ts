import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, role } from '../../../api-client/contract/desk/account.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { openTestServer, PASSWORD, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
const clients = new Map<Role, typeof fetch>();
beforeAll(async () => {
  host = await openTestServer();
  for (const each of role.options) {
    const email = `${each.toLowerCase()}@contoh.example`;
    const agencyCode = each === 'agencyOfficer' ? 'dpupr' : null;
    await createAccount(
      host.server,
      host.auth,
      { role: each, agencyCode, name: each, email, password: PASSWORD },
      null,
    );
    const client = appFetch(host.desk.app, host.server.addresses.desk);
    await client(`${host.server.addresses.desk}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    });
    clients.set(each, client);
  }
});
afterAll(() => host.close());

const call = async (client: typeof fetch, method: string, path: string) => {
  const url = host.server.addresses.desk + path.replace(/:\w+/g, '11111111-1111-4111-8111-111111111111');
  const body = method === 'POST' ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
  const response = await client(url, { method, ...body });
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const answer = isJson ? ((await response.json()) as { code?: string }) : {};
  return { status: response.status, code: answer.code };
};

test('every route of the desk answers the roles it is for, and every other role as if it did not exist', async () => {
  expect(host.desk.routes.length).toBeGreaterThan(30);
  for (const { spec } of host.desk.routes) {
    for (const each of role.options) {
      const client = clients.get(each) as typeof fetch;
      const { status, code } = await call(client, spec.method, spec.path);
      const what = `${each} ${spec.method} ${spec.path}`;
      if (spec.audience.includes(each)) {
        // Let in: an answer, or a refusal of the empty body or of the complaint that is not there.
        expect([200, 201, 404, 409, 415, 422], what).toContain(status);
        if (status === 404) expect(spec.path, what).toContain(':');
      } else {
        expect({ status, code }, what).toEqual({ status: 404, code: 'not_found' });
      }
    }
  }
});

test('nobody gets in without a session, and no session helps a page of another origin', async () => {
  for (const { spec } of host.desk.routes) {
    const path = spec.path.replace(/:\w+/g, '11111111-1111-4111-8111-111111111111');
    const anonymous = await host.desk.app.request(path, {
      method: spec.method,
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(anonymous.status, spec.path).toBe(401);
    const foreign = await host.desk.app.request(path, {
      method: spec.method,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(foreign.status, spec.path).toBe(403);
  }
});

test('a route names its audience', () => {
  for (const { spec } of host.desk.routes) expect(spec.audience, spec.path).not.toBe('public');
  for (const { spec } of host.service.routes) expect(spec.audience, spec.path).toBe('public');
});
