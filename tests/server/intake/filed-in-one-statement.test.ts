import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import type { Database } from '../../../server/database/connect.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

// A filing is written by a statement that looks itself whether names and keys still hold; what it does not write is checked anew.

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const file = (complaint: FileComplaint, key = newKey()) =>
  host.citizen.file(complaint, key).catch((error: unknown) => {
    if (error instanceof ProblemError) return error.code;
    throw error;
  });

const stored = (complaint: FileComplaint) =>
  host.server.connection.database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaint.complaintId)
    .executeTakeFirst();

/** What an administrator does on another server of the same database, which this one has not heard of. */
async function elsewhere(change: (database: Database) => Promise<unknown>): Promise<void> {
  const { database } = host.server.connection;
  await change(database);
  await database
    .updateTable('published_instance')
    .set((row) => ({ version: row('version', '+', 1) }))
    .execute();
}

test('a category made a moment ago on another server is known to the first filing that names it', async () => {
  await file(complaintOf());
  await elsewhere(async (database) => {
    const { code: _, ...row } = await database
      .selectFrom('published_category')
      .selectAll()
      .where('code', '=', 'jalan-rusak')
      .executeTakeFirstOrThrow();
    await database
      .insertInto('published_category')
      .values({ ...row, code: 'jembatan-gantung' })
      .execute();
  });
  const complaint = complaintOf({ categoryCode: 'jembatan-gantung' });
  expect(await file(complaint)).toMatchObject({ trackingCode: expect.stringMatching(/^0\d{15}$/) });
  expect(await stored(complaint)).toMatchObject({ category_code: 'jembatan-gantung', state: 'received' });
});

test('what a category became a moment ago on another server holds for all that come in together', async () => {
  await file(complaintOf());
  await elsewhere((database) =>
    database
      .updateTable('published_category')
      .set({ kind: 'information_request' })
      .where('code', '=', 'jembatan-gantung')
      .execute(),
  );
  const complaints = Array.from({ length: 8 }, (_, index) =>
    complaintOf(index % 2 === 0 ? { categoryCode: 'jembatan-gantung' } : {}),
  );
  const receipts = await Promise.all(complaints.map((complaint) => file(complaint)));
  expect(receipts.map((receipt) => typeof receipt)).toEqual(complaints.map(() => 'object'));
  for (const [index, complaint] of complaints.entries()) {
    const row = await stored(complaint);
    expect(row).toMatchObject(
      index % 2 === 0 ? { state: 'forwarded', latitude: null } : { state: 'received' },
    );
  }
});

test('half a letter, which no database takes, is one sign in its own complaint and nothing to its neighbours', async () => {
  const torn = complaintOf({
    text: 'Jalan di depan pasar berlubang besar \ud83d dan belum ada yang datang.',
  });
  const others = Array.from({ length: 6 }, () => complaintOf());
  const outcomes = await Promise.all([torn, ...others].map((complaint) => file(complaint)));
  expect(outcomes.map((outcome) => typeof outcome)).toEqual(Array.from({ length: 7 }, () => 'object'));
  expect((await stored(torn))?.text).toBe(
    'Jalan di depan pasar berlubang besar \ufffd dan belum ada yang datang.',
  );
});

test('every field of a filing that came alone stands in its row as it was sent', async () => {
  const complaint = complaintOf({
    text: 'Aduan "berkutip", {berkurung}, \\u0041, tab\tdan baris\nbaru, aksara ꦗꦮ, gambar 🚧.',
    occurredOn: '2026-03-01',
    language: 'jv',
    photoConsent: true,
    agencyCode: null,
  });
  await file(complaint);
  expect(await stored(complaint)).toMatchObject({
    text: complaint.text,
    occurred_on: '2026-03-01',
    language: 'jv',
    photo_consent: 1,
    latitude: complaint.place.point?.latitude,
    longitude: complaint.place.point?.longitude,
    point_source: 'gps',
    accuracy: 12,
    landmark: 'dekat pasar',
    at_home: 0,
    channel: 'widget',
    version: 1,
    agency_code: null,
    public_id: null,
    erased_on: null,
    misconduct: 0,
  });
  const events = await host.server.connection.database
    .selectFrom('casework_event')
    .selectAll()
    .where('complaint_id', '=', complaint.complaintId)
    .execute();
  expect(events).toEqual([
    {
      complaint_id: complaint.complaintId,
      sequence: 1,
      type: 'filed',
      at: expect.any(String),
      actor_role: 'reporter',
      account_id: null,
      data: '{}',
    },
  ]);
});

test('a key that left the list a moment ago on another server gets no wrap of what comes in now', async () => {
  const own = await openTestServer();
  const { keyList } = await own.verifierWithKeys();
  const sealedComplaint = async () => {
    const complaint = complaintOf();
    const { complaintId } = complaint;
    const sealed = [
      await sealPart({ complaintId, part: 'contact', plaintext: { kind: 'anonymous' }, keyList }),
    ];
    return { ...complaint, sealed };
  };
  await own.citizen.file(await sealedComplaint(), newKey());
  const { database } = own.server.connection;
  const list = await database.selectFrom('identity_key_list').selectAll().executeTakeFirstOrThrow();
  const body = JSON.parse(list.body) as { version: number; keys: { keyId: string }[] };
  const [left, ...kept] = body.keys;
  const instead = { ...left, keyId: 'Z'.repeat(22) };
  await database
    .insertInto('identity_key_list')
    .values({ ...list, version: 2, body: JSON.stringify({ ...body, version: 2, keys: [instead, ...kept] }) })
    .execute();
  const later = await sealedComplaint();
  await own.citizen.file(later, newKey());
  const wraps = await database
    .selectFrom('identity_wrapped_key')
    .select('key_id')
    .where('complaint_id', '=', later.complaintId)
    .execute();
  expect(wraps.map((wrap) => wrap.key_id).sort()).toEqual(kept.map(({ keyId }) => keyId).sort());
  expect(wraps.map((wrap) => wrap.key_id)).not.toContain(left?.keyId);
  await own.close();
});
