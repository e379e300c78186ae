import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintNumber } from '../../../api-client/contract/complaint-number.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { logOperation } from '../../../server/staff/log-operation.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let auditor: DeskClient;
let verifier: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
  auditor = await host.signIn('auditor');
});
afterAll(() => host.close());

const log = (note: string, at?: string) => {
  if (at) host.clock.set(new Date(at));
  return logOperation(host.server, { kind: 'administration', accountId: null, note });
};

test('a kept span is logged with its officer, its complaint and its types, in one sentence', async () => {
  const complaint = complaintOf();
  const { complaintId } = complaint;
  await host.citizen.file(complaint, newKey());
  const subject = { kind: 'nobody', agencyCode: null };
  await verifier.verifierAct(complaintId, 'verify', { version: 1, categoryCode: 'jalan-rusak', subject });
  const text = 'Jalan berlubang di depan rumah Pak Sutrisno.';
  const { spans } = await verifier.gate(text);
  expect(spans.length).toBeGreaterThan(0);
  const decisions = spans.map(({ start, end, type }) => ({ start, end, type, action: 'keep' as const }));
  const brief = { text, decisions };
  await verifier.verifierAct(complaintId, 'assign', { version: 2, agencyCode: 'dpupr', brief, photoIds: [] });
  const { entries } = await auditor.auditLog({ kind: 'decision' });
  expect(entries).toHaveLength(1);
  const [entry] = entries;
  expect(entry).toMatchObject({ kind: 'decision', complaintId, accountRole: 'verifier' });
  expect(entry?.sentence).toBe(
    `${entry?.accountName} (petugas verifikasi), aduan ${complaintNumber(complaintId)}: ${entry?.note}.`,
  );
  expect(entry?.note).toContain('bagian teks dibiarkan untuk OPD');
  expect(JSON.stringify(entries)).not.toContain('Sutrisno');
});

test('filters by kind, by role and by local days, both included', async () => {
  await log('sebelum tengah malam', '2026-04-10T16:59:00.000Z');
  await log('sesudah tengah malam', '2026-04-10T17:01:00.000Z');
  const notes = async (filter: Parameters<DeskClient['auditLog']>[0]) =>
    (await auditor.auditLog(filter)).entries.map(({ note }) => note);
  expect(await notes({ from: '2026-04-10', to: '2026-04-10' })).toEqual(['sebelum tengah malam']);
  expect(await notes({ from: '2026-04-11' })).toEqual(['sesudah tengah malam']);
  expect(await notes({ kind: 'account', role: 'verifier' })).toEqual([]);
  expect((await auditor.auditLog({ role: 'system' })).entries.every((one) => one.accountName === null)).toBe(
    true,
  );
});

test('pages go back to the first line, none twice, none left out', async () => {
  for (let turn = 0; turn < 205; turn += 1) await log(`catatan ${turn}`);
  const seen: number[] = [];
  let before: string | undefined;
  for (;;) {
    const page = await auditor.auditLog({ kind: 'administration', ...(before ? { before } : {}) });
    expect(page.total).toBe(207);
    seen.push(...page.entries.map(({ sequence }) => sequence));
    if (page.next === null) break;
    before = String(page.next);
  }
  expect(seen).toHaveLength(207);
  expect(new Set(seen).size).toBe(207);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
});

test('the exported table masks what points to a person and lets no formula run', async () => {
  await log('=HYPERLINK("http://jahat.example")');
  await log('dihubungi lewat 0812-3456-7890, kata Bu Wistarini');
  const csv = await (await auditor.auditCsv({ kind: 'administration' })).text();
  const lines = csv.trim().split('\r\n');
  expect(lines[0]).toBe('nomor,waktu,jenis,oleh,peran,aduan,keterangan');
  expect(csv).not.toMatch(/0812|7890|Wistarini/);
  expect(csv).not.toMatch(/(^|,)"?=HYPER/m);
  expect(lines).toHaveLength(210);
  expect(lines.at(-1)).toContain('2026-04-10 23:59');
});

test.each([
  { kind: 'apa-saja' },
  { role: 'pelapor' },
  { from: '10 April' },
  { before: '-1' },
  { before: '1e9' },
  { siapa: 'saya' },
])('a filter %o is refused', async (filter) => {
  await expect(auditor.auditLog(filter as never)).rejects.toMatchObject({ code: 'invalid_body' });
});

test('the chain is whole after all this, and a hash that is none is refused', async () => {
  expect(await auditor.verifyAudit()).toMatchObject({ intact: true, brokenAt: null });
  await expect(auditor.verifyAudit('abc')).rejects.toMatchObject({ code: 'invalid_body' });
});
