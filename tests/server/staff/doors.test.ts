import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, PASSWORD, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
});
afterAll(() => host.close());

const NOBODY = { kind: 'nobody', agencyCode: null };
const brief = { text: 'Jalan berlubang di dekat pasar.', decisions: [] };

async function verified(photos: { photoId: string; caption: null }[] = []): Promise<string> {
  const complaint = complaintOf({ photos });
  await host.citizen.file(complaint, newKey());
  await verifier.verifierAct(complaint.complaintId, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: NOBODY,
  });
  return complaint.complaintId;
}

test('a photo nobody ticked for the agency does not go with the brief', async () => {
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  const { photoId } = await host.citizen.uploadPhoto(
    new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }),
  );
  const id = await verified([{ photoId, caption: null }]);
  const assign = () =>
    verifier.verifierAct(id, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [photoId] });
  await expect(assign()).rejects.toMatchObject({ code: 'photo_unchecked' });
  await verifier.checkPhoto(id, photoId, { audience: 'public', boxes: [] });
  await expect(assign()).rejects.toMatchObject({ code: 'photo_unchecked' });
  await verifier.checkPhoto(id, photoId, { audience: 'agency', boxes: [] });
  await assign();
});

test('an agency that turns out to be the subject reads the complaint no more', async () => {
  const id = await verified();
  await verifier.verifierAct(id, 'assign', { version: 2, agencyCode: 'dlh', brief, photoIds: [] });
  const officer = await host.signIn('agencyOfficer', 'dlh');
  expect((await officer.agencyQueue()).items).toHaveLength(1);
  await host.server.connection.database
    .updateTable('casework_complaint')
    .set({ subject_kind: 'agency', subject_agency_code: 'dlh' })
    .where('complaint_id', '=', id)
    .execute();
  expect((await officer.agencyQueue()).items).toEqual([]);
  await expect(officer.complaintForAgency(id)).rejects.toMatchObject({ code: 'not_found' });
});

test('each part of the desk is for the roles the design names', () => {
  const expected: [prefix: string, roles: string[]][] = [
    ['/api/verification/', ['verifier']],
    ['/api/agency/', ['agencyOfficer']],
    ['/api/identity/open', ['verifier']],
    ['/api/overview', ['leader']],
    ['/api/audit', ['auditor']],
    ['/api/administration/', ['administrator']],
  ];
  for (const [prefix, roles] of expected) {
    const routes = host.desk.routes.filter((route) => route.spec.path.startsWith(prefix));
    expect(routes.length, prefix).toBeGreaterThan(0);
    for (const { spec } of routes) expect(spec.audience, spec.path).toEqual(roles);
  }
});

test('a session row holds neither the address nor the browser of its owner', async () => {
  const { email } = await host.server.connection.database
    .selectFrom('operations_account')
    .select('email')
    .executeTakeFirstOrThrow();
  await host.desk.app.request('/api/auth/sign-in/email', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      origin: host.server.addresses.desk,
      'user-agent': 'PerambanLangka/1.0',
      'x-forwarded-for': '203.0.113.77',
    },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  const rows = await host.server.connection.database.selectFrom('operations_session').selectAll().execute();
  expect(rows.length).toBeGreaterThan(1);
  expect(JSON.stringify(rows)).not.toMatch(/PerambanLangka|203\.0\.113/);
});
