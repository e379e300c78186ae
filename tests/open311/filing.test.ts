import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../api-client/contract/limits.ts';
import type { DeskClient } from '../../api-client/desk-client.ts';
import { demoCredentials } from '../../demo/demo-logins.ts';
import { unwrapPrivateKey } from '../../desk/key-document/wrap-private-key.ts';
import { OutwardError } from '../../server/outward/outward-error.ts';
import type { OutwardNetwork, OutwardRequest } from '../../server/outward/outward-network.ts';
import { openPart } from '../../widget/seal/open-part.ts';
import { importSealingKey } from '../../widget/seal/sealing-key.ts';
import { SOMEWHERE, SOMEWHERE_CODE } from '../server/helpers/complaint-of.ts';
import { ASKING, type OpenPartner, openPartner } from './open-partner.ts';
import { publish } from './publish.ts';

let partner: OpenPartner;
let verifier: DeskClient;
let officer: DeskClient;
/** What the partner's picture host answers, by address. */
const pictures = new Map<string, { status: number; body: Uint8Array }>();
const asked: OutwardRequest[] = [];
beforeAll(async () => {
  const outward: OutwardNetwork = {
    admits: () => true,
    async send(request) {
      asked.push(request);
      const answer = pictures.get(request.address);
      if (!answer) throw new OutwardError('too_large', true);
      return { ...answer, headers: {} };
    },
  };
  partner = await openPartner({}, outward);
  ({ verifier } = await partner.host.verifierWithKeys());
  officer = await partner.host.signIn('agencyOfficer', 'dpupr');
});
afterAll(() => partner.host.close());

const here = { lat: String(SOMEWHERE.latitude), long: String(SOMEWHERE.longitude) };
const rows = () =>
  partner.host.server.connection.database
    .selectFrom('casework_complaint')
    .selectAll()
    .orderBy('received_at')
    .execute();
const newest = async (token: string) => {
  const known = await rows();
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  return known.at(-1);
};
async function picture() {
  const create = { width: 40, height: 30, channels: 3 as const, background: '#468' };
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

test('a filed request is answered by a token alone, which resolves to the public number once the case is published', async () => {
  const { response, body } = await partner.post(here);
  expect(response.status).toBe(201);
  expect(body).toEqual([
    { token: expect.stringMatching(/^[0-9a-f]{32}$/), service_notice: expect.any(String), account_id: null },
  ]);
  const [{ token }] = body;
  const resolve = async () => (await partner.json(`/tokens/${token}.json`)).body;
  expect(await resolve()).toEqual([{ service_request_id: null, token }]);

  const complaint = await newest(token);
  expect(complaint).toMatchObject({ channel: 'open311', category_code: 'jalan-rusak', state: 'received' });
  const publicId = await publish(partner.host, { verifier, officer }, complaint?.complaint_id ?? '');
  expect(await resolve()).toEqual([{ service_request_id: publicId, token }]);
  const xml = await partner.xml(`/tokens/${token}.xml`);
  expect(xml.body.service_requests.request[0]).toEqual({ service_request_id: publicId, token });

  await verifier.verifierAct(complaint?.complaint_id ?? '', 'withdraw', {
    version: (await verifier.complaintForVerifier(complaint?.complaint_id ?? '')).version,
    reason: 'Ditarik atas permintaan.',
  });
  expect(await resolve()).toEqual([{ service_request_id: null, token }]);
});

test('a token is no tracking code, opens nothing, and an unknown one is 404', async () => {
  const [{ token }] = (await partner.post(here)).body;
  await expect(partner.host.citizen.track(token)).rejects.toMatchObject({ code: 'code_not_found' });
  expect((await partner.json('/tokens/0000.json')).response.status).toBe(404);
});

test('whatever names the reporter goes into the seal and comes back nowhere', async () => {
  const identity = {
    first_name: 'Rengganis',
    last_name: 'Wulandari',
    phone: '081290001234',
    email: 'rengganis@contoh.example',
    account_id: 'akun-rengganis-77',
    device_id: 'gawai-rengganis-88',
  };
  const before = (await rows()).length;
  const { body, text } = await partner.post({ ...here, ...identity });
  expect(await rows()).toHaveLength(before + 1);
  const complaint = await newest(body[0].token);
  const database = partner.host.server.connection.database;
  const sealed = await database
    .selectFrom('identity_sealed_part')
    .selectAll()
    .where('complaint_id', '=', complaint?.complaint_id ?? '')
    .execute();
  expect(sealed).toHaveLength(1);
  const stored = JSON.stringify([
    await database.selectFrom('casework_complaint').selectAll().execute(),
    await database.selectFrom('casework_event').selectAll().execute(),
    await database.selectFrom('operations_open311_token').selectAll().execute(),
    await database.selectFrom('operations_receipt').selectAll().execute(),
    sealed,
  ]);
  for (const value of Object.values(identity)) {
    expect(stored, value).not.toContain(value);
    expect(text, value).not.toContain(value);
  }
});

test('a verifier opens what the partner told of her, as if she had sealed it herself', async () => {
  const { body } = await partner.post({
    ...here,
    first_name: 'Rengganis',
    last_name: 'Wulandari',
    email: 'r@contoh.example',
  });
  const complaintId = (await newest(body[0].token))?.complaint_id ?? '';
  const opened = await verifier.openIdentity({ complaintId, part: 'contact', reason: 'Menghubungi pelapor' });
  const { passphrase } = demoCredentials(partner.host.server.secrets);
  const privateKey = await importSealingKey(await unwrapPrivateKey(opened.wrappedPrivateKey, passphrase));
  expect(await openPart(opened.sealed, privateKey, opened.keyId, complaintId)).toEqual({
    kind: 'named',
    name: 'Rengganis Wulandari',
    number: null,
    notes: ['r@contoh.example'],
  });
});

test('without a valid api_key nothing is filed: 403; an ended key is no key', async () => {
  const before = (await rows()).length;
  for (const api_key of [null, '', 'salah', `${partner.apiKey}x`]) {
    const { response, body } = await partner.post({ ...here, api_key });
    expect(response.status).toBe(403);
    expect(body[0].code).toBe(403);
  }
  const other = await partner.administrator.addPartner({ name: 'Mitra sementara', mediaHosts: [] });
  expect((await partner.post({ ...here, api_key: other.apiKey })).response.status).toBe(201);
  await partner.administrator.endPartner(other.partnerId);
  expect((await partner.post({ ...here, api_key: other.apiKey })).response.status).toBe(403);
  expect(await rows()).toHaveLength(before + 1);
});

test('what cannot be filed is refused whole, each with its reason', async () => {
  const before = (await rows()).length;
  const refused: [number, Record<string, string | null>][] = [
    [400, {}],
    [400, { lat: '1' }],
    [400, { lat: 'utara', long: '110' }],
    [400, { lat: '95', long: '110' }],
    [400, { lat: '50.7', long: '7.1' }],
    [400, { address_id: '00.00.00.0000' }],
    [400, { address_string: 'Jalan Tanpa Nama 1' }],
    [400, { ...here, description: null }],
    [400, { ...here, description: 'singkat' }],
    [400, { ...here, description: 'x'.repeat(5001) }],
    [400, { ...here, description: 'Bunyi aneh \u0000 di dalam pipa air sejak kemarin.' }],
    [400, { ...here, service_code: null }],
    [404, { ...here, service_code: 'tidak-ada' }],
    [404, { ...here, service_code: '__proto__' }],
    [400, { ...here, phone: '0'.repeat(25) }],
    [400, { ...here, first_name: 'a'.repeat(200) }],
    [400, { ...here, 'attribute[tidak-ada]': '1' }],
  ];
  for (const [status, fields] of refused) {
    const { response, body } = await partner.post(fields);
    expect(response.status, JSON.stringify(fields).slice(0, 90)).toBe(status);
    expect(body[0].description).toEqual(expect.any(String));
    expect(JSON.stringify(body)).not.toContain('xxxx');
  }
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  expect((await partner.call('/requests.json', init)).status).toBe(400);
  const broken = { ...init, headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--y' };
  expect((await partner.call('/requests.json', broken)).status).toBe(400);
  const large = {
    ...init,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'a'.repeat(70_000),
  };
  expect((await partner.call('/requests.xml', large)).status).toBe(413);
  expect(await rows()).toHaveLength(before);
});

test('a village may be named by its code or in the address; the address stays with verification', async () => {
  const region = partner.host.server.reference.region(SOMEWHERE_CODE);
  const district = partner.host.server.reference.region(region?.parentCode ?? '');
  const byCode = await partner.post({ address_id: SOMEWHERE_CODE });
  expect(byCode.response.status).toBe(201);
  expect(await newest(byCode.body[0].token)).toMatchObject({ village_code: SOMEWHERE_CODE, latitude: null });
  const address_string = `Jl. Melati 4, ${region?.name}, ${district?.name}`;
  const byName = await partner.post({ address_string });
  expect(byName.response.status).toBe(201);
  expect(await newest(byName.body[0].token)).toMatchObject({
    village_code: SOMEWHERE_CODE,
    landmark: address_string,
  });
});

test('the same Idempotency-Key is the same request, also twice at once; another key is another', async () => {
  const before = (await rows()).length;
  const headers = { 'idempotency-key': 'kunci-mitra-0001' };
  const answers = await Promise.all([1, 2, 3].map(() => partner.post(here, { headers })));
  expect(new Set(answers.map(({ body }) => body[0].token)).size).toBe(1);
  const again = await partner.post(here, { headers });
  expect(again.body[0].token).toBe(answers[0]?.body[0].token);
  expect(await rows()).toHaveLength(before + 1);
  await partner.post(here, { headers: { 'idempotency-key': 'kunci-mitra-0002' } });
  expect(await rows()).toHaveLength(before + 2);
});

test('a picture in media goes through the photo door; a file that is none refuses the request', async () => {
  const send = async (media: Uint8Array) => {
    const form = new FormData();
    const fields = { ...here, api_key: partner.apiKey, service_code: 'jalan-rusak' };
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('description', 'Jalan di depan pasar berlubang besar, foto terlampir.');
    form.append('media', new Blob([new Uint8Array(media)], { type: 'image/jpeg' }), 'rahasia.jpg');
    return partner.call('/requests.json', { method: 'POST', body: form });
  };
  const photosOf = async (id: string) => (await verifier.complaintForVerifier(id)).photos.length;
  const taken = await send(await picture());
  expect(taken.status).toBe(201);
  const [{ token }] = await taken.json();
  expect(await photosOf((await newest(token))?.complaint_id ?? '')).toBe(1);
  const before = (await rows()).length;
  expect((await send(new TextEncoder().encode('<svg/>'))).status).toBe(400);
  expect(await rows()).toHaveLength(before);
});

test('media_url is fetched from the partner’s listed hosts alone; the request is filed whether or not it can be had', async () => {
  const bytes = await picture();
  pictures.set('https://foto.example.id/a.jpg', { status: 200, body: bytes });
  pictures.set('https://foto.example.id/hilang.jpg', { status: 404, body: new Uint8Array() });
  pictures.set('https://foto.example.id/pindah.jpg', { status: 302, body: bytes });
  asked.length = 0;
  const file = async (media_url: string) => {
    const { response, body } = await partner.post({ ...here, media_url });
    expect(response.status, media_url).toBe(201);
    const id = (await newest(body[0].token))?.complaint_id ?? '';
    return {
      photos: (await verifier.complaintForVerifier(id)).photos.length,
      notice: String(body[0].service_notice),
    };
  };
  expect((await file('https://foto.example.id/a.jpg')).photos).toBe(1);
  const lost = await file('https://foto.example.id/hilang.jpg');
  expect(lost).toMatchObject({ photos: 0, notice: expect.stringContaining('picture could not') });
  for (const name of ['pindah.jpg', 'tanpa-akhir.jpg']) {
    expect((await file(`https://foto.example.id/${name}`)).photos, name).toBe(0);
  }
  const foreign = [
    'http://foto.example.id/a.jpg',
    'https://127.0.0.1/a.jpg',
    'https://foto.example.id.jahat.example/a.jpg',
    'https://u:p@foto.example.id/a.jpg',
    'file:///etc/hostname',
    'bukan alamat',
  ];
  for (const address of foreign) expect((await file(address)).photos, address).toBe(0);
  expect(asked.map(({ address }) => address)).toEqual([
    'https://foto.example.id/a.jpg',
    'https://foto.example.id/hilang.jpg',
    'https://foto.example.id/pindah.jpg',
    'https://foto.example.id/tanpa-akhir.jpg',
  ]);
  for (const { method, keepUpTo, patienceMs } of asked) {
    expect([method, keepUpTo, patienceMs]).toEqual(['GET', limits.photoBytes, 10_000]);
  }
});

test('attributes answer the category’s questions; a required one that is missing, or one that does not fit, is 400', async () => {
  const set = partner.host.server.reference.questions[ASKING]?.questions ?? [];
  const fields: Record<string, string> = {};
  for (const { questionId, kind, options } of set) {
    const first = options[0]?.code ?? '';
    if (kind === 'multi_choice') fields[`attribute[${questionId}][]`] = first;
    else
      fields[`attribute[${questionId}]`] = {
        text: 'dekat gapura',
        number: '3',
        date: '2026-03-01T00:00:00Z',
        choice: first,
      }[kind];
  }
  const filed = await partner.post({ ...here, service_code: ASKING, ...fields });
  expect(filed.response.status, filed.text).toBe(201);
  const id = (await newest(filed.body[0].token))?.complaint_id ?? '';
  const answers = await partner.host.server.connection.database
    .selectFrom('casework_answer')
    .selectAll()
    .where('complaint_id', '=', id)
    .execute();
  expect(answers).toHaveLength(set.length);
  const choice = set.find(({ kind }) => kind === 'choice' || kind === 'multi_choice');
  const wrong = { ...fields };
  for (const name of Object.keys(wrong)) if (name.includes(choice?.questionId ?? '?')) wrong[name] = 'salah';
  expect((await partner.post({ ...here, service_code: ASKING, ...wrong })).response.status).toBe(400);
});
