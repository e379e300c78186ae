import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../../api-client/desk-client.ts';
import { demoAgencies } from '../../../../demo/agencies.ts';
import { placeInVillage } from '../../../../demo/place-in-village.ts';
import { createRandom } from '../../../../demo/random.ts';
import { demoRegions } from '../../../../demo/regency.ts';
import { complaintOf, newKey } from '../../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../../helpers/open-test-server.ts';

let host: TestServer;
let verifier: DeskClient;
beforeAll(async () => {
  host = await openTestServer();
  verifier = await host.signIn('verifier');
});
afterAll(() => host.close());

async function suggested(text: string, change: Parameters<typeof complaintOf>[0] = {}) {
  const complaint = complaintOf({ text, ...change });
  await host.citizen.file(complaint, newKey());
  const { suggestions } = await verifier.complaintForVerifier(complaint.complaintId);
  const choices =
    suggestions.agencies.find((one) => one.categoryCode === complaint.categoryCode)?.choices ?? [];
  return { id: complaint.complaintId, suggestions, choices, first: choices[0] };
}

/** A place in the village of an agency of the invented regency. */
function placeOf(agencyCode: string) {
  const code = demoAgencies.find((agency) => agency.code === agencyCode)?.regionCode;
  const village = demoRegions().find((region) => region.code === code);
  if (!village) throw new Error(`${agencyCode} governs no village`);
  return { ...complaintOf().place, point: placeInVillage(village, createRandom(agencyCode)) };
}

test('the office whose duty it is comes first, with that reason', async () => {
  const { first, suggestions } = await suggested('Jalan berlubang di depan pasar, aspalnya hancur.');
  expect(first).toEqual({ agencyCode: 'dpupr', why: [{ kind: 'duty' }] });
  expect(suggestions.category).toMatchObject({ categoryCode: 'jalan-rusak', sure: true });
});

test('a village’s own road goes to the village, a regency’s to the office, a state’s to nobody here', async () => {
  const place = placeOf('desa-sawahlintang');
  const own = await suggested('Jalan desa depan musala berlubang.', { place });
  expect(own.first).toEqual({
    agencyCode: 'desa-sawahlintang',
    why: [{ kind: 'words', words: 'Jalan desa' }, { kind: 'place' }],
  });
  const regency = await suggested('Jalan kabupaten depan musala berlubang.', { place });
  expect(regency.first?.agencyCode).toBe('dpupr');
  const state = await suggested('Jalan nasional di tikungan berlubang.');
  expect(state.suggestions.outside).toBe('Jalan nasional');
});

test('whom the text accuses and whom verification named are never proposed', async () => {
  const place = placeOf('desa-sawahlintang');
  const told = 'Perangkat desa meminta uang untuk memperbaiki jalan desa yang berlubang.';
  const { suggestions } = await suggested(told, { place });
  expect(suggestions.accused).toEqual(['desa-sawahlintang']);
  const everywhere = (one: typeof suggestions) =>
    one.agencies.flatMap(({ choices }) => choices.map(({ agencyCode }) => agencyCode));
  expect(everywhere(suggestions)).not.toContain('desa-sawahlintang');
  const office = await suggested('Oknum Dishub minta uang parkir di trotoar.', {
    categoryCode: 'parkir-lalu-lintas',
  });
  expect(office.suggestions.accused).toEqual(['dishub']);
  expect(everywhere(office.suggestions)).not.toContain('dishub');
  const named = await suggested('Jalan berlubang di depan pasar.');
  await verifier.verifierAct(named.id, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: { kind: 'agency', agencyCode: 'dpupr' },
  });
  const after = await verifier.complaintForVerifier(named.id);
  expect(everywhere(after.suggestions)).not.toContain('dpupr');
});

test('what is told of officials in confidence is proposed to the inspectorate alone', async () => {
  const { choices } = await suggested('Petugas meminta uang pelicin di loket.', {
    categoryCode: 'sikap-petugas',
    agencyCode: 'dlh',
  });
  expect(choices.map(({ agencyCode }) => agencyCode)).toEqual(['inspektorat']);
});

test('what verification found to be misconduct is proposed to the inspectorate alone, in any category', async () => {
  const { id } = await suggested('Jalan berlubang sejak petugas berhenti bekerja.', { agencyCode: 'dlh' });
  await verifier.verifierAct(id, 'verify', {
    version: 1,
    categoryCode: 'jalan-rusak',
    subject: { kind: 'staff', agencyCode: 'dpupr' },
    misconduct: true,
  });
  const { suggestions } = await verifier.complaintForVerifier(id);
  const proposed = suggestions.agencies.flatMap(({ choices }) => choices.map(({ agencyCode }) => agencyCode));
  expect([...new Set(proposed)]).toEqual(['inspektorat']);
});

test('an agency the administration wrote down for the category goes before names; retired it is proposed no more', async () => {
  const own = await openTestServer();
  const admin = await own.signIn('administrator');
  const desk = await own.signIn('verifier');
  const hire = (code: string, name: string) =>
    admin.addAgency({
      code,
      kind: 'opd',
      name,
      shortName: code,
      regionCode: null,
      categories: ['jalan-rusak'],
    });
  const first = async () => {
    const complaint = complaintOf({ text: 'Jalan berlubang di depan pasar.', categoryCode: 'jalan-rusak' });
    await own.citizen.file(complaint, newKey());
    const { suggestions } = await desk.complaintForVerifier(complaint.complaintId);
    return suggestions.agencies.find(({ categoryCode }) => categoryCode === 'jalan-rusak')?.choices;
  };
  expect((await first())?.map(({ agencyCode }) => agencyCode)).toEqual(['dpupr']);
  await hire('regu-gesit', 'Regu Reaksi Cepat');
  expect(await first()).toEqual([{ agencyCode: 'regu-gesit', why: [{ kind: 'listed' }] }]);
  await hire('regu-lain', 'Regu Kedua');
  expect((await first())?.map(({ agencyCode }) => agencyCode)).toEqual(['regu-gesit', 'regu-lain']);
  await admin.retire('agencies', 'regu-gesit', 1);
  expect((await first())?.map(({ agencyCode }) => agencyCode)).toEqual(['regu-lain']);
  // Nobody who works is written down any more: the names tell again, but not of who is retired.
  await admin.retire('agencies', 'regu-lain', 1);
  expect((await first())?.map(({ agencyCode }) => agencyCode)).toEqual(['dpupr']);
  const { agencies } = await admin.administeredAgencies();
  await admin.retire('agencies', 'dpupr', agencies.find(({ code }) => code === 'dpupr')?.version ?? 0);
  expect(await first()).toEqual([]);
  await own.close();
});

test('a village that was written down is proposed in its own place only', async () => {
  const own = await openTestServer();
  const admin = await own.signIn('administrator');
  const desk = await own.signIn('verifier');
  const { agencies } = await admin.administeredAgencies();
  const village = agencies.find(({ code }) => code === 'desa-sawahlintang');
  if (!village) throw new Error('the village is gone');
  const { version, name, shortName, kind, regionCode } = village;
  await admin.changeAgency(village.code, {
    version,
    name,
    shortName,
    kind,
    regionCode,
    categories: ['sampah'],
  });
  const codesAt = async (place: ReturnType<typeof placeOf>) => {
    const complaint = complaintOf({ text: 'Sampah menumpuk di lapangan.', categoryCode: 'sampah', place });
    await own.citizen.file(complaint, newKey());
    const { suggestions } = await desk.complaintForVerifier(complaint.complaintId);
    return suggestions.agencies
      .find(({ categoryCode }) => categoryCode === 'sampah')
      ?.choices.map(({ agencyCode }) => agencyCode);
  };
  expect(await codesAt(placeOf('desa-sawahlintang'))).toEqual(['desa-sawahlintang']);
  const elsewhere = agencies.find(({ kind: one, code }) => one === 'desa' && code !== village.code);
  expect(await codesAt(placeOf(elsewhere?.code ?? ''))).not.toContain('desa-sawahlintang');
  await own.close();
});

test('the agency that handled most of a category in the district is proposed with the count', async () => {
  for (let one = 0; one < 4; one += 1) {
    const { id } = await suggested('Lampu jalan padam di depan balai.', { categoryCode: 'lampu-jalan' });
    await verifier.verifierAct(id, 'verify-and-assign', {
      version: 1,
      categoryCode: 'lampu-jalan',
      subject: { kind: 'nobody', agencyCode: null },
      agencyCode: 'kec-tanjungpelita',
      brief: { text: 'Lampu jalan padam.', decisions: [] },
      photoIds: [],
    });
  }
  const hour = 3_600_000;
  host.clock.set(new Date(host.clock.now().getTime() + hour));
  const { choices } = await suggested('Lampu jalan padam di depan balai.', { categoryCode: 'lampu-jalan' });
  const local = choices.find(({ agencyCode }) => agencyCode === 'kec-tanjungpelita');
  expect(local?.why).toContainEqual(expect.objectContaining({ kind: 'history', count: 4, of: 4 }));
});
