import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RegisterFilter } from '../../../api-client/contract/desk/search.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { complaintOf, newKey, SOMEWHERE_CODE } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
});
afterAll(() => host.close());

const ALL: RegisterFilter = {
  states: [],
  categoryCode: null,
  agencyCode: null,
  regionCode: null,
  from: null,
  to: null,
};

async function file(text: string, change: Parameters<typeof complaintOf>[0] = {}) {
  const complaint = complaintOf({ text, ...change });
  const { trackingCode } = await host.citizen.file(complaint, newKey());
  return { id: complaint.complaintId, trackingCode };
}
const find = async (words: string, filter: Partial<RegisterFilter> = {}) =>
  (await verifier.searchRegister({ words, filter: { ...ALL, ...filter }, offset: 0 })).items.map(
    (item) => item.complaintId,
  );

test('a word is found in its forms, in any case, within punctuation, with all others of the search', async () => {
  const { id } = await file('Bahu jalan BERLUBANG/amblas di tikungan, tolong ditambal kapané!');
  for (const words of ['lubang', 'berlubang amblas', 'tambal tikungan', 'TIKUNG', 'menambal', 'kapané']) {
    expect(await find(words), words).toContain(id);
  }
  for (const words of ['lubang gajah', 'ubang', 'bukan']) expect(await find(words), words).not.toContain(id);
});

test('what a search box may hold is searched as words, never as an operator', async () => {
  const { id } = await file('Pohon besar tumbang menutup jalan NOT OR AND dekat gardu.');
  for (const words of [
    '"tumbang',
    "tumbang'",
    'tumbang) OR (gajah',
    'tumbang | gardu & pohon',
    'NOT tumbang',
    'tumbang:*',
  ]) {
    const found = await find(words);
    if (words.includes('gajah')) expect(found, words).not.toContain(id);
    else expect(found, words).toContain(id);
  }
  for (const words of ['', '   ', '*', "';--", '()', '"" ""']) await find(words);
});

test('names of village, category and agency find what belongs to them', async () => {
  const { id } = await file('Tutup got hilang sehingga berbahaya sekali.', { categoryCode: 'saluran-air' });
  const village = host.server.reference.region(SOMEWHERE_CODE);
  const district = host.server.reference.region(village?.parentCode ?? '');
  expect(await find(`${village?.name} tutup`)).toContain(id);
  expect(await find(`${district?.name} tutup`)).toContain(id);
  expect(await find('banjir hilang')).toContain(id);
  await verifier.verifierAct(id, 'verify-and-assign', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: { kind: 'nobody', agencyCode: null },
    agencyCode: 'dpupr',
    brief: { text: 'Tutup got hilang.', decisions: [] },
    photoIds: [],
  });
  expect(await find('dpupr hilang')).toContain(id);
  // The category that verification gave counts, the one before does not.
  expect(await find('banjir hilang')).not.toContain(id);
});

test('states, category, agency, place and days narrow a search', async () => {
  host.clock.set(new Date('2026-03-03T16:59:00.000Z'));
  const { id } = await file('Kembang api dinyalakan anak-anak di lapangan.', { categoryCode: 'sampah' });
  const has = async (filter: Partial<RegisterFilter>) => (await find('kembang', filter)).includes(id);
  expect(await has({ states: ['received'] })).toBe(true);
  expect(await has({ states: ['verified', 'closed'] })).toBe(false);
  expect(await has({ categoryCode: 'sampah' })).toBe(true);
  expect(await has({ categoryCode: 'listrik' })).toBe(false);
  expect(await has({ agencyCode: 'dlh' })).toBe(false);
  expect(await has({ regionCode: SOMEWHERE_CODE })).toBe(true);
  expect(await has({ regionCode: SOMEWHERE_CODE.slice(0, 8) })).toBe(true);
  expect(await has({ regionCode: '99.01.99' })).toBe(false);
  // 23:59 in Jakarta still belongs to the third of March.
  expect(await has({ from: '2026-03-03', to: '2026-03-03' })).toBe(true);
  expect(await has({ from: '2026-03-04' })).toBe(false);
  expect(await has({ to: '2026-03-02' })).toBe(false);
  host.clock.set(new Date('2026-03-02T02:00:00.000Z'));
});

test('the internal number finds a complaint by its beginning; the tracking code finds nothing', async () => {
  const { id, trackingCode } = await file('Rambu berhenti dirusak orang tadi malam.');
  expect(await find(id)).toEqual([id]);
  expect(await find(id.slice(0, 8))).toContain(id);
  expect(await find(trackingCode)).toEqual([]);
});

test('words leave the index with the text, whoever erases it', async () => {
  const { id } = await file('Perahu bernama Kuntilwangi karam di dermaga.');
  expect(await find('kuntilwangi')).toEqual([id]);
  const { database, engine } = host.server.connection;
  await database
    .updateTable('casework_complaint')
    .set({ text: '', landmark: null })
    .where('complaint_id', '=', id)
    .execute();
  expect(await find('kuntilwangi')).toEqual([]);
  expect(await find('', { regionCode: SOMEWHERE_CODE })).toContain(id);
  if (engine === 'postgres') return;
  // Not only unfindable: gone from the pages of the index.
  const blocks = await database
    .selectFrom('casework_search_data' as never)
    .selectAll()
    .execute();
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks as { block: Uint8Array }[]) {
    const bytes = Buffer.from(block.block).toString('latin1');
    expect(bytes).not.toMatch(/kuntil|ilwangi/);
  }
});

test('a page of results says how many there are', async () => {
  for (let one = 0; one < 3; one += 1) await file(`Halte ketiga belas nomor ${one} roboh.`);
  const answer = await verifier.searchRegister({ words: 'halte', filter: ALL, offset: 1 });
  expect([answer.items.length, answer.total, answer.more]).toEqual([2, 3, false]);
});

test('a kept filter is its owner’s alone, replaced by its name, and never named after a person', async () => {
  const other = await host.signIn('verifier');
  const filter = { ...ALL, states: ['received' as const], categoryCode: 'sampah' };
  const { filters } = await verifier.saveFilter({ name: 'Sampah baru', filter });
  expect(filters).toMatchObject([{ name: 'Sampah baru', filter }]);
  const again = await verifier.saveFilter({ name: 'Sampah baru', filter: ALL });
  expect(again.filters.map((one) => one.filter)).toEqual([ALL]);
  expect((await other.savedFilters()).filters).toEqual([]);
  const id = again.filters[0]?.filterId ?? '';
  await expect(other.removeFilter(id)).rejects.toMatchObject({ code: 'not_found' });
  await expect(verifier.saveFilter({ name: 'aduan Bu Sartinah', filter })).rejects.toMatchObject({
    code: 'text_undecided',
  });
  await expect(verifier.saveFilter({ name: '0812 3456 7890', filter })).rejects.toMatchObject({
    code: 'text_undecided',
  });
  const withWords = { ...filter, words: 'Sartinah' } as typeof filter;
  await expect(verifier.saveFilter({ name: 'Kata', filter: withWords })).rejects.toMatchObject({
    code: 'invalid_body',
  });
  expect((await verifier.removeFilter(id)).filters).toEqual([]);
});
