import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { rebuildStoredState } from '../../../server/casework/rebuild-stored-state.ts';
import { compareStoredState } from '../../../server/casework/stored-state.ts';
import { MONDAY, openTestServer, type TestServer } from '../helpers/open-test-server.ts';
import { plain, stepsOf } from '../staff/desk-steps.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let id: string;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  officer = await host.signIn('agencyOfficer', 'dpupr');
  const step = stepsOf(host, verifier);
  const filed = await step.filed();
  id = filed.id;
  await step.verify(id);
  await step.assign(id, 'dpupr');
  await step.officerAct(officer, id, 'reply', { reply: plain('Terima kasih, laporan sudah kami terima.') });
  await step.officerAct(officer, id, 'resolve', {
    text: plain('Lubang ditambal aspal.'),
    withoutPhotoReason: 'Kamera petugas rusak di lapangan.',
  });
  await host.citizen.giveVerdict({
    trackingCode: filed.trackingCode,
    verdict: 'not_solved',
    reason: 'Masih ada.',
    rating: 2,
  });
});
afterAll(() => host.close());

const run = promisify(execFile);

/** The command as an operator runs it. */
async function replay(): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    DATA_DIR: host.folder,
    ...(host.source.engine === 'postgres' ? { DATABASE_URL: host.source.url } : {}),
  };
  try {
    const { stdout, stderr } = await run(process.execPath, ['scripts/run.mjs', 'events-replay'], { env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

test('the command proves the stored state equal to the events, prints counts, and names a falsified complaint', async () => {
  const whole = await replay();
  expect(whole).toMatchObject({ code: 0 });
  expect(whole.said).toContain('1 complaints, 7 events, 1 replies, 1 verdicts, 1 briefs');
  const { database } = host.server.connection;
  await database
    .updateTable('casework_complaint')
    .set({ state: 'closed' })
    .where('complaint_id', '=', id)
    .execute();
  const falsified = await replay();
  expect(falsified.code).toBe(1);
  expect(falsified.said).toContain(`Complaint ${id} differs in casework_complaint.state`);
  await database
    .updateTable('casework_complaint')
    .set({ state: 'reopened' })
    .where('complaint_id', '=', id)
    .execute();
}, 60_000);

test('each derived column, reply, verdict, brief and missing event is found', async () => {
  const { database } = host.server.connection;
  const where = async () => (await compareStoredState(database)).difference?.where ?? null;
  expect(await where()).toBeNull();
  const row = await database.selectFrom('casework_complaint').selectAll().executeTakeFirstOrThrow();
  const falsehoods = {
    version: row.version + 1,
    agency_code: 'dlh',
    subject_kind: 'agency',
    subject_agency_code: 'dpupr',
    misconduct: 1,
    public_id: '0123456789',
    unread: row.unread === 1 ? 0 : 1,
    category_code: 'sampah',
    received_at: '2020-01-01T00:00:00.000Z',
    projection: row.projection.replace('"reopenedCount":1', '"reopenedCount":0'),
  } as const;
  for (const [column, value] of Object.entries(falsehoods)) {
    await database
      .updateTable('casework_complaint')
      .set({ [column]: value })
      .execute();
    expect(await where()).toBe(`casework_complaint.${column}`);
    await database
      .updateTable('casework_complaint')
      .set({ [column]: row[column as keyof typeof row] })
      .execute();
  }
  await database.updateTable('casework_reply').set({ kind: 'substantive' }).execute();
  expect(await where()).toBe('casework_reply');
  await database.updateTable('casework_reply').set({ kind: 'acknowledgement' }).execute();
  await database.updateTable('casework_verdict').set({ rating: 5 }).execute();
  expect(await where()).toBe('casework_verdict');
  await database.updateTable('casework_verdict').set({ rating: 2 }).execute();
  await database.updateTable('casework_brief').set({ agency_code: 'dlh' }).execute();
  expect(await where()).toBe('casework_brief.agency_code');
  await database.updateTable('casework_brief').set({ agency_code: 'dpupr' }).execute();
  const removed = await database
    .selectFrom('casework_event')
    .selectAll()
    .where('sequence', '=', 4)
    .executeTakeFirstOrThrow();
  await database.deleteFrom('casework_event').where('sequence', '=', 4).execute();
  expect(await where()).toBe('casework_event');
  await database.insertInto('casework_event').values(removed).execute();
  expect(await where()).toBeNull();
});

test('after an update the state is rebuilt once from the events, whatever an older program had stored', async () => {
  const { database } = host.server.connection;
  const row = await database.selectFrom('casework_complaint').select('projection').executeTakeFirstOrThrow();
  const { agencyReplies: _replies, unansweredQuestions: _asked, ...older } = JSON.parse(row.projection);
  await database
    .updateTable('casework_complaint')
    .set({ projection: JSON.stringify(older), unread: 0 })
    .execute();
  expect(await rebuildStoredState(database, MONDAY)).toBe(0);
  await database.deleteFrom('operations_setting').where('name', '=', 'lifecycle_version').execute();
  expect(await rebuildStoredState(database, MONDAY)).toBe(1);
  expect((await compareStoredState(database)).difference).toBeNull();
  expect(await rebuildStoredState(database, MONDAY)).toBe(0);
});
