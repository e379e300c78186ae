import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskClient } from '../../api-client/desk-client.ts';
import { demoCredentials } from '../../demo/demo-logins.ts';
import { unwrapPrivateKey } from '../../desk/key-document/wrap-private-key.ts';
import { readMailbox } from '../../server/channels/read-mailbox.ts';
import { createSmtpMailer } from '../../server/notifications/mailer.ts';
import { saveSettings } from '../../server/settings.ts';
import { openPart } from '../../widget/seal/open-part.ts';
import { importSealingKey } from '../../widget/seal/sealing-key.ts';
import { publish } from '../open311/publish.ts';
import { MONDAY } from '../server/helpers/open-test-server.ts';
import { type RunningSmtp, readableText, startSmtp } from '../server/notifications/start-smtp.ts';
import { messenger, telegramUpdate, whatsapp } from './fake-platform.ts';
import { type Chat, openChat } from './open-chat.ts';
import { startImap } from './start-imap.ts';

const OWN = 'aduan@contoh.example';
let chat: Chat;
let verifier: DeskClient;
let officer: DeskClient;
let imap: Awaited<ReturnType<typeof startImap>>;
let smtp: RunningSmtp;

beforeAll(async () => {
  imap = await startImap();
  smtp = await startSmtp();
  const mailer = createSmtpMailer({ url: smtp.url, from: `Aduan <${OWN}>` });
  chat = await openChat({ url: imap.url, mailer });
  const now = { sayWorkingDays: 0, publicationBatch: 'at_once' as const };
  await saveSettings(chat.host.server.connection.database, now, MONDAY);
  ({ verifier } = await chat.host.verifierWithKeys());
  officer = await chat.host.signIn('agencyOfficer', 'dpupr');
});
afterAll(async () => {
  await chat.host.close();
  await smtp.stop();
  await imap.stop();
});

let begun = 0;
beforeEach(() => {
  begun += 1;
  chat.host.clock.set(new Date(MONDAY.getTime() + begun * 1000));
});

interface Channel {
  /** What the platform knows its user by: her handle, and the name it shows where it gives one. */
  sender: string[];
  write(text: string): unknown;
  /** The last that was sent to her. */
  heard(): { to: unknown; text: string };
}

let serial = 0;
const onPlatform = () => chat.platform.sent.at(-1) ?? { to: '', text: '' };
const channels: Record<string, Channel> = {
  whatsapp: {
    sender: ['6281290005511', 'Rengganis', 'Wulandari'],
    write: (body) => {
      serial += 1;
      const message = { id: `wamid.j${serial}`, type: 'text', text: { body } };
      return chat.meta(whatsapp(message, '6281290005511'));
    },
    heard: onPlatform,
  },
  telegram: {
    sender: ['555001', 'Rengganis', 'Wulandari'],
    write: (text) => {
      serial += 1;
      return chat.telegram(telegramUpdate({ text }, serial));
    },
    heard: onPlatform,
  },
  facebook: {
    sender: ['7001002003004'],
    write: (text) => {
      serial += 1;
      return chat.meta(messenger('page', { mid: `j${serial}`, text }, '7001002003004'));
    },
    heard: onPlatform,
  },
  instagram: {
    sender: ['17841400000001'],
    write: (text) => {
      serial += 1;
      return chat.meta(messenger('instagram', { mid: `j${serial}`, text }, '17841400000001'));
    },
    heard: onPlatform,
  },
  email: {
    sender: ['rengganis@warga.example', 'Rengganis'],
    write: (body) => {
      serial += 1;
      imap.deliver(
        `From: Rengganis <rengganis@warga.example>\r\nTo: ${OWN}\r\nSubject: Jalan\r\n` +
          `Message-ID: <j${serial}@warga.example>\r\nDate: Mon, 02 Mar 2026 09:00:00 +0700\r\n\r\n${body}\r\n`,
      );
      return readMailbox(chat.host.server, chat.channels, OWN);
    },
    heard: () => {
      const last = smtp.taken.at(-1);
      return { to: last?.to[0], text: readableText(last?.raw ?? '') };
    },
  },
};

describe.each(Object.entries(channels))('%s', (channel, { sender, write, heard }) => {
  test('message → complaint → clarification → status → published, and the sender stands nowhere', async () => {
    const { reference } = chat.host.server;
    const village = reference.regions.find(({ level }) => level === 'village');
    const district = reference.region(village?.parentCode ?? '');
    const road = reference.categories
      .filter(({ confidential }) => !confidential)
      .findIndex(({ code }) => code === 'jalan-rusak');
    await write(`Jalan di ${village?.name}, ${district?.name}, berlubang besar sudah dua minggu.`);
    for (const answer of [String(road + 1), 'lewati', 'kemarin', 'kirim']) await write(answer);
    expect(heard().to).toBe(sender[0]);
    const code = /(\d{4} \d{4} \d{4} \d{4})/.exec(heard().text)?.[1] ?? '';
    expect(await chat.host.citizen.track(code)).toMatchObject({ state: 'received' });
    const complaint = (await chat.complaints()).at(-1);
    expect(complaint).toMatchObject({ channel, village_code: village?.code });
    const id = complaint?.complaint_id ?? '';

    const asked = { complaintId: id, part: 'contact' as const, reason: 'Menghubungi pelapor' };
    const opened = await verifier.openIdentity(asked);
    const { passphrase } = demoCredentials(chat.host.server.secrets);
    const key = await importSealingKey(await unwrapPrivateKey(opened.wrappedPrivateKey, passphrase));
    const contact = JSON.stringify(await openPart(opened.sealed, key, opened.keyId, id));
    expect(contact).toContain(sender[0]);

    const { version } = await verifier.complaintForVerifier(id);
    await verifier.verifierAct(id, 'ask', { version, text: 'Di sisi mana lubangnya?' });
    expect(await chat.relay()).toBe(1);
    expect(heard()).toEqual({
      to: sender[0],
      text: expect.stringContaining('Di sisi mana lubangnya?'),
    });
    await write('Di sisi utara, depan gapura.');
    expect((await verifier.complaintForVerifier(id)).messages.at(-1)).toMatchObject({
      author: 'reporter',
      text: 'Di sisi utara, depan gapura.',
    });

    const publicId = await publish(chat.host, { verifier, officer }, id);
    await chat.relay();
    expect(heard().text).toMatch(/Laporan Anda /);
    expect(heard().text).not.toMatch(/lubang|gapura/i);
    const { database } = chat.host.server.connection;
    const open = JSON.stringify([
      await database.selectFrom('casework_complaint').selectAll().execute(),
      await database.selectFrom('casework_conversation').selectAll().execute(),
      await database.selectFrom('casework_message').selectAll().execute(),
      await database.selectFrom('casework_event').selectAll().execute(),
      await database.selectFrom('identity_conversation').selectAll().execute(),
      await database.selectFrom('identity_sealed_part').selectAll().execute(),
      await database.selectFrom('operations_channel_message').selectAll().execute(),
      await database.selectFrom('operations_log').selectAll().execute(),
      await database.selectFrom('published_case').selectAll().execute(),
      await officer.complaintForAgency(id),
    ]);
    expect(open).toContain(publicId);
    for (const secret of [...sender, code.replaceAll(' ', '')]) expect(open, secret).not.toContain(secret);
  });
});
