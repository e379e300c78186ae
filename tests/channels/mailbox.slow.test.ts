import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMailbox } from '../../server/channels/read-mailbox.ts';
import { createSmtpMailer } from '../../server/notifications/mailer.ts';
import { type RunningSmtp, readableText, startSmtp } from '../server/notifications/start-smtp.ts';
import { type Chat, openChat } from './open-chat.ts';
import { startImap } from './start-imap.ts';

const OWN = 'aduan@contoh.example';
let imap: Awaited<ReturnType<typeof startImap>>;
let smtp: RunningSmtp;
let chat: Chat;
beforeAll(async () => {
  imap = await startImap();
  smtp = await startSmtp();
  chat = await openChat({
    url: imap.url,
    mailer: createSmtpMailer({ url: smtp.url, from: `Aduan <${OWN}>` }),
  });
  await chat.host.verifierWithKeys();
});
afterAll(async () => {
  await chat.host.close();
  await smtp.stop();
  await imap.stop();
});

let serial = 0;
async function write(body: string, headers = '') {
  serial += 1;
  imap.deliver(
    `From: Rengganis <rengganis@warga.example>\r\nTo: ${OWN}\r\nSubject: Jalan\r\nMessage-ID: <m${serial}@warga.example>\r\n${headers}Date: Mon, 02 Mar 2026 09:00:00 +0700\r\n\r\n${body}\r\n`,
  );
  await readMailbox(chat.host.server, chat.channels, OWN);
  const last = smtp.taken.at(-1);
  return { to: last?.to, raw: last?.raw ?? '', text: readableText(last?.raw ?? '') };
}

test('a correspondence by mail becomes a complaint; answers are threaded, quoted text is left out, robots are passed by', async () => {
  const village = chat.host.server.reference.regions.find(({ level }) => level === 'village');
  const district = chat.host.server.reference.region(village?.parentCode ?? '');
  const first = await write(
    `Jalan di ${village?.name}, ${district?.name}, berlubang besar sudah dua minggu.`,
  );
  expect(first.to).toEqual(['rengganis@warga.example']);
  expect(first.text).toContain('Ini tentang apa?');
  expect(first.raw).toMatch(/^In-Reply-To: <m1@warga\.example>/m);
  expect(first.raw).toMatch(/^Subject: Layanan kami menjawab/m);
  const road =
    chat.host.server.reference.categories
      .filter(({ confidential }) => !confidential)
      .findIndex(({ code }) => code === 'jalan-rusak') + 1;
  await write(`${road}\r\n\r\nOn Mon, 2 Mar 2026, Aduan <${OWN}> wrote:\r\n> 1. Jalan`);
  await write('lewati');
  await write('kemarin');
  expect((await write('kirim')).text).toMatch(/Kode lacak:\s+0\d{3} /);
  expect(await chat.complaints()).toEqual([
    expect.objectContaining({ channel: 'email', category_code: 'jalan-rusak', village_code: village?.code }),
  ]);
  expect(imap.unread()).toBe(0);

  const sent = smtp.taken.length;
  await write('Saya sedang cuti.', 'Auto-Submitted: auto-replied\r\n');
  expect(smtp.taken).toHaveLength(sent);
  expect(imap.unread()).toBe(0);
});

test('a mail is marked as read only when the disk has it', async () => {
  const { database } = chat.host.server.connection;
  const broken = {
    ...chat.host.server,
    connection: { ...chat.host.server.connection, database: null as never },
  };
  imap.deliver(
    `From: Warga <lain@warga.example>\r\nTo: ${OWN}\r\nMessage-ID: <x@warga.example>\r\n\r\nSampah menumpuk di pasar sejak kemarin.\r\n`,
  );
  await expect(readMailbox(broken, chat.channels, OWN)).rejects.toThrow();
  expect(imap.unread()).toBe(1);
  expect(
    await readMailbox(
      { ...chat.host.server, connection: { ...chat.host.server.connection, database } },
      chat.channels,
      OWN,
    ),
  ).toBe(1);
  expect(imap.unread()).toBe(0);
});
