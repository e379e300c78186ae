import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileComplaint, Receipt } from '../../../api-client/contract/intake/complaint.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { createFilingLine, filingLimits, useFilingLine } from '../../../server/intake/filing-line.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

// Complaints that come in at the same moment share a transaction; what is wrong with one is not the others' business.

let host: TestServer;
const batches: number[] = [];
beforeAll(async () => {
  host = await openTestServer();
  const connection = host.intakeConnection;
  const line = createFilingLine(connection, filingLimits(connection.engine), (size) => batches.push(size));
  useFilingLine(host.intakeConnection, line);
});
afterAll(() => host.close());

type Outcome = Receipt | string;
const file = (complaint: FileComplaint, key: string): Promise<Outcome> =>
  host.citizen.file(complaint, key).catch((error: unknown) => {
    if (error instanceof ProblemError) return error.code;
    throw error;
  });

const count = async (table: 'casework_complaint' | 'casework_event' | 'operations_receipt') =>
  Number(
    (
      await host.server.connection.database
        .selectFrom(table)
        .select((fields) => fields.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('forty filings at once are few commits, each with a receipt of its own', async () => {
  batches.length = 0;
  const before = await count('casework_event');
  const receipts = await Promise.all(Array.from({ length: 40 }, () => file(complaintOf(), newKey())));
  expect(new Set(receipts.map((receipt) => typeof receipt === 'object' && receipt.trackingCode)).size).toBe(
    40,
  );
  expect(batches.reduce((sum, size) => sum + size, 0)).toBe(40);
  expect(batches.length).toBeLessThan(20);
  expect(await count('casework_event')).toBe(before + 40);
});

/** What a request may look like beside its neighbours; `of` names an earlier complaint of the same round. */
const request = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'new' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('repeated' as const), of: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('other_body' as const), of: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('other_key' as const), of: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unknown_photo' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'outside' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'sealed_too_early' as const }) },
);

test('whatever arrives together, each complaint is filed exactly once and a bad request fails alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 24 }), async (requests) => {
      const before = await count('casework_complaint');
      const sent: { complaint: FileComplaint; key: string; kind: string }[] = [];
      for (const wanted of requests) {
        const originals = sent.filter(({ kind }) => kind === 'new');
        const original = 'of' in wanted ? originals[wanted.of % Math.max(1, originals.length)] : undefined;
        if ('of' in wanted && !original) continue;
        const complaint = original?.complaint ?? complaintOf();
        const key = original?.key ?? newKey();
        const { place } = complaint;
        if (wanted.kind === 'other_body') {
          sent.push({ complaint: { ...complaint, text: `${complaint.text} Lagi.` }, key, kind: wanted.kind });
        } else if (wanted.kind === 'other_key') sent.push({ complaint, key: newKey(), kind: wanted.kind });
        else if (wanted.kind === 'unknown_photo') {
          const photoId = randomBytes(16).toString('hex');
          sent.push({
            complaint: { ...complaint, photos: [{ photoId, caption: null }] },
            key,
            kind: wanted.kind,
          });
        } else if (wanted.kind === 'outside') {
          const point = { latitude: 0, longitude: 0 };
          sent.push({ complaint: { ...complaint, place: { ...place, point } }, key, kind: wanted.kind });
        } else if (wanted.kind === 'sealed_too_early') {
          sent.push({ complaint: { ...complaint, sealed: [SEALED] }, key, kind: wanted.kind });
        } else sent.push({ complaint, key, kind: wanted.kind });
      }
      const outcomes = await Promise.all(sent.map(({ complaint, key }) => file(complaint, key)));

      // Of a key or a complaint that came in several forms, whichever was first stands; the same form always has the same receipt.
      const filed = new Map<string, string>();
      for (const [index, { complaint, key, kind }] of sent.entries()) {
        const outcome = outcomes[index];
        if (kind === 'unknown_photo') expect(outcome).toBe('unknown_photo');
        else if (kind === 'outside') expect(outcome).toBe('outside_region');
        else if (kind === 'sealed_too_early') expect(outcome).toBe('identity_not_ready');
        else if (typeof outcome === 'string') expect(outcome).toBe('key_reused');
        else {
          const form = JSON.stringify([key, complaint.text, outcome]);
          expect(filed.get(complaint.complaintId) ?? form).toBe(form);
          filed.set(complaint.complaintId, form);
        }
      }
      const wanted = new Set(
        sent.filter(({ kind }) => kind === 'new').map(({ complaint }) => complaint.complaintId),
      );
      expect(new Set(filed.keys())).toEqual(wanted);
      expect(await count('casework_complaint')).toBe(before + wanted.size);
      expect(await count('operations_receipt')).toBe(before + wanted.size);
    }),
    { numRuns: 10 },
  );
});

const SEALED = {
  format: 1 as const,
  part: 'contact' as const,
  keyListVersion: 1,
  nonce: 'A'.repeat(16),
  ciphertext: 'A'.repeat(1387),
  wrappedKeys: [{ keyId: 'A'.repeat(22), encapsulated: 'A'.repeat(87), wrapped: 'A'.repeat(64) }],
};

test('a row the database refuses fails alone among twenty that are taken', async () => {
  // A complaint whose receipt is missing: nothing but the row's own key can tell.
  const torn = complaintOf();
  await file(torn, newKey());
  await host.server.connection.database
    .deleteFrom('operations_receipt')
    .where('complaint_id', '=', torn.complaintId)
    .execute();
  const good = Array.from({ length: 20 }, () => complaintOf());
  const outcomes = await Promise.all(
    [...good.slice(0, 9), torn, ...good.slice(9)].map((complaint) => file(complaint, newKey())),
  );
  expect(outcomes.map((outcome) => typeof outcome)).toEqual(
    Array.from({ length: 21 }, (_, index) => (index === 9 ? 'string' : 'object')),
  );
  expect(outcomes[9]).toBe('internal');
  const known = await host.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where(
      'complaint_id',
      'in',
      good.map(({ complaintId }) => complaintId),
    )
    .execute();
  expect(known).toHaveLength(20);
});

test('of two who claim one photo at once one is filed, and the photo is hers with its caption', async () => {
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  const upload = () => host.citizen.uploadPhoto(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }));
  const [{ photoId }, second] = [await upload(), await upload()];
  const both = [
    complaintOf({
      photos: [
        { photoId, caption: 'Lubang' },
        { photoId: second.photoId, caption: null },
      ],
    }),
    complaintOf({ photos: [{ photoId, caption: 'Lubang lain' }] }),
    complaintOf({
      photos: [
        { photoId: second.photoId, caption: null },
        { photoId: second.photoId, caption: null },
      ],
    }),
  ];
  const outcomes = await Promise.all(both.map((complaint) => file(complaint, newKey())));
  // On PostgreSQL two batches are under way at once; whichever holds the photo first.
  const first = outcomes.findIndex((outcome) => typeof outcome === 'object');
  expect([0, 1]).toContain(first);
  expect(outcomes.filter((outcome) => outcome === 'unknown_photo')).toHaveLength(2);
  const rows = await host.server.connection.database
    .selectFrom('casework_photo')
    .select(['photo_id', 'complaint_id', 'caption', 'position'])
    .where('complaint_id', 'is not', null)
    .orderBy('position')
    .execute();
  const winner = both[first];
  expect(rows).toEqual(
    winner?.photos.map(({ photoId: photo_id, caption }, position) => ({
      photo_id,
      complaint_id: winner.complaintId,
      caption,
      position,
    })),
  );
});

test('when more wait than may, the next is told to come back, and none of those who waited is lost', async () => {
  const connection = host.intakeConnection;
  const usual = createFilingLine(connection);
  useFilingLine(host.intakeConnection, createFilingLine(connection, { most: 4, waiting: 8, atOnce: 1 }));
  const complaints = Array.from({ length: 60 }, () => complaintOf());
  const before = await count('casework_complaint');
  const answers = await Promise.all(
    complaints.map(async (complaint) =>
      host.service.app.request('/api/complaints', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
        body: JSON.stringify(complaint),
      }),
    ),
  );
  const taken = answers.filter(({ status }) => status === 201).length;
  const refused = answers.filter(({ status }) => status === 503);
  expect(taken + refused.length).toBe(60);
  expect(taken).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.headers.get('retry-after')).toBe('10');
  expect(await count('casework_complaint')).toBe(before + taken);
  useFilingLine(host.intakeConnection, usual);
});

test('sealed parts of filings that come together are stored with their own complaint, for the keys of the newest list', async () => {
  const own = await openTestServer();
  const { keyList } = await own.verifierWithKeys();
  const complaints = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const complaint = complaintOf();
      const { complaintId } = complaint;
      const sealed = [
        await sealPart({ complaintId, part: 'contact', plaintext: { kind: 'anonymous' }, keyList }),
      ];
      return { ...complaint, sealed };
    }),
  );
  await Promise.all(complaints.map((complaint) => own.citizen.file(complaint, newKey())));
  const { database } = own.server.connection;
  const parts = await database.selectFrom('identity_sealed_part').selectAll().execute();
  expect(new Map(parts.map((part) => [part.complaint_id, part.ciphertext]))).toEqual(
    new Map(complaints.map(({ complaintId, sealed }) => [complaintId, sealed[0]?.ciphertext])),
  );
  const wraps = await database.selectFrom('identity_wrapped_key').selectAll().execute();
  expect(wraps).toHaveLength(12 * keyList.keys.length);
  const notices = await database.selectFrom('casework_notice').select('complaint_id').execute();
  expect(new Set(notices.map((notice) => notice.complaint_id))).toEqual(
    new Set(complaints.map(({ complaintId }) => complaintId)),
  );
  await own.close();
});
