import { afterEach, beforeEach, expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey, SOMEWHERE_CODE } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeEach(async () => {
  host = await openTestServer();
});
afterEach(() => host.close());

const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? error.code : error;
};

const rows = async () =>
  Number(
    (
      await host.server.connection.database
        .selectFrom('casework_complaint')
        .select((fields) => fields.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('files a complaint and answers a receipt whose code opens it', async () => {
  const receipt = await host.citizen.file(complaintOf(), newKey());
  expect(receipt.trackingCode).toMatch(/^0\d{15}$/);
  expect(receipt.firstAnswerDueAt).toBe('2026-03-02T04:00:00.000Z');
  const view = await host.citizen.track(receipt.trackingCode);
  expect(view.state).toBe('received');
  expect(view.steps).toEqual([{ state: 'received', at: receipt.receivedAt }]);
});

test('places a point in its village', async () => {
  await host.citizen.file(complaintOf(), newKey());
  const row = await host.server.connection.database
    .selectFrom('casework_complaint')
    .select('village_code')
    .executeTakeFirstOrThrow();
  expect(row.village_code).toBe(SOMEWHERE_CODE);
});

test('the same key with the same body gives the very same receipt and one complaint', async () => {
  const complaint = complaintOf();
  const key = newKey();
  const first = await host.citizen.file(complaint, key);
  host.clock.set(new Date('2026-03-05T02:00:00.000Z'));
  expect(await host.citizen.file(complaint, key)).toEqual(first);
  expect(await rows()).toBe(1);
});

test('the same complaint sent twice at once is one complaint with one receipt', async () => {
  const complaint = complaintOf();
  const key = newKey();
  const [first, second] = await Promise.all([
    host.citizen.file(complaint, key),
    host.citizen.file(complaint, key),
  ]);
  expect(second).toEqual(first);
  expect(await rows()).toBe(1);
});

test('the same key with another body is refused', async () => {
  const key = newKey();
  await host.citizen.file(complaintOf(), key);
  expect(await codeOf(host.citizen.file(complaintOf(), key))).toBe('key_reused');
  expect(await rows()).toBe(1);
});

test('the same complaint under another key is refused', async () => {
  const complaint = complaintOf();
  await host.citizen.file(complaint, newKey());
  expect(await codeOf(host.citizen.file(complaint, newKey()))).toBe('key_reused');
});

test.each(['', 'short', 'x'.repeat(65), 'with space with space with'])(
  'refuses the key "%s"',
  async (key) => {
    expect(await codeOf(host.citizen.file(complaintOf(), key))).toBe('key_missing');
  },
);

test.each([
  ['an empty text', { text: '' }, 'text_too_short'],
  ['a text of spaces', { text: '   \n  ' }, 'text_too_short'],
  ['a text over the limit', { text: 'a'.repeat(5001) }, 'text_too_long'],
  ['an unknown category', { categoryCode: 'tidak-ada' }, 'unknown_category'],
  ['an unknown agency', { agencyCode: 'tidak-ada' }, 'unknown_agency'],
  [
    'seven photos',
    { photos: Array.from({ length: 7 }, () => ({ photoId: 'a'.repeat(32), caption: null })) },
    'too_many_photos',
  ],
  ['a photo nobody uploaded', { photos: [{ photoId: 'a'.repeat(32), caption: null }] }, 'unknown_photo'],
])('refuses %s', async (_what, change, code) => {
  expect(await codeOf(host.citizen.file(complaintOf(change), newKey()))).toBe(code);
  expect(await rows()).toBe(0);
});

test('refuses a text of 10 MB before reading it to the end', async () => {
  expect(await codeOf(host.citizen.file(complaintOf({ text: 'a'.repeat(10_000_000) }), newKey()))).toBe(
    'body_too_large',
  );
});

test('keeps HTML and scripts in a text as text', async () => {
  const text = 'Lampu mati <script>alert(1)</script> & <b>gelap</b> sejak "Senin" di gang ini.';
  const { trackingCode } = await host.citizen.file(complaintOf({ text }), newKey());
  expect((await host.citizen.track(trackingCode)).text).toBe(text);
});

test('refuses a place outside the region and an unknown village', async () => {
  const outside = { ...complaintOf().place, point: { latitude: 0, longitude: 0 } };
  expect(await codeOf(host.citizen.file(complaintOf({ place: outside }), newKey()))).toBe('outside_region');
  const unknown = { ...complaintOf().place, point: null, villageCode: '11.01.01.2001' };
  expect(await codeOf(host.citizen.file(complaintOf({ place: unknown }), newKey()))).toBe('outside_region');
});

test('a field nobody knows is refused', async () => {
  const complaint = { ...complaintOf(), reporterName: 'Seseorang' };
  expect(await codeOf(host.citizen.file(complaint, newKey()))).toBe('invalid_body');
});

test('identity cannot be given before keys exist, and must be sealed afterwards', async () => {
  const complaint = complaintOf();
  const { keyList } = await (await openTestServer()).verifierWithKeys();
  const sealed = [
    await sealPart({ complaintId: complaint.complaintId, part: 'contact', plaintext: {}, keyList }),
  ];
  expect(await codeOf(host.citizen.file({ ...complaint, sealed }, newKey()))).toBe('identity_not_ready');
  await host.verifierWithKeys();
  expect(await codeOf(host.citizen.file(complaint, newKey()))).toBe('invalid_body');
  expect(await codeOf(host.citizen.file({ ...complaint, sealed }, newKey()))).toBe('key_list_unknown');
  expect(await rows()).toBe(0);
});

test('a wrong code and a code with a wrong check digit are answered alike, a NIK is named', async () => {
  const { trackingCode } = await host.citizen.file(complaintOf(), newKey());
  const wrong = `${trackingCode.slice(0, 15)}${(Number(trackingCode[15]) + 1) % 10}`;
  const ask = async (code: string) => {
    const response = await host.service.app.request('/api/track', {
      method: 'POST',
      body: JSON.stringify({ trackingCode: code }),
      headers: { 'content-type': 'application/json' },
    });
    return { status: response.status, body: await response.text() };
  };
  expect(await ask(wrong)).toEqual(await ask('0000000000000001'));
  expect(await ask(wrong)).toEqual(await ask('apa saja'));
  expect((await ask('3318014505900001')).body).toContain('Ini NIK');
  expect(await codeOf(host.citizen.track(wrong))).toBe('code_not_found');
});

test('a code may be typed in groups', async () => {
  const { trackingCode } = await host.citizen.file(complaintOf(), newKey());
  const grouped = trackingCode.replace(/(.{4})/g, '$1 ');
  expect((await host.citizen.track(grouped)).state).toBe('received');
});
