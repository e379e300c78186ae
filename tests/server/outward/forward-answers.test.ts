import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OutwardAnswer } from '../../../api-client/contract/desk/outward-attributes.ts';
import { codeOf, EXPLANATION, plain, stepsOf } from '../staff/desk-steps.ts';
import { BRIEF, type Forwarding, OWNER, openForwarding } from './forward-steps.ts';
import { type Receiver, startReceiver } from './start-receiver.ts';

const SERVICES = `<services>
  <service><service_code>lampu jalan</service_code><service_name>Lampu jalan</service_name><metadata>true</metadata></service>
  <service><service_code>rusak</service_code><service_name>Tanpa isian</service_name><metadata>true</metadata></service>
</services>`;
const attribute = (code: string, datatype: string, required: boolean, more = '', variable = true) =>
  `<attribute><variable>${variable}</variable><code>${code}</code><datatype>${datatype}</datatype><required>${required}</required>
  <description>Isian ${code}</description>${more}</attribute>`;
const values = (...keys: string[]) =>
  `<values>${keys.map((key) => `<value><key>${key}</key><name>Nama ${key}</name></value>`).join('')}</values>`;
const ATTRIBUTES = {
  tiang: attribute('tiang', 'string', true),
  rinci: attribute('rinci', 'text', false),
  jumlah: attribute('jumlah', 'number', false),
  sejak: attribute('sejak', 'datetime', false),
  jenis: attribute('jenis', 'singlevaluelist', true, values('merkuri', 'led')),
  ciri: attribute('ciri', 'multivaluelist', false, values('padam', 'kedip', 'miring')),
  sumber: attribute('sumber', 'string', true),
  catatan: attribute('catatan', 'string', true, '', false),
};
const TAKEN =
  '<service_requests><request><service_request_id>31</service_request_id></request></service_requests>';

/** Another city whose service for lamps asks everything GeoReport v2 knows. */
let city: Receiver;
let asks: Partial<Record<keyof typeof ATTRIBUTES, string>>;
let us: Forwarding;
let targetId: string;
beforeAll(async () => {
  city = await startReceiver();
  city.behave((response, { method, path }) => {
    if (method === 'POST') return response.end(TAKEN);
    if (path === '/v2/services.xml') return response.end(SERVICES);
    if (path === '/v2/services/lampu%20jalan.xml') {
      return response.end(
        `<service_definition><attributes>${Object.values(asks).join('')}</attributes></service_definition>`,
      );
    }
    return response.writeHead(404).end();
  });
  asks = ATTRIBUTES;
  us = await openForwarding();
  const added = { name: OWNER, address: `${city.url}/v2`, jurisdictionId: null, apiKey: null };
  ({ targetId } = await us.administrator.addOpen311Target(added));
  await us.administrator.changeOpen311Mapping({
    targetId,
    version: 1,
    mapping: { 'jalan-rusak': 'lampu jalan' },
    fixed: { 'jalan-rusak': { sumber: ['Kabupaten kami'] } },
  });
});
afterAll(async () => {
  await city.stop();
  await us.host.close();
});
beforeEach(() => {
  city.taken.length = 0;
  asks = ATTRIBUTES;
});

const posts = () => city.taken.filter(({ method }) => method === 'POST');
const held = async () => {
  const { targets } = await us.administrator.open311Targets();
  const found = targets.find((each) => each.targetId === targetId);
  if (!found) throw new Error('the system is kept');
  return found;
};
const typed = (code: string, text: string): OutwardAnswer => ({ code, text: plain(text) });
const REQUIRED = [typed('tiang', 'Tiang nomor tiga'), { code: 'jenis', keys: ['led'] }];

async function forwardWith(outwardAnswers: OutwardAnswer[], to: string | null = targetId) {
  const steps = stepsOf(us.host, us.verifier);
  const { id } = await steps.filed();
  const body = { owner: OWNER, explanation: EXPLANATION, brief: plain(BRIEF), outwardTo: to, outwardAnswers };
  return { id, done: steps.act(id, 'forward', body) };
}

test('what their service asks is shown in their words, and sent as attributes with what is always answered', async () => {
  const steps = stepsOf(us.host, us.verifier);
  const [target] = (await us.verifier.outwardOffer((await steps.filed()).id)).targets;
  expect(target?.attributes.map(({ code, required, asked }) => [code, required, asked])).toEqual([
    ['tiang', true, true],
    ['rinci', false, true],
    ['jumlah', false, true],
    ['sejak', false, true],
    ['jenis', true, true],
    ['ciri', false, true],
    ['catatan', false, false],
  ]);
  expect(target?.attributes[0]?.description).toBe('Isian tiang');
  expect(target?.fixed).toEqual([{ description: 'Isian sumber', shown: 'Kabupaten kami' }]);
  const { id, done } = await forwardWith([
    ...REQUIRED,
    typed('rinci', 'Padam sejak hujan.\nKabelnya turun.'),
    typed('jumlah', '3'),
    typed('sejak', '2026-02-27'),
    { code: 'ciri', keys: ['padam', 'miring'] },
  ]);
  await done;
  await us.round();
  const [post] = posts();
  const sent = [...new URLSearchParams(post?.body)].filter(([name]) => name.startsWith('attribute'));
  expect(sent).toEqual([
    ['attribute[tiang]', 'Tiang nomor tiga'],
    ['attribute[rinci]', 'Padam sejak hujan.\nKabelnya turun.'],
    ['attribute[jumlah]', '3'],
    ['attribute[sejak]', '2026-02-27T00:00:00+07:00'],
    ['attribute[jenis]', 'led'],
    ['attribute[ciri][]', 'padam'],
    ['attribute[ciri][]', 'miring'],
    ['attribute[sumber]', 'Kabupaten kami'],
  ]);
  expect((await us.outward(id))?.attributes.slice(3)).toEqual([
    { description: 'Isian sejak', shown: '2026-02-27' },
    { description: 'Isian jenis', shown: 'Nama led' },
    { description: 'Isian ciri', shown: 'Nama padam, Nama miring' },
    { description: 'Isian sumber', shown: 'Kabupaten kami' },
  ]);
});

test.each<[string, OutwardAnswer[], string]>([
  ['nothing of what is required', [], 'answers_wrong'],
  ['one of two required', [typed('tiang', 'Tiga')], 'answers_wrong'],
  ['a key not in their list', [typed('tiang', 'Tiga'), { code: 'jenis', keys: ['lilin'] }], 'answers_wrong'],
  [
    'two of a list of one',
    [typed('tiang', 'Tiga'), { code: 'jenis', keys: ['led', 'merkuri'] }],
    'answers_wrong',
  ],
  ['words for a list', [typed('tiang', 'Tiga'), typed('jenis', 'led')], 'answers_wrong'],
  [
    'keys for a line',
    [
      { code: 'tiang', keys: ['Tiga'] },
      { code: 'jenis', keys: ['led'] },
    ],
    'answers_wrong',
  ],
  ['a word for a number', [...REQUIRED, typed('jumlah', 'tiga')], 'answers_wrong'],
  ['a day that is none', [...REQUIRED, typed('sejak', '2026-02-30')], 'answers_wrong'],
  ['an hour', [...REQUIRED, typed('sejak', '2026-02-27T10:15:00+07:00')], 'answers_wrong'],
  ['two lines for one', [typed('tiang', 'a\nb'), { code: 'jenis', keys: ['led'] }], 'answers_wrong'],
  ['an answer twice', [...REQUIRED, typed('tiang', 'Empat')], 'answers_wrong'],
  ['what is fixed', [...REQUIRED, typed('sumber', 'lain')], 'answers_wrong'],
  ['what they only tell', [...REQUIRED, typed('catatan', 'ya')], 'answers_wrong'],
  ['what nobody asked', [...REQUIRED, typed('constructor', 'ya')], 'answers_wrong'],
  ['a telephone number', [...REQUIRED, typed('rinci', 'Hubungi 0812-3456-7890')], 'text_undecided'],
  ['a telephone number as a number', [...REQUIRED, typed('jumlah', '081234567890')], 'text_undecided'],
  ['a NIK as a number', [...REQUIRED, typed('jumlah', '3374011708900002')], 'text_undecided'],
  ['a name', [...REQUIRED, typed('rinci', 'Di depan rumah Ibu Siti Aminah')], 'text_undecided'],
])('answering %s sends nothing', async (_what, answers, code) => {
  const { id, done } = await forwardWith(answers);
  expect(await codeOf(done)).toBe(code);
  await us.round();
  expect(posts()).toEqual([]);
  expect(await us.outward(id)).toBeNull();
});

test('what a verifier masks in an answer is not sent, and the decision is logged', async () => {
  const text = 'Tiang di dekat Ibu Siti Aminah';
  const { spans } = await us.verifier.gate(text);
  expect(spans.length).toBeGreaterThan(0);
  const decisions = spans.map(({ start, end, type }) => ({ start, end, type, action: 'mask' as const }));
  const { id, done } = await forwardWith([
    { code: 'tiang', text: { text, decisions } },
    { code: 'jenis', keys: ['led'] },
  ]);
  await done;
  await us.round();
  expect(posts()).toHaveLength(1);
  expect(decodeURIComponent(posts()[0]?.body ?? '')).not.toContain('Siti');
  const logged = await us.host.server.connection.database
    .selectFrom('casework_decision')
    .select('action')
    .where('complaint_id', '=', id)
    .where('audience', '=', 'outside')
    .execute();
  expect(logged).toHaveLength(spans.length);
});

test('answers without a system to send them to are refused', async () => {
  const { done } = await forwardWith(REQUIRED, null);
  expect(await codeOf(done)).toBe('invalid_body');
});

test('a fixed answer has to fit; a service whose definition cannot be read is not mapped', async () => {
  const map = (serviceCode: string, fixed: Record<string, string[]>, version: number) =>
    us.administrator.changeOpen311Mapping({
      targetId,
      version,
      mapping: { 'jalan-rusak': serviceCode },
      fixed: { 'jalan-rusak': fixed },
    });
  const before = await held();
  expect(await codeOf(map('lampu jalan', { jenis: ['lilin'] }, before.version))).toBe('answers_wrong');
  expect(await codeOf(map('lampu jalan', { lain: ['x'] }, before.version))).toBe('answers_wrong');
  expect(await codeOf(map('rusak', { sumber: ['x'] }, before.version))).toBe('system_unreadable');
  const read = (serviceCode: string) => us.administrator.open311Definition({ targetId, serviceCode });
  expect((await read('lampu jalan')).attributes).toHaveLength(8);
  expect(await codeOf(read('rusak'))).toBe('system_unreadable');
  expect(await codeOf(read('tidak ada'))).toBe('invalid_body');
  expect(await held()).toEqual(before);
});

test('reading anew takes what they ask by now; a fixed answer that does not fit any more is left to verifiers', async () => {
  asks = {
    tiang: ATTRIBUTES.tiang,
    sumber: attribute('sumber', 'singlevaluelist', true, values('warga', 'kota')),
  };
  await us.administrator.refreshOpen311Target(targetId);
  const now = await held();
  expect(now.fixed).toEqual({});
  expect(now.definitions['lampu jalan']?.map(({ code }) => code)).toEqual(['tiang', 'sumber']);
  // Two forms were open: the one that was filled in before is told, and nothing is sent.
  expect(await codeOf((await forwardWith(REQUIRED)).done)).toBe('answers_wrong');
  asks = {};
  expect(await codeOf(us.administrator.refreshOpen311Target(targetId))).toBe('system_unreadable');
  expect((await held()).version).toBe(now.version);
  const { done } = await forwardWith([typed('tiang', 'Tiga'), { code: 'sumber', keys: ['kota'] }]);
  await done;
});
