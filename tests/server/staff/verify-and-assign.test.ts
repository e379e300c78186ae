import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
});
afterAll(() => host.close());

const body = {
  version: 1,
  categoryCode: 'sampah',
  subject: { kind: 'nobody', agencyCode: null },
  agencyCode: 'dlh',
  brief: { text: 'Sampah menumpuk di pasar.', decisions: [] },
  photoIds: [] as string[],
};

async function filed() {
  const complaint = complaintOf();
  await host.citizen.file(complaint, newKey());
  return complaint.complaintId;
}

test('one step leaves the two events and the state that two steps leave', async () => {
  const id = await filed();
  expect(await verifier.verifierAct(id, 'verify-and-assign', body)).toEqual({
    version: 3,
    state: 'assigned',
  });
  const complaint = await verifier.complaintForVerifier(id);
  expect(complaint.events.map((event) => event.type)).toEqual(['filed', 'verified', 'assigned']);
  expect(complaint).toMatchObject({ categoryCode: 'sampah', agencyCode: 'dlh', brief: body.brief.text });
});

test('what one of the two would refuse refuses both, and nothing is written', async () => {
  const id = await filed();
  const refused: [object, string][] = [
    [{ subject: { kind: 'agency', agencyCode: 'dlh' } }, 'subject_involved'],
    [{ subject: { kind: 'staff', agencyCode: 'dlh' } }, 'subject_involved'],
    [{ subject: { kind: 'agency', agencyCode: null } }, 'invalid_body'],
    [{ categoryCode: 'tidak-ada' }, 'unknown_category'],
    [{ agencyCode: 'tidak-ada' }, 'unknown_agency'],
    [{ brief: { text: 'Hubungi Pak Slamet Riyadi.', decisions: [] } }, 'text_undecided'],
    [{ photoIds: ['0'.repeat(32)] }, 'photo_unchecked'],
    [{ version: 2 }, 'changed_meanwhile'],
    [{ extra: true }, 'invalid_body'],
  ];
  for (const [change, code] of refused) {
    await expect(
      verifier.verifierAct(id, 'verify-and-assign', { ...body, ...change }),
      JSON.stringify(change),
    ).rejects.toMatchObject({ code });
  }
  const complaint = await verifier.complaintForVerifier(id);
  expect([complaint.state, complaint.version, complaint.brief]).toEqual(['received', 1, null]);
});
