import { ImapFlow } from 'imapflow';
import type { Server } from '../server.ts';
import { createMessageHandler } from './handle-message.ts';
import type { Channels } from './open-channels.ts';
import { readEmail } from './read-email.ts';

/** A mail with four photos; larger ones stay unread for a person to look at. */
const LARGEST = 25_000_000;
/** Other work of the process waits meanwhile; milliseconds. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** In one look; the next one takes the rest. */
const MOST = 50;

/**
 * Looks into the mailbox once and takes every unread mail; each is marked as read when the disk has it, so that a crash loses none. What no
 * person wrote is marked and passed by. Returns how many were taken. Throws when the mailbox cannot be reached.
 */
export async function readMailbox(server: Server, channels: Channels, own: string): Promise<number> {
  const { mailbox } = channels.settings;
  if (!mailbox || !channels.email) return 0;
  const handle = createMessageHandler(server, channels.key);
  const client = new ImapFlow({ ...connectionOf(mailbox.url), ...PATIENCE, logger: false, emitLogs: false });
  await client.connect();
  let taken = 0;
  try {
    const lock = await client.getMailboxLock('INBOX');
    try {
      const unread = (await client.search({ seen: false }, { uid: true })) || [];
      for (const uid of unread.slice(0, MOST)) {
        const known = await client.fetchOne(String(uid), { size: true }, { uid: true });
        if (!known || (known.size ?? 0) > LARGEST) continue;
        const fetched = await client.fetchOne(String(uid), { source: true }, { uid: true });
        const source = fetched ? fetched.source : undefined;
        if (!source) continue;
        const mail = await readEmail(source, own);
        if (mail) await handle([mail.message], channels.email.withAttachments(mail.attachments));
        await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
        if (mail) taken += 1;
      }
    } finally {
      lock.release();
    }
  } finally {
    await client.logout().catch(() => client.close());
  }
  return taken;
}

function connectionOf(address: string) {
  const url = new URL(address);
  const secure = url.protocol === 'imaps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}
