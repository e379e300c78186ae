import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { loadPolicy } from '../../../server/casework/deadlines/policy.ts';
import { refreshStatistics } from '../../../server/disclosure/refresh-statistics.ts';
import { morningOf } from '../../../server/notifications/tell-morning.ts';
import { reloadReference } from '../../../server/reload-reference.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { stepsOf } from './desk-steps.ts';

let host: TestServer;
let admin: DeskClient;
let verifier: DeskClient;
let officer: DeskClient;
let leader: DeskClient;
let step: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  host = await openTestServer();
  admin = await host.signIn('administrator');
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  leader = await host.signIn('leader');
  step = stepsOf(host, verifier);
});
afterAll(() => host.close());

const at = (instant: string) => host.clock.set(new Date(instant));
const promise = async (policy: ReturnType<typeof loadPolicy>) =>
  admin.changePolicy({ version: (await admin.policies()).versions[0]?.version ?? 0, policy });

async function assigned() {
  const filed = await step.filed();
  await step.verify(filed.id);
  await step.assign(filed.id, 'dpupr');
  return filed;
}

const resolution = <Clock extends { clock: string }>(clocks: readonly Clock[]) =>
  clocks.find(({ clock }) => clock === 'resolution');

/** The end of the promise on every screen that shows it. */
async function dueOf({ id, trackingCode }: { id: string; trackingCode: string }) {
  return {
    desk: resolution((await verifier.complaintForVerifier(id)).clocks)?.dueAt,
    tracker: resolution((await host.citizen.track(trackingCode)).due)?.dueAt,
    agency: resolution((await officer.complaintForAgency(id)).clocks)?.dueOn,
  };
}

/** The published deadlines as they are computed for a publication at this moment. */
async function published() {
  await reloadReference(host.server);
  const { database } = host.server.connection;
  await database
    .transaction()
    .execute((transaction) => refreshStatistics(host.server, transaction, host.clock.now()));
  const row = await database.selectFrom('published_statistics').select('record').executeTakeFirstOrThrow();
  return JSON.parse(row.record) as {
    calendar: { provisional: boolean };
    deadlines: {
      clock: string;
      unit: string;
      policyVersion: number;
      n: number;
      met: number;
      provisional: number;
    }[];
  };
}

test('a rule changed in between measures each complaint by its own, on the screens and in what is published', async () => {
  at('2026-07-01T02:00:00.000Z');
  const before = await assigned();
  at('2026-07-01T02:00:00.001Z');
  await promise(loadPolicy('pati'));
  const after = await assigned();
  // 168 hours; fourteen working days.
  expect(await dueOf(before)).toMatchObject({ desk: '2026-07-08T02:00:00.000Z', agency: '2026-07-08' });
  expect(await dueOf(after)).toMatchObject({ desk: '2026-07-21T16:59:59.999Z', agency: '2026-07-21' });
  at('2026-07-10T02:00:00.000Z');
  for (const { id } of [before, after]) {
    await step.officerAct(officer, id, 'resolve', {
      text: { text: 'Lubang ditambal aspal.', decisions: [] },
      withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
    });
  }
  const { deadlines } = await published();
  expect(deadlines.filter(({ clock }) => clock === 'resolution')).toMatchObject([
    { unit: 'hours', policyVersion: 1, n: 1, met: 0 },
    { unit: 'working_days', policyVersion: 2, n: 1, met: 1 },
  ]);
});

test('a regional day off moves what is due on every screen, and only once it was announced', async () => {
  at('2026-07-13T02:00:00.000Z');
  const filed = await assigned();
  const due = (day: string) => ({
    desk: `${day}T16:59:59.999Z`,
    tracker: `${day}T16:59:59.999Z`,
    agency: day,
  });
  expect(await dueOf(filed)).toEqual(due('2026-07-31'));
  const { daysOff } = await admin.administeredSettings();
  const day = (date: string, announcedOn: string) =>
    ({ date, name: 'Hari jadi', kind: 'regional', announcedOn }) as const;
  // The second was told of when it was over: what was due stays due.
  await admin.changeDaysOff({
    version: daysOff.version,
    days: [day('2026-07-28', '2026-07-20'), day('2026-07-21', '2026-07-22')],
  });
  at('2026-07-19T16:59:59.999Z');
  expect(await dueOf(filed)).toEqual(due('2026-07-31'));
  at('2026-07-19T17:00:00.000Z');
  expect(await dueOf(filed)).toEqual(due('2026-08-03'));
  at('2026-07-23T02:00:00.000Z');
  expect(await dueOf(filed)).toEqual(due('2026-08-03'));

  // Nobody is told of late work on a day nobody works.
  await reloadReference(host.server);
  at('2026-07-28T02:00:00.000Z');
  expect(morningOf(host.server)).toBeNull();
  at('2026-07-29T02:00:00.000Z');
  expect(morningOf(host.server)).not.toBeNull();

  at('2026-08-03T16:59:59.999Z');
  const row = (await verifier.verificationQueue()).items.find((item) => item.complaintId === filed.id);
  expect(row?.nextClock).toMatchObject({ clock: 'agency_answer', state: 'breached' });
  const { met = 0 } =
    resolution((await published()).deadlines.filter(({ unit }) => unit === 'working_days')) ?? {};
  await step.officerAct(officer, filed.id, 'resolve', {
    text: { text: 'Lubang ditambal aspal.', decisions: [] },
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  expect(
    resolution((await published()).deadlines.filter(({ unit }) => unit === 'working_days')),
  ).toMatchObject({ met: met + 1 });
});

test('what comes in in a year without a calendar is provisional for the desk, the agency, the reporter and in the statistics', async () => {
  at('2026-12-01T02:00:00.000Z');
  const known = await assigned();
  expect(resolution((await verifier.complaintForVerifier(known.id)).clocks)?.provisional).toBe(false);
  expect((await published()).calendar.provisional).toBe(false);
  expect((await leader.overview()).provisional).toBe(false);

  at('2027-02-01T02:00:00.000Z');
  const filed = await assigned();
  expect(resolution((await verifier.complaintForVerifier(filed.id)).clocks)?.provisional).toBe(true);
  expect(resolution((await host.citizen.track(filed.trackingCode)).due)?.provisional).toBe(true);
  expect(resolution((await officer.complaintForAgency(filed.id)).clocks)?.provisional).toBe(true);
  expect((await leader.overview()).provisional).toBe(true);
  // Answered: the solution is the next promise in both queues.
  await step.officerAct(officer, filed.id, 'reply', {
    reply: { text: 'Tim kami menambal lubang itu pada 1 Februari 2027 sepanjang 12 meter.', decisions: [] },
  });
  const queued = (await verifier.verificationQueue()).items.find((item) => item.complaintId === filed.id);
  expect(queued?.nextClock).toMatchObject({ clock: 'resolution', provisional: true });
  const own = (await officer.agencyQueue()).items.find((item) => item.complaintId === filed.id);
  expect(own?.nextClock).toMatchObject({ clock: 'resolution', provisional: true });
  const { calendar, deadlines } = await published();
  expect(calendar.provisional).toBe(true);
  expect(deadlines.find(({ unit }) => unit === 'working_days')).toMatchObject({ provisional: 1 });
});
