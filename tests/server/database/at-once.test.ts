import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

// What two requests do at the same moment: SQLite has one writer, PostgreSQL must be made to let them wait.

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const codes = (outcomes: PromiseSettledResult<unknown>[]) =>
  outcomes.map((outcome) =>
    outcome.status === 'fulfilled'
      ? 'done'
      : outcome.reason instanceof ProblemError
        ? outcome.reason.code
        : outcome.reason,
  );

test('one filing sent eight times at once is one complaint with one receipt', async () => {
  const complaint = complaintOf();
  const key = newKey();
  const receipts = await Promise.all(times(8, () => host.citizen.file(complaint, key)));
  expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
});

test('of eight filings of one complaint under different keys at once, one is taken and the others are told', async () => {
  const complaint = complaintOf();
  const outcomes = codes(await Promise.allSettled(times(8, () => host.citizen.file(complaint, newKey()))));
  expect(outcomes.sort()).toEqual(['done', ...times(7, () => 'key_reused')]);
});

test('one message sent eight times at once stands in the thread once', async () => {
  const { trackingCode } = await host.citizen.file(complaintOf(), newKey());
  const message = { trackingCode, messageId: randomUUID(), text: 'Lubangnya di sebelah timur.' };
  const views = await Promise.all(times(8, () => host.citizen.sendMessage(message)));
  expect(views.map((view) => view.messages.length)).toEqual(times(8, () => 1));
});

test('eight messages at once all stand in the thread, each with an event of its own', async () => {
  const complaint = complaintOf();
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  await Promise.all(
    times(8, (index) =>
      host.citizen.sendMessage({ trackingCode, messageId: randomUUID(), text: `Pesan ke-${index}.` }),
    ),
  );
  expect((await host.citizen.track(trackingCode)).messages).toHaveLength(8);
  const events = await host.server.connection.database
    .selectFrom('casework_event')
    .select('sequence')
    .where('complaint_id', '=', complaint.complaintId)
    .orderBy('sequence')
    .execute();
  expect(events.map((event) => event.sequence)).toEqual(times(9, (index) => index + 1));
});

test('forty openings at once stay within the daily quota of thirty, and another quota counts at once', async () => {
  const own = await openTestServer();
  const { verifier, keyList } = await own.verifierWithKeys();
  const complaint = complaintOf();
  const { complaintId } = complaint;
  const contact = { kind: 'named', name: 'Sartinah Wulandari', number: '081234567890', notes: [] };
  const sealed = [await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList })];
  await own.citizen.file({ ...complaint, sealed }, newKey());
  const open = () => verifier.openIdentity({ complaintId, part: 'contact', reason: 'menanyakan lokasi' });
  const outcomes = codes(await Promise.allSettled(times(40, open)));
  expect(outcomes.sort()).toEqual([...times(30, () => 'done'), ...times(10, () => 'quota_reached')]);
  const administrator = await own.signIn('administrator');
  const setQuota = async (identityQuota: number) => {
    const { version, values } = (await administrator.administeredSettings()).rules;
    await administrator.changeRules({ version, values: { ...values, identityQuota } });
  };
  await setQuota(32);
  expect((await open()).openingsLeftToday).toBe(1);
  await setQuota(31);
  expect(codes(await Promise.allSettled([open()]))).toEqual(['quota_reached']);
  await own.close();
});
