import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface TakenMail {
  to: string[];
  /** The whole message as it came over the wire. */
  raw: string;
}

export interface RunningSmtp {
  url: string;
  port: number;
  taken: TakenMail[];
  stop(): Promise<void>;
}

/** A real SMTP server on a free port (or the given one) of this machine. */
export async function startSmtp(options: SMTPServerOptions = {}, port = 0): Promise<RunningSmtp> {
  const taken: TakenMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        callback();
      });
    },
    ...options,
  });
  // A client that gives up in the middle is what some tests are about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    port: address.port,
    taken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The text of a mail as its reader sees it, quoted-printable undone. */
export function readableText(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/content-transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
