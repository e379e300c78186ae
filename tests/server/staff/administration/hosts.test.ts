import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../../api-client/desk-client.ts';
import { createServiceApp } from '../../../../server/intake/service-app.ts';
import { openTestServer, type TestServer } from '../../helpers/open-test-server.ts';

let host: TestServer;
let admin: DeskClient;
let frame: (agency: string, referer?: string) => Promise<{ policy: string; html: string }>;
beforeAll(async () => {
  host = await openTestServer();
  admin = await host.signIn('administrator');
  const widget = join(host.folder, 'widget');
  mkdirSync(widget);
  writeFileSync(join(widget, 'frame.html'), '<html lang="id"><form>"__FORM_DATA__"</form>');
  writeFileSync(
    join(widget, 'manifest.json'),
    JSON.stringify({ frameScriptHashes: [], frameStyleHashes: [] }),
  );
  const { app } = createServiceApp(host.server, widget);
  frame = async (agency, referer) => {
    const headers = new Headers(referer ? { referer } : {});
    const response = await app.request(`/bingkai?agency=${agency}`, { headers });
    return {
      policy: response.headers.get('content-security-policy') ?? '',
      html: await response.text(),
    };
  };
});
afterAll(() => host.close());

const ancestorsIn = (policy: string) => /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ');

test('a page that is allowed may show the form at its next opening, and no more once the permission is gone', async () => {
  const origin = 'https://dlh.contoh.example';
  await admin.allowHost({ agencyCode: 'dlh', origin });
  const allowed = await frame('dlh', `${origin}/`);
  expect(ancestorsIn(allowed.policy)).toEqual([
    host.server.addresses.site,
    host.server.addresses.service,
    origin,
  ]);
  expect(allowed.html).toContain('<form>');
  const { agencies } = await admin.hosts();
  expect(agencies.find(({ agencyCode }) => agencyCode === 'dlh')?.origins).toEqual([
    { origin, lastSeenOn: '2026-03-02' },
  ]);
  await admin.allowHost({ agencyCode: 'dlh', origin: 'https://lain.contoh.example' });
  await admin.removeHost({ agencyCode: 'dlh', origin });
  expect(ancestorsIn((await frame('dlh')).policy)).not.toContain(origin);
  await expect(admin.removeHost({ agencyCode: 'dlh', origin })).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
});

test('a page on no list gets a plain link and is listed by origin, day and count, nothing else', async () => {
  const stranger = 'https://desa-tetangga.contoh.example';
  await admin.allowHost({ agencyCode: 'dpupr', origin: 'https://dpupr.contoh.example' });
  for (const path of ['/', '/kontak?nama=siapa']) {
    const { html, policy } = await frame('dpupr', stranger + path);
    expect(html).toContain(`href="${host.server.addresses.service}/lapor?lang=id&amp;agency=dpupr"`);
    expect(html).not.toContain('<form>');
    expect(ancestorsIn(policy)).toEqual(['http:', 'https:']);
    expect(policy).toContain("default-src 'none'");
  }
  const rows = await host.server.connection.database
    .selectFrom('operations_host_seen')
    .selectAll()
    .where('origin', '=', stranger)
    .execute();
  expect(rows).toEqual([
    { agency_code: 'dpupr', origin: stranger, last_seen_on: '2026-03-02', count: 2, ignored: 0 },
  ]);
  await admin.ignoreHost({ agencyCode: 'dpupr', origin: stranger });
  expect((await admin.hosts()).asking.find(({ origin }) => origin === stranger)).toMatchObject({
    ignored: true,
  });
  await admin.allowHost({ agencyCode: 'dpupr', origin: stranger });
  expect((await frame('dpupr', stranger)).html).toContain('<form>');
  expect((await admin.hosts()).asking.filter(({ origin }) => origin === stranger)).toEqual([]);
});

test('a page that tells nothing of itself is judged by the policy alone', async () => {
  const { policy, html } = await frame('dpupr');
  expect(html).toContain('<form>');
  expect(ancestorsIn(policy)).not.toContain('https:');
});

test('without a list the form stands on every encrypted page, and on others as a link', async () => {
  expect((await frame('dinkes', 'https://siapa-saja.contoh.example')).html).toContain('<form>');
  expect((await frame('dinkes', 'http://siapa-saja.contoh.example')).html).not.toContain('<form>');
});

test('made-up pages fill no more than their room, and forgetting them leaves the often seen', async () => {
  for (let view = 0; view < 3; view += 1) await frame('dinkes', 'https://sering.contoh.example');
  for (let page = 0; page < 230; page += 1) await frame('dinkes', `https://h${page}.contoh.example`);
  const { asking } = await admin.hosts();
  expect(asking.length).toBeLessThanOrEqual(200);
  expect(asking.find(({ origin }) => origin === 'https://sering.contoh.example')).toMatchObject({ count: 3 });
});

test('a page nobody asked from for ninety days is forgotten', async () => {
  const before = host.clock.now();
  host.clock.set(new Date(before.getTime() + 95 * 86_400_000));
  // The session is older than that by now; better-auth keeps it by the machine's clock.
  expect((await admin.hosts()).asking).toEqual([]);
  host.clock.set(before);
});

test.each([
  'http://desa.contoh.example',
  'https://desa.contoh.example/',
  'https://desa.contoh.example/kontak',
  'https://*.contoh.example',
  "https://a;script-src'unsafe-inline'",
  'https://a;b.contoh.example',
  'https://nama:sandi@desa.contoh.example',
  'https://DESA.contoh.example',
  'https://desa.contoh.example:443',
  'https://desa.contoh.example:99999',
  'javascript:alert(1)',
  'https:',
  '',
])('refuses the origin %j', async (origin) => {
  await expect(admin.allowHost({ agencyCode: 'dlh', origin })).rejects.toMatchObject({
    code: 'invalid_body',
  });
  const made = await frame('dlh', origin);
  expect(made.policy).not.toContain('unsafe-inline');
});

test.each(['https://desa.contoh.example:8443', 'http://localhost:4324', 'http://127.0.0.1:4324'])(
  'takes the origin %s',
  async (origin) => {
    await admin.allowHost({ agencyCode: 'disdik', origin });
    expect(ancestorsIn((await frame('disdik')).policy)).toContain(origin);
  },
);

test('the page of a retired agency goes on working, as one of the whole regency', async () => {
  const { agencies } = await admin.administeredAgencies();
  const disdik = agencies.find(({ code }) => code === 'disdik');
  await admin.retire('agencies', 'disdik', disdik?.version ?? 0);
  const { html } = await frame('disdik', 'https://disdik.contoh.example');
  expect(html).toContain('"agencyCode":null');
});
