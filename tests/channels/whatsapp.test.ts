import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeskClient } from '../../api-client/desk-client.ts';
import { demoCredentials } from '../../demo/demo-logins.ts';
import { unwrapPrivateKey } from '../../desk/key-document/wrap-private-key.ts';
import { forgetOldConversations } from '../../server/channels/forget-old-conversations.ts';
import { saveSettings } from '../../server/settings.ts';
import { openPart } from '../../widget/seal/open-part.ts';
import { importSealingKey } from '../../widget/seal/sealing-key.ts';
import { publish } from '../open311/publish.ts';
import { SOMEWHERE } from '../server/helpers/complaint-of.ts';
import { MONDAY } from '../server/helpers/open-test-server.ts';
import { picture, sign, status, VERIFY_TOKEN, whatsapp } from './fake-platform.ts';
import { type Chat, openChat } from './open-chat.ts';

let chat: Chat;
let verifier: DeskClient;
let officer: DeskClient;
beforeAll(async () => {
  chat = await openChat();
  await saveSettings(
    chat.host.server.connection.database,
    { sayWorkingDays: 0, publicationBatch: 'at_once' },
    MONDAY,
  );
  ({ verifier } = await chat.host.verifierWithKeys());
  officer = await chat.host.signIn('agencyOfficer', 'dpupr');
  chat.platform.media.set('foto-1', await picture());
  chat.platform.media.set('suara-1', new Uint8Array([79, 103, 103, 83, 1, 2, 3]));
});
afterAll(() => chat.host.close());
let begun = 0;

beforeEach(() => {
  // Each a second later, so that the complaint filed last is known by its time.
  begun += 1;
  chat.host.clock.set(new Date(MONDAY.getTime() + begun * 1000));
  chat.platform.sent.length = 0;
});

let serial = 0;
const STORY = 'Jalan di depan pasar berlubang besar sudah dua minggu.';
const NUMBER = '6281290001234';
const say = async (message: Record<string, unknown>, from = NUMBER) => {
  serial += 1;
  const response = await chat.meta(whatsapp({ id: `wamid.${serial}`, ...message }, from));
  expect(response.status).toBe(200);
  return chat.platform.sent.at(-1)?.text ?? '';
};
const write = (body: string, from = NUMBER) => say({ type: 'text', text: { body } }, from);
const road = () => {
  const { categories } = chat.host.server.reference;
  const offered = categories.filter(({ confidential }) => !confidential);
  return String(offered.findIndex(({ code }) => code === 'jalan-rusak') + 1);
};
/** The whole conversation; returns code and complaint. */
async function tell(from = NUMBER) {
  await write('Halo', from);
  await write(STORY, from);
  await write(road(), from);
  await say({ type: 'location', location: SOMEWHERE }, from);
  await say({ type: 'image', image: { id: 'foto-1', mime_type: 'image/jpeg' } }, from);
  await write('lanjut', from);
  await write('kemarin', from);
  const last = await write('KIRIM', from);
  const code = /(\d{4} \d{4} \d{4} \d{4})/.exec(last)?.[1] ?? '';
  const complaint = (await chat.complaints()).at(-1);
  return { code, last, id: complaint?.complaint_id ?? '' };
}

test('the handshake answers the challenge to the agreed word alone', async () => {
  const ask = (token: string, mode = 'subscribe', challenge = '1158201444') =>
    chat.app.request(
      `http://localhost:4322/kanal/meta?${new URLSearchParams({ 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge })}`,
    );
  const right = await ask(VERIFY_TOKEN);
  expect([right.status, await right.text()]).toEqual([200, '1158201444']);
  for (const wrong of [
    await ask('x'),
    await ask(VERIFY_TOKEN, 'x'),
    await ask(VERIFY_TOKEN, 'subscribe', '<a>'),
  ]) {
    expect(wrong.status).toBe(403);
  }
});

test('a body that the platform did not sign is refused unread', async () => {
  const body = JSON.stringify(whatsapp({ id: 'wamid.palsu', type: 'text', text: { body: STORY } }));
  for (const signature of [
    '',
    'sha256=00',
    sign(body, 'rahasia-lain-sekali'),
    sign(`${body} `),
    sign(body).toUpperCase(),
  ]) {
    expect((await chat.meta(body, signature)).status).toBe(403);
  }
  expect(chat.platform.sent).toEqual([]);
});

test('message → complaint → clarification → status → published, and the sender stands nowhere', async () => {
  const { code, last, id } = await tell();
  expect(last).toMatch(/^Aduan Anda sudah kami terima\. Kode lacak:\n0\d{3} \d{4} \d{4} \d{4}\n/);
  const tracked = await chat.host.citizen.track(code);
  expect(tracked).toMatchObject({ state: 'received', categoryCode: 'jalan-rusak', text: STORY });
  expect(tracked.photos).toHaveLength(1);
  expect(await chat.complaints()).toEqual([
    expect.objectContaining({ channel: 'whatsapp', occurred_on: '2026-03-01' }),
  ]);

  const opened = await verifier.openIdentity({
    complaintId: id,
    part: 'contact',
    reason: 'Menghubungi pelapor',
  });
  const { passphrase } = demoCredentials(chat.host.server.secrets);
  const key = await importSealingKey(await unwrapPrivateKey(opened.wrappedPrivateKey, passphrase));
  expect(await openPart(opened.sealed, key, opened.keyId, id)).toEqual({
    kind: 'named',
    name: 'Rengganis Wulandari',
    number: `+${NUMBER}`,
    notes: [],
  });

  // A question goes through the same chat, and its answer comes back.
  const { version } = await verifier.complaintForVerifier(id);
  await verifier.verifierAct(id, 'ask', { version, text: 'Di sisi mana pasar lubangnya?' });
  expect(await chat.relay()).toBe(1);
  expect(chat.platform.sent.at(-1)).toEqual({
    to: NUMBER,
    text: expect.stringContaining('Di sisi mana pasar lubangnya?'),
  });
  expect(await chat.relay()).toBe(0);
  expect(await write('Di sisi utara, depan gapura.')).toMatch(/^Pesan Anda kami teruskan/);
  expect((await verifier.complaintForVerifier(id)).messages.at(-1)).toMatchObject({
    author: 'reporter',
    text: 'Di sisi utara, depan gapura.',
  });

  await publish(chat.host, { verifier, officer }, id);
  await chat.relay();
  expect(chat.platform.sent.at(-1)?.text).toMatch(/^Laporan Anda /);
  expect(chat.platform.sent.at(-1)?.text).not.toMatch(/jalan|lubang|pasar/i);
  expect(await write('status')).toMatch(/^Laporan Anda /);

  const { database } = chat.host.server.connection;
  const stored = JSON.stringify(
    await Promise.all(
      (
        [
          'casework_complaint',
          'casework_conversation',
          'casework_message',
          'casework_event',
          'identity_conversation',
          'identity_sealed_part',
          'operations_channel_message',
          'operations_receipt',
          'operations_log',
          'published_case',
        ] as const
      ).map((table) => database.selectFrom(table).selectAll().execute()),
    ),
  );
  for (const secret of [
    NUMBER,
    NUMBER.slice(2),
    'Rengganis',
    'Wulandari',
    code.replaceAll(' ', ''),
    'wamid.',
  ]) {
    expect(stored, secret).not.toContain(secret);
  }
});

test('the same message again changes nothing; statuses pass by; an album that arrives at once is whole', async () => {
  const from = '6281290005678';
  await write(STORY, from);
  const repeated = whatsapp({ id: `wamid.${serial}`, type: 'text', text: { body: STORY } }, from);
  const before = chat.platform.sent.length;
  expect((await chat.meta(repeated)).status).toBe(200);
  expect((await chat.meta(status)).status).toBe(200);
  expect(chat.platform.sent).toHaveLength(before);
  await write(road(), from);
  await say({ type: 'location', location: SOMEWHERE }, from);
  const album = [1, 2, 3].map((n) =>
    chat.meta(whatsapp({ id: `wamid.album-${n}`, type: 'image', image: { id: 'foto-1' } }, from)),
  );
  expect((await Promise.all(album)).map(({ status: code }) => code)).toEqual([200, 200, 200]);
  expect(await write('lanjut', from)).toMatch(/^Kapan kejadiannya/);
  expect(await write('lewati', from)).toMatch(/• 3 foto/);
});

test('messages of one delivery are taken in the order they were sent', async () => {
  const from = '6281290009999';
  const one = whatsapp(
    { id: 'wamid.r2', type: 'text', text: { body: road() }, timestamp: '1772416802' },
    from,
  );
  const first = whatsapp(
    { id: 'wamid.r1', type: 'text', text: { body: STORY }, timestamp: '1772416801' },
    from,
  );
  const value = one.entry[0]?.changes[0]?.value;
  value?.messages.push(...(first.entry[0]?.changes[0]?.value.messages ?? []));
  await chat.meta(one);
  expect(chat.platform.sent.at(-1)?.text).toMatch(/^Di mana tempatnya/);
});

test('a voice note stays with the verifier, who may hear it; nobody else gets it', async () => {
  const from = '6281290002222';
  expect(await say({ type: 'audio', audio: { id: 'suara-1', voice: true } }, from)).toMatch(
    /kami simpan untuk petugas/,
  );
  await write('lewati', from);
  await write(road(), from);
  await say({ type: 'location', location: SOMEWHERE }, from);
  await write('lewati', from);
  await write('lewati', from);
  await write('kirim', from);
  const id = (await chat.complaints()).at(-1)?.complaint_id ?? '';
  const view = await verifier.complaintForVerifier(id);
  expect(view.recordings).toEqual([{ recordingId: expect.any(String), kind: 'voice' }]);
  const { recordingId = '' } = view.recordings[0] ?? {};
  const bytes = new Uint8Array(await (await verifier.recording(id, recordingId)).arrayBuffer());
  expect([...bytes]).toEqual([79, 103, 103, 83, 1, 2, 3]);
});

test('an answer the platform does not take loses nothing: the next message brings the code', async () => {
  const from = '6281290003333';
  await write(STORY, from);
  await write(road(), from);
  await say({ type: 'location', location: SOMEWHERE }, from);
  await write('lewati', from);
  await write('lewati', from);
  chat.platform.refuse(500, 3);
  const sent = chat.platform.sent.length;
  await write('kirim', from);
  expect(chat.platform.sent).toHaveLength(sent);
  expect(await write('halo?', from)).toMatch(/Kode lacak:\n0\d{3} /);
  expect(await write('terima kasih ya', from)).toMatch(/^Pesan Anda kami teruskan/);
});

test('a short refusal of the platform is waited for', async () => {
  chat.platform.refuse(429, 2);
  expect(await write('Halo', '6281290004444')).toMatch(/Ini layanan aduan/);
});

test('a chat that lacks a stated criterion is told which, leaves nothing behind and is counted by it', async () => {
  const administrator = await chat.host.signIn('administrator');
  const before = (await administrator.administeredSettings()).criteria;
  await administrator.changeCriteria({ before, after: { ...before, photo: true } });
  const from = '6281290009999';
  for (const words of ['Lampu penerangan jalan di Desa Sawahlintang mati.', '1', 'Desa Sawahlintang'])
    await write(words, from);
  const complaints = () =>
    chat.host.server.connection.database.selectFrom('casework_complaint').select('complaint_id').execute();
  const filed = (await complaints()).length;
  expect(await write('LEWATI', from)).toMatch(/belum dapat kami hitung sebagai aduan: .*satu foto/);
  expect(await complaints()).toHaveLength(filed);
  const { database } = chat.host.server.connection;
  const refused = await database.selectFrom('operations_channel_refusal').selectAll().execute();
  expect(refused).toEqual([expect.objectContaining({ channel: 'whatsapp', reason: 'photo', count: 1 })]);
  await administrator.changeCriteria({ before: { ...before, photo: true }, after: before });
  await database.deleteFrom('operations_channel_refusal').execute();
});

test('STOP ends every answer, and thirty days end the correspondence; outside of 24 hours nothing is sent', async () => {
  const { id } = await tell('6281290007777');
  const moved = async (name: string, body: object = {}) =>
    verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
  chat.host.clock.set(new Date(MONDAY.getTime() + 25 * 3_600_000));
  await moved('ask', { text: 'Masih adakah lubangnya?' });
  expect(await chat.relay()).toBe(0);
  await write('Ada pertanyaan?', '6281290007777');
  expect(await chat.relay()).toBeGreaterThanOrEqual(1);
  expect(chat.platform.sent.at(-1)?.text).toContain('Masih adakah lubangnya?');
  await write('STOP', '6281290007777');
  await moved('ask', { text: 'Satu lagi, sebelah mana?' });
  const sent = chat.platform.sent.length;
  await chat.relay();
  expect(chat.platform.sent.filter(({ to }) => to === '6281290007777').length).toBe(
    chat.platform.sent.slice(0, sent).filter(({ to }) => to === '6281290007777').length,
  );
  chat.host.clock.set(new Date(MONDAY.getTime() + 40 * 86_400_000));
  expect(await forgetOldConversations(chat.host.server)).toBeGreaterThan(3);
  const { database } = chat.host.server.connection;
  expect(await database.selectFrom('identity_conversation').selectAll().execute()).toEqual([]);
  const refused = await database.selectFrom('operations_channel_refusal').selectAll().execute();
  expect(refused).toEqual([expect.objectContaining({ channel: 'whatsapp', reason: 'incomplete' })]);
});

test('a question that names somebody does not go through the platform: the tracker shows it', async () => {
  const { id } = await tell('6281290008888');
  await verifier.verifierAct(id, 'ask', {
    version: (await verifier.complaintForVerifier(id)).version,
    text: 'Apakah rumah Pak Karto di RT 03 RW 02 juga terkena?',
  });
  await chat.relay();
  const told = chat.platform.sent.filter(({ to }) => to === '6281290008888').at(-1)?.text ?? '';
  expect(told).toMatch(/^Ada pertanyaan dari petugas verifikasi/);
  expect(told).not.toContain('Karto');
});
