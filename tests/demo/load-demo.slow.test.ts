import { expect, test } from 'vitest';
import { demoCredentials } from '../../demo/demo-logins.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { openTestServer } from '../server/helpers/open-test-server.ts';

test('the invented year holds answers to questions, one of them private, what offices handle, and posts that did not count, all as real ones do', async () => {
  const host = await openTestServer();
  const { server, auth, service, desk, clock } = host;
  await loadDemo({
    server,
    auth,
    service,
    desk,
    clock,
    credentials: demoCredentials(server.secrets),
    count: 60,
    until: new Date('2026-11-20T00:00:00.000Z'),
    progress: () => undefined,
  });
  expect(server.reference.questions['saluran-air']?.questions.map((one) => one.private)).toEqual([
    false,
    true,
  ]);
  const rows = await server.connection.database.selectFrom('casework_answer').selectAll().execute();
  const answered = new Set(rows.map((row) => row.complaint_id));
  expect(answered.size).toBeGreaterThanOrEqual(3);
  expect(new Set(rows.map((row) => row.question_id))).toEqual(new Set(['tinggi-air', 'sudah-ke-mana']));
  // What two offices handle is written down in the same way.
  const handled = await server.connection.database
    .selectFrom('operations_agency_category')
    .select('agency_code')
    .execute();
  expect(new Set(handled.map((row) => row.agency_code))).toEqual(new Set(['dpupr', 'dishub']));
  // Stated criteria, and posts that lacked one: a count by channel and day, nothing of what they said.
  expect(server.reference.instance.criteria?.withinDays).toBe(30);
  const refused = await server.connection.database
    .selectFrom('operations_channel_refusal')
    .select(['channel', 'count'])
    .execute();
  expect(refused.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(40);
  expect(new Set(refused.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(3);
  await host.close();
}, 180_000);
