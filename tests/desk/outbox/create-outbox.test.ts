import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeskClient, type DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { createOutbox } from '../../../desk/outbox/create-outbox.ts';
import type { OutboxAction, OutboxEntry } from '../../../desk/outbox/outbox-entry.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { complaintOf, newKey } from '../../server/helpers/complaint-of.ts';
import { openTestServer, PASSWORD, type TestServer } from '../../server/helpers/open-test-server.ts';
import { memoryTable } from './memory-table.ts';

let host: TestServer;
let verifier: DeskClient;
let officer: DeskClient;
let colleague: DeskClient;
let accountId: string;
/** What the network does with each further request: nothing, lose the request, or lose the answer. */
let network: ('fine' | 'request lost' | 'answer lost')[] = [];
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  colleague = await host.signIn('agencyOfficer', 'dpupr');
  const email = 'lapangan@contoh.example';
  const account = { role: 'agencyOfficer', agencyCode: 'dpupr', name: 'Wening Contoh', email } as const;
  await createAccount(host.server, host.auth, { ...account, password: PASSWORD }, null);
  const direct = appFetch(host.desk.app, host.server.addresses.desk);
  officer = createDeskClient({
    baseUrl: host.server.addresses.desk,
    fetch: async (input, init) => {
      const luck = network.shift() ?? 'fine';
      if (luck === 'request lost') throw new TypeError('Failed to fetch');
      const answer = await direct(input, init);
      if (luck === 'answer lost') throw new TypeError('Failed to fetch');
      return answer;
    },
  });
  await officer.signIn(email, PASSWORD);
  ({ accountId } = await officer.me());
});
afterAll(() => host.close());

const plain = (text: string) => ({ text, decisions: [] });

async function assigned(): Promise<string> {
  const complaint = complaintOf();
  const id = complaint.complaintId;
  await host.citizen.file(complaint, newKey());
  const act = async (name: string, body: object) =>
    verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
  await act('verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
  await act('assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang di dekat pasar.'), photoIds: [] });
  return id;
}

/** An outbox as one tab has it; `rows` is what the browser keeps. */
function tab(rows: Map<string, OutboxEntry>, pause: (seconds: number) => Promise<void> = async () => {}) {
  let now = 1_800_000_000_000;
  return createOutbox({
    table: memoryTable(rows),
    send: async ({ action, complaintId, key }) => {
      if (action.name === 'photo') throw new Error('no photos here');
      if (action.name === 'log') {
        await officer.writeWorkLog(complaintId, action.body, key);
        return { version: null };
      }
      const { version, body } = action;
      return officer.agencyAct(complaintId, action.name, { version, ...body }, key);
    },
    now: () => {
      now += 1;
      return now;
    },
    newKey,
    random: () => 0.5,
    alone: (work) => work(),
    pause,
    signInNeeded: () => {},
    delivered: () => {},
  });
}

/** Start, then two replies with a note between them, as an officer without a network queues them. */
function actions(version: number): OutboxAction[] {
  return [
    { name: 'start', version, body: {} },
    { name: 'reply', version: version + 1, body: { reply: plain('Tim menambal lubang pada 3 Maret 2026.') } },
    { name: 'log', body: { entry: plain('Aspal dipesan, alat datang besok.') } },
    {
      name: 'reply',
      version: version + 2,
      body: { reply: plain('Lubang kedua ditambal pada 4 Maret 2026.') },
    },
  ];
}

/** Puts them into the browser as a tab without network leaves them. */
function left(complaintId: string, queued: OutboxAction[]): Map<string, OutboxEntry> {
  return new Map(
    queued.map((action, index) => {
      const key = newKey();
      const entry = { key, accountId, complaintId, queuedAt: 1_800_000_000_000 + index, action };
      return [key, { ...entry, tried: false, problem: null }];
    }),
  );
}

test('whatever the network loses and however often the tab is closed, each action arrives once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('fine', 'request lost', 'answer lost'), { maxLength: 12 }),
      async (luck) => {
        const id = await assigned();
        const rows = left(id, actions((await officer.complaintForAgency(id)).version));
        network = [...luck];
        // Each loss ends the tab; the next one takes up what it left
        while (rows.size > 0) {
          const paused = Promise.withResolvers<void>();
          const closed = tab(rows, () => {
            paused.resolve();
            return new Promise(() => {});
          });
          await closed.use(accountId);
          await Promise.race([closed.wake(), paused.promise]);
          await closed.use(null);
        }
        network = [];
        const seen = await officer.complaintForAgency(id);
        expect(seen.state).toBe('in_progress');
        expect(seen.replies.map((reply) => reply.text)).toEqual([
          'Tim menambal lubang pada 3 Maret 2026.',
          'Lubang kedua ditambal pada 4 Maret 2026.',
        ]);
        expect(seen.workLog).toHaveLength(1);
      },
    ),
    { numRuns: 8 },
  );
}, 60_000);

test('a form lets go of its words when the server has them, and keeps them when it refuses', async () => {
  const id = await assigned();
  const { version } = await officer.complaintForAgency(id);
  const outbox = tab(new Map());
  await outbox.use(accountId);
  expect(await outbox.submit(id, { name: 'start', version, body: {} })).toBe('sent');
  expect(outbox.knownVersion(id)).toBe(version + 1);
  const refused = outbox.submit(id, { name: 'start', version, body: {} });
  await expect(refused).rejects.toBeInstanceOf(ProblemError);
  expect(outbox.$state.get().entries).toEqual([]);
});

test('a busy server is left alone as long as it asks, and a drawn part of that longer', async () => {
  const pauses: number[] = [];
  const [busy, alone] = [Promise.withResolvers<void>(), new Map<string, OutboxEntry>()];
  const outbox = createOutbox({
    table: memoryTable(alone),
    async send() {
      const problem = {
        type: 'urn:titik-terang:problem:busy',
        title: 'Sibuk.',
        status: 503,
        code: 'busy',
      } as const;
      throw new ProblemError(problem, 30);
    },
    now: () => 1_800_000_000_000,
    newKey,
    random: () => 0.25,
    alone: (work) => work(),
    pause: (seconds) => {
      pauses.push(seconds);
      busy.resolve();
      return new Promise(() => {});
    },
    signInNeeded: () => {},
    delivered: () => {},
  });
  await outbox.use(accountId);
  expect(
    await outbox.submit('3f0e4a52-9d0c-4b1e-8a44-0c2d5b7a9e10', { name: 'start', version: 1, body: {} }),
  ).toBe('queued');
  await busy.promise;
  expect(pauses).toEqual([37.5]);
});

test('behind a refused action the others of its complaint wait; sent again, all go on from the newest version', async () => {
  const id = await assigned();
  const { version } = await officer.complaintForAgency(id);
  await colleague.agencyAct(id, 'start', { version });
  const rows = left(id, actions(version).slice(1));
  for (const entry of rows.values()) {
    if ('version' in entry.action) entry.action = { ...entry.action, version: entry.action.version - 1 };
  }
  const outbox = tab(rows);
  await outbox.use(accountId);
  await outbox.wake();
  const [head, ...behind] = outbox.$state.get().entries;
  expect(head?.problem?.code).toBe('changed_meanwhile');
  expect(behind.map((entry) => [entry.tried, entry.problem])).toEqual(behind.map(() => [false, null]));
  if (!head) throw new Error('nothing was refused');
  await outbox.mend(head, (await officer.complaintForAgency(id)).version, null);
  await outbox.wake();
  expect(outbox.$state.get().entries).toEqual([]);
  expect((await officer.complaintForAgency(id)).replies).toHaveLength(2);
});

test('taking back a refused action lets those behind it go on', async () => {
  const id = await assigned();
  const { version } = await officer.complaintForAgency(id);
  const naming = { name: 'reply', version, body: { reply: plain('Hubungi 0812-3456-7890.') } } as const;
  const good = {
    name: 'reply',
    version: version + 1,
    body: { reply: plain('Lubang ditambal tim pada 4 Maret 2026.') },
  } as const;
  const outbox = tab(left(id, [naming, good]));
  await outbox.use(accountId);
  await outbox.wake();
  const [head] = outbox.$state.get().entries;
  expect(head?.problem?.code).toMatch(/^text_/);
  if (head) await outbox.discard(head);
  await outbox.wake();
  expect(outbox.$state.get().entries).toEqual([]);
  expect((await officer.complaintForAgency(id)).replies).toHaveLength(1);
});

test('nobody’s session sends or shows what another account left, and after two weeks it is gone', async () => {
  const id = await assigned();
  const rows = left(id, actions(1).slice(0, 1));
  const outbox = tab(rows);
  await outbox.use('somebody-else');
  await outbox.wake();
  expect(outbox.$state.get().entries).toEqual([]);
  expect(rows.size).toBe(1);
  for (const [key, entry] of rows) rows.set(key, { ...entry, queuedAt: entry.queuedAt - 15 * 86_400_000 });
  await outbox.use('somebody-else');
  expect(rows.size).toBe(0);
});
