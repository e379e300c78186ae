import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskClient } from '../../../../api-client/desk-client.ts';
import { complaintOf, newKey } from '../../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../../helpers/open-test-server.ts';
import { secondProcess } from './second-process.ts';

let host: TestServer;
let admin: DeskClient;
let other: ReturnType<typeof secondProcess>;
beforeAll(async () => {
  host = await openTestServer();
  admin = await host.signIn('administrator');
  other = secondProcess(host);
});
afterAll(async () => {
  await other.close();
  await host.close();
});

const words = (id: string) => ({ id, en: id, jv: id });
const NOBODY = { kind: 'nobody', agencyCode: null };
const facts = { name: 'Dinas Uji Coba', shortName: 'Disuji', regionCode: null, categories: ['sampah'] };
const office = { code: 'disuji', kind: 'opd' as const, ...facts };
const rules = {
  name: words('Taman'),
  hint: words(''),
  visibility: 'spot' as const,
  personalService: false,
  dates: 'day' as const,
  secondApproval: false,
  duplicateRadius: 100,
};
const agencyCalled = async (code: string) => {
  const found = (await admin.administeredAgencies()).agencies.find((agency) => agency.code === code);
  if (!found) throw new Error(`no agency ${code}`);
  return found;
};
const categoryCalled = async (code: string) => {
  const found = (await admin.administeredCategories()).categories.find((one) => one.code === code);
  if (!found) throw new Error(`no category ${code}`);
  return found;
};
const notes = async () => (await admin.administrationChanges()).entries.map(({ note }) => note);

test('an agency that is added, renamed and retired is so at once, in another process too, and in the log', async () => {
  await admin.addAgency(office);
  const agencyIn = async () =>
    (await other.citizen.instance()).agencies.find(({ code }) => code === 'disuji');
  expect(await agencyIn()).toMatchObject({ name: 'Dinas Uji Coba' });
  const { code: _code, ...rest } = office;
  await admin.changeAgency('disuji', { version: 1, ...rest, name: 'Dinas Uji Baru' });
  expect(await agencyIn()).toMatchObject({ name: 'Dinas Uji Baru' });
  await admin.retire('agencies', 'disuji', 2);
  expect(await agencyIn()).toMatchObject({ retired: true });
  expect(await notes()).toEqual(
    expect.arrayContaining([
      'instansi ditambahkan: Dinas Uji Coba (disuji, opd)',
      'instansi Dinas Uji Coba (disuji): nama: Dinas Uji Coba → Dinas Uji Baru',
      'instansi dipensiunkan: Dinas Uji Baru (disuji)',
    ]),
  );
  await admin.restore('agencies', 'disuji', 3);
  expect(await agencyIn()).not.toHaveProperty('retired');
});

test('of two administrators who change one thing, one wins and the other is told', async () => {
  const { version } = await agencyCalled('dinkes');
  const change = { version, kind: 'opd' as const, ...facts };
  const outcomes = await Promise.allSettled([
    admin.changeAgency('dinkes', { ...change, name: 'Dinas Satu' }),
    admin.changeAgency('dinkes', { ...change, name: 'Dinas Dua' }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'edited_meanwhile' },
  });
});

test.each([
  ['a code that is taken', { ...office, code: 'dlh' }, 'code_taken'],
  ['a code with capitals', { ...office, code: 'Disuji2' }, 'invalid_body'],
  ['an empty name', { ...office, code: 'x1', name: '  ' }, 'invalid_body'],
  [
    'a district office without a district',
    { ...office, code: 'x2', kind: 'kecamatan' as const },
    'invalid_body',
  ],
  ['an unknown category', { ...office, code: 'x3', categories: ['tidak-ada'] }, 'unknown_category'],
])('refuses an agency with %s', async (_what, body, code) => {
  await expect(admin.addAgency(body)).rejects.toMatchObject({ code });
});

test('an agency with open complaints is not retired; a retired one is given none', async () => {
  const verifier = await host.signIn('verifier');
  const assign = async (agencyCode: string) => {
    const complaint = complaintOf();
    await host.citizen.file(complaint, newKey());
    await verifier.verifierAct(complaint.complaintId, 'verify', {
      version: 1,
      categoryCode: 'jalan-rusak',
      subject: NOBODY,
    });
    await verifier.verifierAct(complaint.complaintId, 'assign', {
      version: 2,
      agencyCode,
      brief: { text: 'Jalan berlubang di dekat pasar.', decisions: [] },
      photoIds: [],
    });
  };
  await assign('dishub');
  const { version, openComplaints } = await agencyCalled('dishub');
  expect(openComplaints).toBe(1);
  await expect(admin.retire('agencies', 'dishub', version)).rejects.toMatchObject({
    code: 'open_complaints',
  });
  const idle = await agencyCalled('dinsos');
  await admin.retire('agencies', 'dinsos', idle.version);
  await expect(assign('dinsos')).rejects.toMatchObject({ code: 'unknown_agency' });
  await expect(
    admin.createAccount({
      email: 'pic@contoh.example',
      name: 'PIC Pensiun',
      role: 'agencyOfficer',
      agencyCode: 'dinsos',
    }),
  ).rejects.toMatchObject({ code: 'unknown_agency' });
});

test('a category that is added is offered in another process; a retired one still takes what an outbox kept', async () => {
  await admin.addCategory({ code: 'taman', kind: 'complaint', ...rules });
  const filed = complaintOf({ categoryCode: 'taman' });
  await other.citizen.file(filed, newKey());
  await admin.retire('categories', 'taman', 1);
  const late = complaintOf({ categoryCode: 'taman' });
  await host.citizen.file(late, newKey());
  await expect(admin.addCategory({ code: 'taman', kind: 'complaint', ...rules })).rejects.toMatchObject({
    code: 'code_taken',
  });
  await expect(admin.retire('categories', 'taman', 1)).rejects.toMatchObject({ code: 'edited_meanwhile' });
});

test('the last category cannot be retired', async () => {
  const { categories } = await admin.administeredCategories();
  const active = categories.filter(({ retiredOn }) => retiredOn === null);
  for (const { code, version } of active.slice(1)) await admin.retire('categories', code, version);
  const [last] = active;
  await expect(admin.retire('categories', last?.code ?? '', last?.version ?? 0)).rejects.toMatchObject({
    code: 'last_one',
  });
  for (const { code, version } of active.slice(1)) await admin.restore('categories', code, version + 1);
});

test('a visibility stands for precision, sensitivity and secrecy, and a rule for dates and approval', async () => {
  const { version } = await categoryCalled('sampah');
  await admin.changeCategory('sampah', {
    ...rules,
    version,
    visibility: 'count_only',
    dates: 'month',
    secondApproval: true,
  });
  expect((await other.citizen.instance()).categories.find(({ code }) => code === 'sampah')).toMatchObject({
    placePrecision: 'none',
    sensitive: true,
    confidential: false,
  });
  expect(await categoryCalled('sampah')).toMatchObject({ dates: 'month', secondApproval: true });
  await expect(
    admin.changeCategory('sampah', { ...rules, version: version + 1, duplicateRadius: 3 }),
  ).rejects.toMatchObject({ code: 'invalid_body' });
});

const question = (questionId: string, kind: string, change: object = {}) =>
  ({
    questionId,
    kind,
    label: words(questionId),
    options: [],
    required: false,
    private: false,
    ...change,
  }) as never;
const option = (code: string) => ({ code, label: words(code) });

test('questions have versions; answers are taken for the version the form showed and read with it for ever', async () => {
  await admin.changeQuestions('saluran-air', {
    version: 0,
    questions: [
      question('tinggi', 'number', { required: true }),
      question('sebab', 'choice', { options: [option('mampat'), option('jebol')] }),
      question('siapa', 'text', { private: true }),
      question('sejak', 'date'),
      question('dampak', 'multi_choice', { options: [option('rumah'), option('sawah')] }),
    ],
  });
  expect((await other.citizen.instance()).questions['saluran-air']?.questions).toHaveLength(5);
  const values = [
    { questionId: 'tinggi', value: 40 },
    { questionId: 'sebab', value: 'mampat' },
    { questionId: 'siapa', value: 'Warung Wedhangpenggunung' },
    { questionId: 'sejak', value: '2026-02-20' },
    { questionId: 'dampak', value: ['sawah', 'rumah'] },
  ];
  const complaint = complaintOf({ categoryCode: 'saluran-air', answers: { version: 1, values } });
  await host.citizen.file(complaint, newKey());
  await admin.changeQuestions('saluran-air', {
    version: 1,
    questions: [question('lain', 'text', { required: true })],
  });
  const old = complaintOf({ categoryCode: 'saluran-air', answers: { version: 1, values } });
  await other.citizen.file(old, newKey());
  const verifier = await host.signIn('verifier');
  const seen = await verifier.complaintForVerifier(complaint.complaintId);
  expect(seen.answers).toEqual([
    { label: 'tinggi', value: '40', private: false },
    { label: 'sebab', value: 'mampat', private: false },
    { label: 'siapa', value: 'Warung Wedhangpenggunung', private: true },
    { label: 'sejak', value: '2026-02-20', private: false },
    { label: 'dampak', value: 'sawah, rumah', private: false },
  ]);
  expect(seen.briefDraft).toContain('sebab: mampat');
  expect(seen.briefDraft).not.toContain('Wedhangpenggunung');
  await expect(admin.changeQuestions('saluran-air', { version: 1, questions: [] })).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
});

test('a telephone number in an answer is masked in what a brief begins with', async () => {
  await admin.changeQuestions('lampu-jalan', { version: 0, questions: [question('tiang', 'text')] });
  const complaint = complaintOf({
    categoryCode: 'lampu-jalan',
    answers: { version: 1, values: [{ questionId: 'tiang', value: 'dekat rumah 0812-3456-7890' }] },
  });
  await host.citizen.file(complaint, newKey());
  const verifier = await host.signIn('verifier');
  expect((await verifier.complaintForVerifier(complaint.complaintId)).briefDraft).not.toContain('3456');
});

test.each([
  ['a version nobody wrote', { version: 9, values: [] }],
  ['a required question left out', { version: 1, values: [] }],
  ['a word for a number', { version: 1, values: [{ questionId: 'tinggi', value: 'lima' }] }],
  ['an option that is not offered', answered({ questionId: 'sebab', value: 'lainnya' })],
  ['an option said twice', answered({ questionId: 'dampak', value: ['rumah', 'rumah'] })],
  ['a day that does not exist', answered({ questionId: 'sejak', value: '2026-02-31x' })],
  ['a question that was not asked', answered({ questionId: 'lain', value: 'ya' })],
  ['an answer given twice', answered({ questionId: 'tinggi', value: 3 })],
])('refuses answers with %s', async (_what, answers) => {
  const complaint = complaintOf({ categoryCode: 'saluran-air', answers });
  await expect(host.citizen.file(complaint, newKey())).rejects.toMatchObject({ code: 'answers_wrong' });
});

function answered(more: { questionId: string; value: string | number | string[] }) {
  return { version: 1, values: [{ questionId: 'tinggi', value: 5 }, more] };
}

test.each([
  ['a choice of one', [question('a', 'choice', { options: [option('x')] })]],
  ['options of a text', [question('a', 'text', { options: [option('x'), option('y')] })]],
  ['one option twice', [question('a', 'choice', { options: [option('x'), option('x')] })]],
  ['one question twice', [question('a', 'text'), question('a', 'date')]],
  ['an empty label', [question('a', 'text', { label: words(' ') })]],
  ['thirteen of them', Array.from({ length: 13 }, (_, index) => question(`q${index}`, 'text'))],
])('refuses questions with %s', async (_what, questions) => {
  await expect(admin.changeQuestions('jalan-rusak', { version: 0, questions })).rejects.toMatchObject({
    code: 'invalid_body',
  });
});

test('a change of the deadlines counts for what is received from then on; what runs keeps its own', async () => {
  const before = await host.citizen.file(complaintOf(), newKey());
  const dueOf = async (trackingCode: string) =>
    (await other.citizen.track(trackingCode)).due.find(({ clock }) => clock === 'resolution')?.dueAt;
  const promised = await dueOf(before.trackingCode);
  const { versions, presets } = await admin.policies();
  const pati = presets.find(({ id }) => id === 'pati');
  if (!pati) throw new Error('the preset of Pati is gone');
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
  await admin.changePolicy({ version: 1, policy: pati });
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
  expect(versions).toHaveLength(1);
  expect((await admin.policies()).versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(await dueOf(before.trackingCode)).toBe(promised);
  const after = await other.citizen.file(complaintOf(), newKey());
  expect(after.firstAnswerDueAt).toBeNull();
  expect(await dueOf(after.trackingCode)).toBeUndefined();
  await expect(admin.changePolicy({ version: 1, policy: pati })).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
  expect(await notes()).toContainEqual(expect.stringContaining('kebijakan tenggat versi 2: judul: '));
});

test.each([
  ['an office that closes before it opens', { serviceHours: { opens: '16:00', closes: '07:30' } }],
  ['a limit of nothing', { clocks: { resolution: { from: 'received', limit: 0, unit: 'hours' } } }],
  ['a limit in weeks', { clocks: { resolution: { from: 'received', limit: 1, unit: 'weeks' } } }],
  ['a week of eight days', { week: 8 }],
])('refuses a policy with %s', async (_what, change) => {
  const { presets } = await admin.policies();
  const policy = { ...presets[0], ...change } as never;
  await expect(admin.changePolicy({ version: 2, policy })).rejects.toMatchObject({ code: 'invalid_body' });
});

test('settings, days off and the facts of the office are changed once per reading, and told old → new', async () => {
  const { rules: read, daysOff, office: facts0 } = await admin.administeredSettings();
  const values = { ...read.values, sayWorkingDays: 5 };
  await admin.changeRules({ version: read.version, values });
  await expect(admin.changeRules({ version: read.version, values })).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
  const day = { date: '2026-07-28', name: 'Hari jadi', kind: 'regional' as const, announcedOn: '2026-03-02' };
  await admin.changeDaysOff({ version: daysOff.version, days: [day] });
  await other.citizen.instance();
  expect(other.server.policy.regionalDaysOff).toEqual([day]);
  const after = { ...facts0, hashtag: '#Beres', ppidAddress: 'ppid@contoh.example' };
  await admin.changeOffice({ before: facts0, after });
  expect((await other.citizen.instance()).instance).toMatchObject({ hashtag: '#Beres' });
  await expect(admin.changeOffice({ before: facts0, after })).rejects.toMatchObject({
    code: 'edited_meanwhile',
  });
  for (const wrong of [
    { hashtag: 'dua kata' },
    { emergencyNumber: 'seratus' },
    { ppidAddress: 'javascript:alert(1)' },
  ]) {
    await expect(admin.changeOffice({ before: after, after: { ...after, ...wrong } })).rejects.toMatchObject({
      code: 'invalid_body',
    });
  }
  expect(await notes()).toEqual(
    expect.arrayContaining([
      'aturan kerja: hari kerja hak bicara pelapor: 0 → 5',
      'hari libur daerah: hari: – → 2026-07-28 Hari jadi',
      `data kantor: hashtag: ${facts0.hashtag || '–'} → #Beres; ppidAddress: ${facts0.ppidAddress || '–'} → ppid@contoh.example`,
    ]),
  );
});

test('a new category is of the kind that was chosen: what is no complaint keeps no spot and goes the short way', async () => {
  const { visibility: _visibility, ...other_ } = rules;
  const request = { code: 'data', kind: 'information_request' as const, ...other_ };
  for (const visibility of ['spot', 'cell', 'confidential'] as const) {
    await expect(admin.addCategory({ ...request, visibility })).rejects.toMatchObject({
      problem: { code: 'invalid_body', fields: ['visibility'] },
    });
  }
  await expect(
    admin.addCategory({ ...request, visibility: 'village', kind: 'permohonan' as never }),
  ).rejects.toMatchObject({ code: 'invalid_body' });
  await admin.addCategory({ ...request, visibility: 'count_only' });
  await admin.addCategory({ ...request, code: 'gagasan', kind: 'aspiration', visibility: 'village' });
  const seen = (await other.citizen.instance()).categories;
  expect(seen.find(({ code }) => code === 'data')).toMatchObject({ kind: 'information_request' });
  expect(await categoryCalled('gagasan')).toMatchObject({ kind: 'aspiration', visibility: 'village' });
  expect(await categoryCalled('sampah')).toMatchObject({ kind: 'complaint' });
  await expect(
    admin.changeCategory('gagasan', { ...rules, version: 1, visibility: 'spot' }),
  ).rejects.toMatchObject({ problem: { code: 'invalid_body', fields: ['visibility'] } });
  const filed = await host.citizen.file(complaintOf({ categoryCode: 'data' }), newKey());
  expect((await host.citizen.track(filed.trackingCode)).state).toBe('forwarded');
  expect(await notes()).toContain(
    'kategori ditambahkan: Taman (data), jenis: information_request, tampil: count_only',
  );
});

test('the age of what is entered by hand counts at once; no other number is taken', async () => {
  const verifier = await host.signIn('verifier');
  const { rules: read } = await admin.administeredSettings();
  await admin.changeRules({ version: read.version, values: { ...read.values, entryMaximumDays: 3 } });
  expect((await verifier.entryForm()).maximumDays).toBe(3);
  const { version } = (await admin.administeredSettings()).rules;
  for (const entryMaximumDays of [0, 367, 2.5, '3' as never]) {
    await expect(
      admin.changeRules({ version, values: { ...read.values, entryMaximumDays } }),
    ).rejects.toMatchObject({ code: 'invalid_body' });
  }
  expect(await notes()).toContain('aturan kerja: umur aduan yang dicatat petugas: 30 → 3');
});

test('the list of owners outside is what a verifier chooses from at once; of two who write it one wins', async () => {
  const verifier = await host.signIn('verifier');
  const { outsideOwners } = await admin.administeredSettings();
  const { version } = outsideOwners;
  const owners = [
    { name: 'PT PLN (Persero)', hint: 'listrik' },
    { name: 'Balai Taman Nasional', hint: '' },
  ];
  const wrong: Record<string, unknown[]> = {
    'a name of two letters': [{ name: 'PT', hint: '' }],
    'a name of nothing': [{ name: '   ', hint: '' }],
    'a note of 201 letters': [{ name: 'Telkom', hint: 'a'.repeat(201) }],
    'one twice': [
      { name: 'Telkom', hint: '' },
      { name: 'telkom', hint: 'kabel' },
    ],
    'a field nobody knows': [{ name: 'Telkom', hint: '', phone: '147' }],
    'more than a hundred': Array.from({ length: 101 }, (_, index) => ({ name: `Tujuan ${index}`, hint: '' })),
  };
  for (const [what, list] of Object.entries(wrong)) {
    await expect(admin.changeOwners({ version, owners: list as typeof owners }), what).rejects.toMatchObject({
      code: 'invalid_body',
    });
  }
  const outcomes = await Promise.allSettled([
    admin.changeOwners({ version, owners }),
    admin.changeOwners({ version, owners }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'edited_meanwhile' },
  });
  expect((await verifier.outsideOwners()).owners).toEqual(owners);
  // A note may be left out.
  const now = (await admin.administeredSettings()).outsideOwners.version;
  await admin.changeOwners({ version: now, owners: [{ name: 'Telkom' }] as typeof owners });
  expect((await verifier.outsideOwners()).owners).toEqual([{ name: 'Telkom', hint: '' }]);
  expect(await notes()).toContain(
    'tujuan di luar daerah: daftar: PT PLN (Persero) (listrik) | Balai Taman Nasional → Telkom',
  );
});

test('an administrator reads no complaint, by any of her routes', async () => {
  const rare = 'Klumpukan srumbungwatu ing pinggir dalan gedhe, wis rong minggu.';
  await host.citizen.file(complaintOf({ complaintId: randomUUID(), text: rare }), newKey());
  const answers = await Promise.all([
    admin.administeredAgencies(),
    admin.administeredCategories(),
    admin.hosts(),
    admin.policies(),
    admin.administeredSettings(),
    admin.administrationChanges(),
    admin.accounts(),
  ]);
  expect(JSON.stringify(answers)).not.toContain('srumbungwatu');
});
