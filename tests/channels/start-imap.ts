import { createRequire } from 'node:module';

interface Hoodiecrow {
  listen(port: number, done: () => void): void;
  close(done: () => void): void;
  server: { address(): { port: number } };
  appendMessage(folder: string, flags: string[], date: Date | false, raw: string): void;
  folderCache: Record<string, { messages: { flags: string[]; raw: string }[] }>;
}

/** A real IMAP server (hoodiecrow) with one mailbox, on a free port of this machine. */
export async function startImap() {
  const hoodiecrow = createRequire(import.meta.url)('hoodiecrow-imap') as (options: object) => Hoodiecrow;
  const server = hoodiecrow({
    plugins: ['ID', 'IDLE', 'NAMESPACE', 'UIDPLUS', 'SPECIAL-USE', 'ENABLE', 'LITERALPLUS'],
    users: { aduan: { password: 'rahasia' } },
    storage: { INBOX: { messages: [] } },
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.server.address();
  return {
    url: `imap://aduan:rahasia@127.0.0.1:${port}`,
    deliver: (raw: string) => server.appendMessage('INBOX', [], false, raw),
    unread: () =>
      (server.folderCache.INBOX?.messages ?? []).filter(({ flags }) => !flags.includes('\\Seen')).length,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
