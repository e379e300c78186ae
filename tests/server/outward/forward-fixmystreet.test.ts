import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reloadReference } from '../../../server/reload-reference.ts';
import { codeOf, EXPLANATION, plain, stepsOf } from '../staff/desk-steps.ts';
import { BRIEF, type Forwarding, OWNER, openForwarding } from './forward-steps.ts';
import { type Receiver, startReceiver } from './start-receiver.ts';

const XML = { 'content-type': 'text/xml; charset=utf-8' };
const xml = (body: string) => `<?xml version="1.0" encoding="utf-8"?>\n${body}`;
const SERVICES = xml(`<services>
  <service><service_code>Potholes</service_code><service_name>Jalan &amp; trotoar</service_name><metadata>false</metadata></service>
  <service><service_code>Trees</service_code><service_name>Pohon</service_name><metadata>true</metadata></service>
</services>`);

/** A small system in FixMyStreet's shape: XML alone, `requests` as the outer element, states of its own. */
let city: Receiver;
let answerPost: (respond: (status: number, body: string) => void) => void;
let stands: { status: string; notes: string } | null;
let listed: string[];
let us: Forwarding;
let targetId: string;
beforeAll(async () => {
  city = await startReceiver();
  us = await openForwarding();
  city.behave((response, { method, path }) => {
    const respond = (status: number, body: string) => response.writeHead(status, XML).end(body);
    if (path.startsWith('/v2/services.xml')) return respond(200, SERVICES);
    if (method === 'POST' && path === '/v2/requests.xml') return answerPost(respond);
    if (path.startsWith('/v2/requests/') && stands)
      return respond(
        200,
        xml(`<requests><request><service_request_id>4711</service_request_id><title>Judul</title>
          <detail>Rinci</detail><status>${stands.status}</status><status_notes>${stands.notes}</status_notes>
          <interface_used>Web interface</interface_used></request></requests>`),
      );
    if (path.startsWith('/v2/requests.xml'))
      return respond(
        200,
        xml(
          `<requests>${listed.map((text) => `<request><service_request_id>99</service_request_id><description>${text}</description></request>`).join('')}</requests>`,
        ),
      );
    return respond(404, xml('<errors><error><code>404</code></error></errors>'));
  });
  stands = null;
  listed = [];
  targetId = await us.target(`${city.url}/v2/`, 'Potholes', 'kunciku rahasia');
});
afterAll(async () => {
  await city.stop();
  await us.host.close();
});
const SENT = xml(
  '<service_requests><request><service_request_id>4711</service_request_id></request></service_requests>',
);
beforeEach(() => {
  city.taken.length = 0;
  stands = null;
  listed = [];
  answerPost = (respond) => respond(200, SENT);
});

const posts = () => city.taken.filter(({ method }) => method === 'POST');

test('a forwarded complaint is sent once, with the brief, a place as the public may know it, and nobody in it', async () => {
  const { id, trackingCode } = await us.forwarded(targetId);
  await us.round();
  await us.round();
  expect(posts()).toHaveLength(1);
  const [post] = posts();
  const sent = Object.fromEntries(new URLSearchParams(post?.body));
  const outward = await us.outward(id);
  const reference = outward?.reference ?? '';
  expect(sent).toEqual({
    api_key: 'kunciku rahasia',
    service_code: 'Potholes',
    description: `${BRIEF}\n\nDiteruskan oleh ${us.host.server.reference.instance.name}. Data pelapor tidak disertakan. Acuan: ${reference}`,
    address_string: outward?.address,
    lat: String(outward?.point?.latitude),
    long: String(outward?.point?.longitude),
  });
  expect(reference).toMatch(/^TT-[0-9A-Z]{10}$/);
  expect(post?.headers['idempotency-key']).toBe(reference);
  expect(`${post?.body}${post?.path}${JSON.stringify(post?.headers)}`).not.toContain(id);
  expect(outward).toMatchObject({
    state: 'sent',
    requestId: '4711',
    remoteState: null,
    text: sent.description,
  });
  const track = async () => (await us.host.citizen.track(trackingCode)).explanation ?? '';
  expect(await track()).toContain(`Dilimpahkan kepada ${OWNER}`);
  expect(await track()).toContain('sudah masuk ke sistem mereka');

  stands = { status: 'investigating', notes: 'Sdri. Wistarini sudah kami telepon' };
  us.later(6 * 60 + 1);
  await us.round();
  expect(await us.outward(id)).toMatchObject({ remoteState: 'open', remoteOn: '2026-03-02' });
  stands = { status: 'fixed - council', notes: 'Wistarini puas' };
  us.later(6 * 60 + 1);
  await us.round();
  expect(await track()).toContain('tercatat selesai (dilihat 2 Maret 2026)');
  // Their own words stay there.
  const stored = await us.host.server.connection.database
    .selectFrom('casework_outward')
    .selectAll()
    .where('complaint_id', '=', id)
    .execute();
  expect(JSON.stringify(stored)).not.toContain('Wistarini');
  // Asked at an interval, and not for ever.
  const asked = city.taken.length;
  await us.round();
  us.later(60);
  await us.round();
  expect(city.taken).toHaveLength(asked);
  for (let day = 0; day < 20; day += 1) {
    us.later(25 * 60);
    await us.round();
  }
  expect(city.taken.length).toBeLessThan(asked + 17);
  expect(posts()).toHaveLength(1);
});

test('what nobody may see here is offered nowhere: confidential, sensitive and personal matters, and those without a place', async () => {
  const steps = stepsOf(us.host, us.verifier);
  const { id } = await steps.filed();
  const offer = await us.verifier.outwardOffer(id);
  expect(offer.targets).toEqual([
    { targetId, name: OWNER, serviceName: 'Jalan & trotoar', attributes: [], fixed: [] },
  ]);
  const closed = us.host.server.reference.categories.filter(
    (each) => each.sensitive || each.confidential || each.personalService || each.placePrecision === 'none',
  );
  expect(closed.length).toBeGreaterThan(2);
  const { version } = (await us.administrator.open311Targets()).targets.find(
    (each) => each.targetId === targetId,
  ) ?? {
    version: 0,
  };
  const mapping = Object.fromEntries([
    ...closed.map(({ code }) => [code, 'Potholes']),
    ['jalan-rusak', 'Potholes'],
  ]);
  await us.administrator.changeOpen311Mapping({ targetId, version, mapping });
  for (const { code } of closed) {
    await us.host.server.connection.database
      .updateTable('casework_complaint')
      .set({ category_code: code })
      .where('complaint_id', '=', id)
      .execute();
    expect([code, await us.verifier.outwardOffer(id)]).toMatchObject([code, { targets: [], place: null }]);
    const refused = steps.act(id, 'forward', {
      owner: OWNER,
      explanation: EXPLANATION,
      brief: plain(BRIEF),
      outwardTo: targetId,
    });
    expect([code, await codeOf(refused)]).toEqual([code, 'not_possible_now']);
  }
  // Each of the three alone is enough, whatever the precision of the place.
  const { database } = us.host.server.connection;
  await database.updateTable('casework_complaint').set({ category_code: 'jalan-rusak' }).execute();
  for (const flag of ['sensitive', 'confidential', 'personal_service'] as const) {
    const set = async (value: 0 | 1) => {
      const change = database.updateTable('published_category').set({ [flag]: value });
      await change.where('code', '=', 'jalan-rusak').execute();
      await reloadReference(us.host.server);
    };
    await set(1);
    expect([flag, await us.verifier.outwardOffer(id)]).toMatchObject([flag, { targets: [], place: null }]);
    await set(0);
    expect((await us.verifier.outwardOffer(id)).targets).toHaveLength(1);
  }
  await us.round();
  expect(posts()).toEqual([]);
});

test('at her home the village alone is told, and no point', async () => {
  const place = {
    point: null,
    pointSource: null,
    accuracy: null,
    landmark: 'rumah saya',
    atHome: true,
  } as const;
  const steps = stepsOf(us.host, us.verifier);
  const withPoint = (await steps.filed()).id;
  await us.host.server.connection.database
    .updateTable('casework_complaint')
    .set({ at_home: 1 })
    .where('complaint_id', '=', withPoint)
    .execute();
  expect((await us.verifier.outwardOffer(withPoint)).place?.point).toBe(place.point);
});

test('a text with an undecided span or an identifier goes nowhere', async () => {
  const steps = stepsOf(us.host, us.verifier);
  const { id } = await steps.filed();
  for (const [text, code] of [
    ['Hubungi 0812-3456-7890, tiangnya miring.', 'text_undecided'],
    ['Tiang di depan rumah Ibu Siti Aminah miring.', 'text_undecided'],
  ] as const) {
    const forward = { owner: OWNER, explanation: EXPLANATION, brief: plain(text), outwardTo: targetId };
    expect(await codeOf(steps.act(id, 'forward', forward))).toBe(code);
  }
  const unread = { owner: OWNER, explanation: EXPLANATION, outwardTo: targetId };
  expect(await codeOf(steps.act(id, 'forward', unread))).toBe('invalid_body');
  await us.round();
  expect(posts()).toEqual([]);
});

/** How often the verifier was told that a person has to look. */
const toldOf = async (id: string) =>
  (await us.verifier.notices()).items.filter(
    ({ kind, complaintId }) => kind === 'outward_needs_person' && complaintId === id,
  ).length;

test.each([
  ['429', 'waiting', (respond: (status: number, body: string) => void) => respond(429, '')],
  ['503', 'waiting', (respond: (status: number, body: string) => void) => respond(503, '')],
  ['400', 'refused', (respond: (status: number, body: string) => void) => respond(400, xml('<errors/>'))],
  ['403', 'refused', (respond: (status: number, body: string) => void) => respond(403, '<html>')],
  ['500', 'unclear', (respond: (status: number, body: string) => void) => respond(500, 'galat')],
  [
    'unreadable',
    'unclear',
    (respond: (status: number, body: string) => void) => respond(200, '<service_requests><request>'),
  ],
  [
    'unreadable',
    'unclear',
    (respond: (status: number, body: string) => void) => respond(200, 'terima kasih'),
  ],
  [
    'unreadable',
    'unclear',
    (respond: (status: number, body: string) => void) =>
      respond(
        200,
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><service_requests><request><token>&x;</token></request></service_requests>',
      ),
  ],
  [
    'too_large',
    'unclear',
    (respond: (status: number, body: string) => void) => respond(200, 'x'.repeat(200_000)),
  ],
])('%s of theirs makes it %s', async (problem, state, answer) => {
  answerPost = answer;
  const { id } = await us.forwarded(targetId);
  await us.round();
  expect(await us.outward(id)).toMatchObject({ state, problem });
  const { next_at } = await us.host.server.connection.database
    .selectFrom('casework_outward')
    .select('next_at')
    .where('complaint_id', '=', id)
    .executeTakeFirstOrThrow();
  expect(next_at === null).toBe(state === 'refused');
  expect(await toldOf(id)).toBe(state === 'refused' ? 1 : 0);
  await us.host.server.connection.database.deleteFrom('casework_outward').execute();
});

test('what was not stored there is sent again ever more rarely, and left to a person after seven attempts', async () => {
  answerPost = (respond) => respond(503, '');
  const { id } = await us.forwarded(targetId);
  for (let hour = 0; hour < 30; hour += 1) {
    await us.round();
    us.later(60);
  }
  expect(posts()).toHaveLength(7);
  expect(await us.outward(id)).toMatchObject({ state: 'refused', problem: '503', attempts: 7 });
  expect(await toldOf(id)).toBe(1);
  answerPost = (respond) => respond(200, SENT);
  await us.verifier.settleOutward(id, null);
  await us.round();
  expect(posts()).toHaveLength(8);
  expect(await us.outward(id)).toMatchObject({ state: 'sent', requestId: '4711' });
  expect(await codeOf(us.verifier.settleOutward(id, '1'))).toBe('not_possible_now');
});

test('when the answer was lost it is looked for by its reference, and never sent again without a person', async () => {
  answerPost = (respond) => respond(502, '');
  const { id } = await us.forwarded(targetId);
  await us.round();
  const reference = (await us.outward(id))?.reference ?? '';
  for (let hour = 0; hour < 40; hour += 1) {
    us.later(60);
    await us.round();
  }
  expect(posts()).toHaveLength(1);
  expect(city.taken.filter(({ path }) => path.startsWith('/v2/requests.xml?'))).toHaveLength(3);
  expect(await us.outward(id)).toMatchObject({ state: 'unclear' });
  expect(await toldOf(id)).toBe(1);
  await us.verifier.settleOutward(id, ' 815 ');
  expect(await us.outward(id)).toMatchObject({ state: 'sent', requestId: '815' });

  const { id: other } = await us.forwarded(targetId);
  await us.round();
  const theirs = (await us.outward(other))?.reference ?? '';
  listed = [
    `Lain. Acuan: ${reference}`.replace(reference, 'TT-0000000000'),
    `Tiang miring. Acuan: ${theirs}`,
  ];
  us.later(3);
  await us.round();
  expect(await us.outward(other)).toMatchObject({ state: 'sent', requestId: '99' });
  expect(posts()).toHaveLength(2);
});

test('a process that died while sending leaves it to be looked for: it is not sent twice', async () => {
  const { id } = await us.forwarded(targetId);
  await us.host.server.connection.database
    .updateTable('casework_outward')
    .set({ state: 'sending', tried_at: us.host.server.effects.now().toISOString() })
    .where('complaint_id', '=', id)
    .execute();
  for (let hour = 0; hour < 20; hour += 1) {
    await us.round();
    us.later(60);
  }
  expect(posts()).toEqual([]);
  expect(await us.outward(id)).toMatchObject({ state: 'unclear', problem: 'interrupted' });
});

test('a system is read before it is kept; its key stands nowhere in clear; a service whose definition it does not show is not mapped; it can be ended', async () => {
  const kept = await us.host.server.connection.database
    .selectFrom('operations_open311_target')
    .selectAll()
    .execute();
  expect(JSON.stringify(kept)).not.toContain('kunciku');
  const list = await us.administrator.open311Targets();
  expect(JSON.stringify(list)).not.toContain('kunciku');
  expect(list.targets[0]).toMatchObject({ format: 'xml', hasKey: true, address: `${city.url}/v2` });
  const add = (address: string) =>
    us.administrator.addOpen311Target({ name: OWNER, address, jurisdictionId: null, apiKey: null });
  expect(await codeOf(add(`${city.url}/tidak-ada`))).toBe('system_unreadable');
  expect(await codeOf(add('https://10.1.2.3/open311'))).toBe('invalid_body');
  const fresh = await us.target(`${city.url}/v2`, 'Potholes');
  const map = (version: number, mapping: Record<string, string>) =>
    us.administrator.changeOpen311Mapping({ targetId: fresh, version, mapping });
  expect(await codeOf(map(2, { 'jalan-rusak': 'Trees' }))).toBe('system_unreadable');
  expect(await codeOf(map(2, { 'bukan-kategori': 'Potholes' }))).toBe('unknown_category');
  expect(await codeOf(map(1, { 'jalan-rusak': 'Potholes' }))).toBe('edited_meanwhile');
  await us.administrator.refreshOpen311Target(fresh);
  const { id } = await us.forwarded(fresh);
  await us.administrator.endOpen311Target(fresh);
  await us.round();
  expect(await us.outward(id)).toMatchObject({ state: 'refused', problem: 'ended' });
  expect(posts()).toEqual([]);
});
