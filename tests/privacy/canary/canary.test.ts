import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetOldConversations } from '../../../server/channels/forget-old-conversations.ts';
import { createSmtpMailer } from '../../../server/notifications/mailer.ts';
import { sendWaiting } from '../../../server/notifications/send-waiting.ts';
import { tellMorning } from '../../../server/notifications/tell-morning.ts';
import { readableText, startSmtp } from '../../server/notifications/start-smtp.ts';
import { askQuestions } from '../run/category-questions.ts';
import { fileThroughOpen311 } from '../run/file-through-open311.ts';
import { forwardOutside } from '../run/forward-outside.ts';
import { type Instance, openInstance, PROJECT } from '../run/open-instance.ts';
import { openOtherSystems } from '../run/other-systems.ts';
import { readColumns, readEverything } from '../run/read-as.ts';
import { giveOfficerKey, readReleased } from '../run/service-data.ts';
import { takeOver } from '../run/take-over.ts';
import { leaveHalfTold, tellByChat } from '../run/tell-by-chat.ts';
import { foundBy } from '../run/verifier-desk.ts';
import { citizenOf, type Journey, wholeJourney } from '../run/whole-journey.ts';
import { createScanner, type Finding } from '../scan/create-scanner.ts';
import { filesBelow, scanFolder } from '../scan/scan-folder.ts';
import { digits, type Secret, word } from '../scan/secret.ts';
import { captureOutput } from './capture-output.ts';
import { refusedSecrets, sendMalformed } from './malformed-requests.ts';
import { CHATTER, chatCanary, HALF_TOLD, plainCanary, TABLES, tableSecrets, VOICE } from './other-ways.ts';
import {
  type Canary,
  forwardedCanary,
  ordinaryCanary,
  RELEASED_NUMBER,
  rareCanary,
  streetSecret,
  withdrawnCanary,
} from './people.ts';
import { FORWARDING, staffWords, staffWork } from './staff-work.ts';

/** Columns that hold her own words or her place; verification alone reads them. */
const HERS = [
  'casework_complaint.text',
  'casework_complaint.landmark',
  'casework_complaint.occurred_on',
  'casework_complaint.latitude',
  'casework_complaint.longitude',
  'casework_photo.caption',
  'casework_message.text',
  'casework_verdict.reason',
  'casework_answer.value',
  // Where she stands in another office's table, and what that office wrote.
  'casework_sp4n.tracking_id',
  'casework_sp4n.follow_ups',
  'casework_import.own_number',
  // What she told a chat so far, while the conversation lasts.
  'casework_conversation.draft',
  // The index of words holds the text's words once more.
  'casework_search_data.block',
  'casework_search_idx.term',
];
/** The one place where verifiers write in their own words, so that they may name her; nobody else reads it. */
const VERIFIERS_WORDS = 'casework_note.text';
const wordsOfStaff = staffWords.map(({ secret }) => secret);
/** When she did something: the clocks and the history need it, dates are made of it at the door. */
const TIMES = ['received_at', 'at', 'mail_next_at', 'projection', 'record', 'assigned_at'];

/** While a chat may still be answered. */
const LAST_MESSAGE = 'identity_conversation.last_in_at';

let instance: Instance;
let output: ReturnType<typeof captureOutput>;
let rare: Canary;
let ordinary: Canary;
let plain: Canary;
let chat: Canary;
let journeys: Record<'rare' | 'ordinary' | 'withdrawn' | 'plain', Journey>;
let toldByChat: Awaited<ReturnType<typeof tellByChat>>;
let codes: Secret[];
let everything: Secret[];
let handover: string;
let released: string;
let open311: number[];
let publishedAtFirst: Finding[];
let others: Awaited<ReturnType<typeof openOtherSystems>>;

beforeAll(async () => {
  output = captureOutput();
  instance = await openInstance('canary', new Date('2026-03-02T01:00:00.000Z'), 'dlh');
  [rare, ordinary] = [await rareCanary(), await ordinaryCanary()];
  const withdrawn = await withdrawnCanary();
  await askQuestions(instance, rare.reporter.complaint.categoryCode);
  others = await openOtherSystems(instance, rare.reporter.complaint.categoryCode);
  await giveOfficerKey(instance);
  const work = await staffWork();
  const withoutServiceData = { ...work, data: { ...work.data, release: null } };
  [plain, chat] = [await plainCanary(), await chatCanary()];
  await leaveHalfTold(instance, HALF_TOLD, HALF_TOLD.story);
  journeys = {
    rare: await wholeJourney(instance, rare.reporter, work),
    ordinary: await wholeJourney(instance, ordinary.reporter, {
      ...work,
      brief: ordinary.reporter.complaint.text,
      data: { ...work.data, release: null },
      reply: 'Terima kasih Ibu Siti Aminah, sampah diangkut besok pukul 08.00.',
      releaseHerPhoto: true,
      showHerPhoto: true,
    }),
    withdrawn: await wholeJourney(instance, withdrawn.reporter, work),
    plain: await wholeJourney(instance, plain.reporter, withoutServiceData),
  };
  toldByChat = await tellByChat(instance, CHATTER, { ...chat.reporter, voice: VOICE }, work);
  const forwarded = await forwardOutside(instance, (await forwardedCanary()).reporter, {
    ...FORWARDING,
    outwardTo: others.targetId,
  });
  ({ handover } = forwarded);
  const takenOver = await takeOver(instance, {
    ...TABLES,
    agencyCode: work.agencyCode,
    brief: 'Mohon diperiksa di lapangan.',
  });
  expect(takenOver).toHaveLength(3);
  released = await readReleased(instance, journeys.rare.complaintId);
  const { name, number, notes } = rare.reporter.contact;
  open311 = await fileThroughOpen311(instance, {
    first_name: name?.split(' ')[0] ?? '',
    last_name: name?.split(' ').slice(1).join(' ') ?? '',
    phone: number ?? '',
    email: notes[0] ?? '',
    account_id: name ?? '',
    device_id: number ?? '',
  });
  codes = Object.entries(journeys).map(([who, { trackingCode }]) => digits(`code of ${who}`, trackingCode));
  everything = [rare, ordinary, plain, chat].flatMap((canary) => [
    ...canary.sealed,
    ...canary.told,
    ...canary.carried,
  ]);
  codes.push(digits('code of forwarded', forwarded.trackingCode));
  codes.push(digits('code of chat', toldByChat.trackingCode));
  everything = [...everything, ...tableSecrets.sealed, ...tableSecrets.told, ...codes, ...refusedSecrets];
  await instance.publishSite();
  await others.send();
  publishedAtFirst = await scanFolder(withdrawnScanner(), instance.opened.folder.publication);
  const { complaintId } = journeys.withdrawn;
  const { version } = await instance.verifier.client.complaintForVerifier(complaintId);
  const reason = 'Diminta Ibu Wistarini Brambangsari, 0813-9027-5514.';
  await instance.verifier.client.verifierAct(complaintId, 'withdraw', { version, reason });
  await sendMalformed(instance, { ...rare.reporter.complaint, photos: [], sealed: null });
  await instance.publishSite();
  await others.send();
  for (const staff of [
    instance.handler,
    instance.otherAgency,
    instance.leader,
    instance.auditor,
    instance.administrator,
  ])
    await readEverything(instance, staff);
}, 480_000);
afterAll(async () => {
  output.stop();
  await others.stop();
  await instance.close();
});

test('the publication and the built site hold nothing of any reporter', async () => {
  const scanner = createScanner([...everything, streetSecret, ...wordsOfStaff]);
  for (const folder of [instance.opened.folder.publication, instance.opened.folder.site]) {
    expect((await readdir(folder)).length).toBeGreaterThan(0);
    expect(await scanFolder(scanner, folder)).toEqual([]);
  }
}, 60_000);

test('a withdrawn case is gone from publication and live site, and its address answers with the generic page', async () => {
  expect(publishedAtFirst).not.toEqual([]);
  const { publication, site } = instance.opened.folder;
  const live = join(site, (await readFile(join(site, 'current'), 'utf8')).trim());
  for (const folder of [publication, live]) expect(await scanFolder(withdrawnScanner(), folder)).toEqual([]);
  const page = (publicId: string) => instance.apps.site.request(`/aduan/${publicId}.html`);
  expect((await page(journeys.rare.publicId)).status).toBe(200);
  const gone = await page(journeys.withdrawn.publicId);
  expect(gone.status).toBe(410);
  expect(await gone.text()).toBe(await (await instance.apps.site.request('/tidak-tersedia.html')).text());
}, 60_000);

test('no role outside verification, and nobody without a code, is told anything of a reporter', () => {
  const told = createScanner(everything);
  // The handling agency has to find the spot of a matter that is not at anybody's home, and reads its own work and brief.
  const agencies = createScanner([
    streetSecret,
    ...staffWords.filter(({ agency }) => agency).map(({ secret }) => secret),
  ]);
  expect(open311).toEqual([201, 200, 200, 200, 200, 200]);
  const verifiers = createScanner(staffWords.filter(({ agency }) => !agency).map(({ secret }) => secret));
  const audiences = new Set(instance.heard.map(({ audience }) => audience));
  expect([...audiences].sort()).toEqual([
    'administrator',
    'auditor',
    'dishub',
    'dlh',
    'leader',
    'nobody',
    'open311',
    'service',
  ]);
  // Many were told the very same bytes, and are answered for by the first of them.
  const answers = new Map(
    instance.heard.map((each) => {
      const digest = createHash('sha256').update(each.body).digest('hex');
      return [`${each.audience === 'dlh'} ${each.headers} ${digest}`, each];
    }),
  );
  const findings = [...answers.values()].flatMap(({ audience, request, headers, body }) =>
    [
      ...told.scan(body),
      ...told.scan(headers),
      ...verifiers.scan(body),
      ...(audience === 'dlh' ? [] : agencies.scan(body)),
    ].map((finding) => ({ audience, request, ...finding })),
  );
  expect(findings).toEqual([]);
}, 120_000);

test('another city and whoever is told of public cases are sent nothing of any reporter', () => {
  const sent = others.taken.filter(({ method }) => method === 'POST');
  const kinds = sent.map(({ path, body }) => (path === '/kait' ? JSON.parse(body).type : 'open311')).sort();
  expect(kinds).toEqual([...Array.from({ length: 4 }, () => 'case.published'), 'case.withdrawn', 'open311']);
  const text = JSON.stringify(others.taken.map((each) => [each, new URLSearchParams(each.body).toString()]));
  const outward = ['text for the owner', 'answer for the other city'];
  const forOwner = (secret: Secret) => outward.includes(secret.label);
  const words = wordsOfStaff.filter((secret) => !forOwner(secret));
  expect(createScanner([...everything, streetSecret, ...words]).scan(text)).toEqual([]);
  const decoded = sent
    .flatMap(({ body }) => [...new URLSearchParams(body)])
    .filter(([name]) => name === 'description' || name.startsWith('attribute['))
    .map(([, value]) => value)
    .join();
  expect(createScanner([...everything, ...words]).scan(decoded)).toEqual([]);
  expect(createScanner(wordsOfStaff.filter(forOwner)).scan(decoded)).toHaveLength(2);
});

test('the build of the site leaves nothing behind, and no file of a publication tells when it was written', async () => {
  const { publication, site } = instance.opened.folder;
  for (const name of await readdir(site)) {
    const cache = createHash('sha256').update(join(site, name)).digest('hex').slice(0, 16);
    expect(await scanFolder(createScanner(everything), join(PROJECT, '.cache', 'site', cache))).toEqual([]);
  }
  const times = (await filesBelow(publication)).map(async (file) => (await stat(file)).mtime.toISOString());
  expect(new Set(await Promise.all(times))).toEqual(new Set(['2000-01-01T00:00:00.000Z']));
}, 60_000);

test('no mail holds anything a reporter wrote or was, however it is written', async () => {
  const { server } = instance.opened;
  const smtp = await startSmtp();
  const mailer = createSmtpMailer({ url: smtp.url, from: 'aduan@contoh.example' });
  // Everybody takes every kind by mail, and one more morning comes.
  await server.connection.database
    .updateTable('casework_notice')
    .set({ mail_state: 'waiting', mail_next_at: server.effects.now().toISOString() })
    .execute();
  await tellMorning(server, new Date('2026-03-20T00:30:00.000Z'));
  instance.clock.set(new Date('2026-03-20T01:00:00.000Z'));
  const sent = await sendWaiting(server, mailer);
  mailer.close();
  await smtp.stop();
  expect(sent).toBeGreaterThan(10);
  expect(smtp.taken).toHaveLength(sent);
  const scanner = createScanner([...everything, streetSecret, ...wordsOfStaff]);
  // The sending server's own date says when it was sent, as every mail does.
  const mails = smtp.taken.map(({ raw }) => raw.replace(/^Date: .*$/m, ''));
  expect(mails.flatMap((raw) => scanner.scan(`${raw}\n${readableText(raw)}`))).toEqual([]);
  const { rare: told } = journeys;
  expect(mails.join('\n')).not.toContain(told.complaintId);
}, 60_000);

test('nothing of a reporter is printed or logged', () => {
  expect(
    createScanner([...everything, ...wordsOfStaff]).scan(`${output.text()}\n${instance.log.join('\n')}`),
  ).toEqual([]);
});

test('no file of the instance holds what was sealed or what browser and camera added, nor a code', async () => {
  const people = [rare, ordinary, plain, chat].flatMap(({ sealed, carried }) => [...sealed, ...carried]);
  const secrets = [...people, ...tableSecrets.sealed, ...codes, ...refusedSecrets];
  expect(await scanFolder(createScanner(secrets), instance.scratch)).toEqual([]);
}, 60_000);

test('her words and her place are in the columns made for them and in no other', async () => {
  const times = rare.told.filter(({ label }) => /minute|instant/.test(label));
  const words = everything.filter((secret) => !times.includes(secret));
  const columns = await readColumns(instance);
  for (const hers of HERS) expect(columns.map(({ table, column }) => `${table}.${column}`)).toContain(hers);
  const anything = createScanner(words);
  const minutes = createScanner(times);
  const findings = columns.flatMap(({ table, column, text }) => {
    const where = `${table}.${column}`;
    const tellsTime = table.startsWith('casework_') || where === 'operations_receipt.record';
    return [
      ...(HERS.includes(where) || where === VERIFIERS_WORDS ? [] : anything.scan(text)),
      ...createScanner(
        staffWords.filter((one) => !one.columns.includes(where)).map(({ secret }) => secret),
      ).scan(text),
      ...((tellsTime && TIMES.includes(column)) || where === LAST_MESSAGE ? [] : minutes.scan(text)),
    ].map((finding) => ({ where, ...finding }));
  });
  expect(findings).toEqual([]);
}, 60_000);

test('a chat was told by its platform nothing but its own conversation, and a draft is gone after thirty days', async () => {
  const { after: relayed } = toldByChat;
  expect(relayed.length).toBeGreaterThan(2);
  expect(relayed.flatMap((text) => createScanner([...everything, ...wordsOfStaff]).scan(text))).toEqual([]);
  const drafts = async () =>
    (await readColumns(instance)).find((each) => each.column === 'draft')?.text ?? Buffer.of();
  const scanner = createScanner(chat.told);
  expect(scanner.scan(await drafts()).map(({ label }) => label)).toContain('story half told');
  instance.clock.set(new Date('2026-04-25T01:00:00.000Z'));
  await forgetOldConversations(instance.opened.server);
  expect(scanner.scan(await drafts())).toEqual([]);
}, 60_000);

test('the search would have found her: her own tracker shows what she wrote', async () => {
  const view = await citizenOf(instance, rare.reporter).track(journeys.rare.trackingCode);
  const labels = createScanner(rare.told)
    .scan(JSON.stringify(view))
    .map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining(['first name in the text', 'rare word of the text', 'caption', 'answer']),
  );
  expect(createScanner(rare.sealed).scan(JSON.stringify(view))).toEqual([]);
  for (const [code, { reporter, told, sealed }] of [
    [journeys.plain.trackingCode, plain],
    [toldByChat.trackingCode, chat],
  ] as const) {
    const seen = JSON.stringify(await citizenOf(instance, reporter).track(code));
    const found = createScanner(told).scan(seen);
    expect(found.map(({ label }) => label.split(',')[0])).toEqual(
      expect.arrayContaining(['rare word of the text', 'answer']),
    );
    expect(createScanner(sealed).scan(seen)).toEqual([]);
  }
});

test('published photos lie in their own store alone, without anything beside the pixels', async () => {
  const { published } = instance.opened.server.photos;
  const names = await published.list();
  expect(names).toHaveLength(18);
  for (const each of names) {
    const { exif, xmp, iptc, icc, comments } = await sharp(
      (await published.get(each)) ?? undefined,
    ).metadata();
    expect([each, exif, xmp, iptc, icc, comments]).toEqual([
      each,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test('the words of staff stand where they belong, and the one field that was released opens for its officer alone', async () => {
  const columns = await readColumns(instance);
  for (const { secret, columns: named } of staffWords) {
    const scanner = createScanner([secret]);
    for (const where of named) {
      const text = columns.find(({ table, column }) => `${table}.${column}` === where)?.text ?? Buffer.of();
      expect([where, scanner.scan(text).length > 0]).toEqual([where, true]);
    }
  }
  expect(handover).toContain('panuntunbanyon');
  expect(createScanner(everything).scan(handover)).toEqual([]);
  // In the rare complaint and in the forwarded one; what came by WhatsApp does not say it.
  expect(await foundBy(instance.verifier, 'kelumpritan')).toBe(2);
  const heardByAgency = instance.heard.filter(({ audience }) => audience === 'dlh');
  const agency = staffWords.filter((one) => one.agency).map(({ secret }) => secret);
  const labels = heardByAgency.flatMap(({ body }) =>
    createScanner(agency)
      .scan(body)
      .map(({ label }) => label),
  );
  expect(new Set(labels)).toEqual(new Set(agency.map(({ label }) => label)));
  expect(released).toBe(RELEASED_NUMBER);
});

function withdrawnScanner() {
  const { publicId, complaintId } = journeys.withdrawn;
  return createScanner([word('number', publicId), word('internal id', complaintId)]);
}
