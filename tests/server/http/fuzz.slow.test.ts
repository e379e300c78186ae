import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, role } from '../../../api-client/contract/desk/account.ts';
import { problem } from '../../../api-client/contract/problem.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import type { Route } from '../../../server/http/route.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, PASSWORD, type TestServer } from '../helpers/open-test-server.ts';
import { stepsOf } from '../staff/desk-steps.ts';
import { bodies, inPath, inQuery, type Schema } from './fuzz-inputs.ts';

/** For each route; `FUZZ_RUNS=2000 FUZZ_SEED=…` for a night. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);

let host: TestServer;
let known: string[];
const staff = new Map<Role, typeof fetch>();
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
    staff.set(each, await signedIn(email));
  }
  const verifier = await host.signIn('verifier');
  const step = stepsOf(host, verifier);
  const filed = await Promise.all([step.filed(), step.filed()]);
  await step.verify(filed[0].id);
  await step.assign(filed[0].id, 'dpupr');
  known = [...filed.map(({ id }) => id), 'dpupr', 'jalan-rusak'];
});
afterAll(() => host.close());

async function signedIn(email: string): Promise<typeof fetch> {
  const client = appFetch(host.desk.app, host.server.addresses.desk);
  await client(`${host.server.addresses.desk}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  return client;
}

/** Signs of the inside: where a file lies, what the database said, which library it was. */
const INSIDES =
  /node_modules|\/server\/|\.ts:\d+|at \w+ \(|SQLITE_|sqlite|postgres|relation "|syntax error at|kysely|valibot|ENOENT|stack"|\/tmp\//i;

const schemaOf = (route: Route): Schema | null =>
  route.spec.body
    ? (toJsonSchema(route.spec.body, { errorMode: 'ignore', typeMode: 'input' }) as Schema)
    : null;

/** What ends the session or the account that asks: tried by tests of its own, or the rest would be asked by nobody. */
const ENDS_SESSION = /\/api\/account\/(sessions|password|second-factor)|\/deactivate|\/api\/accounts/;

async function fuzz(
  route: Route,
  ask: (path: string, init: RequestInit) => Promise<Response>,
): Promise<void> {
  const { spec } = route;
  const holes = (spec.path.match(/:\w+/g) ?? []).length;
  const headers = fc.constantFrom<Record<string, string>>(
    { 'content-type': 'application/json', 'idempotency-key': newKey() },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=utf-16', 'idempotency-key': 'x' },
    {},
  );
  const run = fc.asyncProperty(
    fc.array(inPath(known), { minLength: holes, maxLength: holes }),
    inQuery,
    bodies(schemaOf(route)),
    headers,
    async (values, query, body, sent) => {
      const rest = [...values];
      const path = spec.path.replace(/:\w+/g, () => rest.shift() ?? '') + query;
      const response = await ask(path, {
        method: spec.method,
        headers: sent,
        ...(spec.method === 'POST' ? { body: new Uint8Array(body) } : {}),
      });
      const text = await response.text();
      if (response.status >= 500) throw new Error(`${response.status}: ${text.slice(0, 300)}`);
      if (response.status >= 400) {
        expect(INSIDES.exec(text)?.[0]).toBeUndefined();
        expect(v.is(problem, JSON.parse(text))).toBe(true);
      }
    },
  );
  await fc
    .assert(run, { numRuns: RUNS, seed: SEED, endOnFailure: false, interruptAfterTimeLimit: 20_000 })
    .catch((error: Error) => {
      throw new Error(`${spec.method} ${spec.path}: ${error.message}`);
    });
}

const failuresOf = async (
  routes: readonly Route[],
  ask: (route: Route) => (path: string, init: RequestInit) => Promise<Response>,
) => {
  const failures: string[] = [];
  for (const route of routes)
    await fuzz(route, ask(route)).catch((error: Error) => failures.push(error.message.slice(0, 1_500)));
  return failures;
};

test('no endpoint of the service answers anything sent to it with a 500 or with its insides', async () => {
  console.log(`seed ${SEED}`);
  const failures = await failuresOf(
    host.service.routes,
    () => async (path, init) => host.service.app.request(path, init),
  );
  expect(failures).toEqual([]);
}, 600_000);

test('no endpoint of the desk answers those it is for with a 500 or with its insides, whatever they send', async () => {
  const routes = host.desk.routes.filter(({ spec }) => !ENDS_SESSION.test(spec.path));
  expect(host.desk.routes.length - routes.length).toBeLessThan(12);
  const failures = await failuresOf(routes, ({ spec }) => {
    const one = spec.audience === 'public' ? 'verifier' : (spec.audience[0] ?? 'verifier');
    const client = staff.get(one) as typeof fetch;
    return (path, init) => client(host.server.addresses.desk + path, init);
  });
  expect(failures).toEqual([]);
}, 1_800_000);

test('no address of site, service or desk that nobody made up answers with a 500', async () => {
  const address = fc
    .tuple(fc.array(inPath(known), { maxLength: 4 }), inQuery)
    .map(([parts, query]) => `/${parts.join('/')}${query}`);
  await fc.assert(
    fc.asyncProperty(
      address,
      fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'),
      async (path, method) => {
        for (const app of [host.service.app, host.desk.app]) {
          const request =
            method === 'TRACE'
              ? null
              : new Request(`http://localhost${path}`, {
                  method,
                  headers: { 'sec-fetch-site': 'same-origin' },
                });
          const response = request ? await app.fetch(request) : null;
          if (response) expect([path, method, response.status < 500]).toEqual([path, method, true]);
        }
      },
    ),
    { numRuns: RUNS * 5, seed: SEED },
  );
}, 300_000);

test('the complaints filed before the storm are as they were', async () => {
  const { complaintId } = complaintOf();
  expect(known).not.toContain(complaintId);
  const rows = await host.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .execute();
  expect(rows.length).toBeGreaterThanOrEqual(2);
});
