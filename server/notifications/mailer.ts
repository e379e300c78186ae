import { Readable } from 'node:stream';
import nodemailer from 'nodemailer';
import type { MailProblem } from '../../api-client/contract/desk/notification.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for every attempt, so that a server or reader who gets two sees one. */
  messageId: string;
  /** The message id of the mail it answers. */
  inReplyTo?: string;
}

/** `wait`: nothing was delivered, another attempt may be made. `never`: none helps, or it might deliver twice. */
export type MailOutcome =
  | { state: 'sent' }
  | { state: 'wait'; problem: MailProblem }
  | { state: 'never'; problem: MailProblem };

export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
  close(): void;
}

export interface MailSettings {
  /** smtp://user:password@host:587, or smtps://. */
  url: string;
  from: string;
  /** How long a silent server is waited for, in milliseconds. */
  patience?: number;
}

const PATIENCE_MS = 30_000;

/** Sends through one SMTP server, a connection a mail. Never throws; what the server said is not kept, it may repeat an address. */
export function createSmtpMailer({ url, from, patience = PATIENCE_MS }: MailSettings): Mailer {
  const transport = nodemailer.createTransport(
    {
      url,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  return {
    async send({ to, subject, text, messageId, inReplyTo }) {
      let handedOver = false;
      // Read only once the server is ready to take it.
      const body = Readable.from([Buffer.from(text)]).once('end', () => {
        handedOver = true;
      });
      try {
        const thread = inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo };
        await transport.sendMail({ to, subject, text: body, messageId, ...thread, headers: AUTOMATIC });
        return { state: 'sent' };
      } catch (error) {
        return outcomeOf(error, handedOver);
      }
    },
    close: () => transport.close(),
  };
}

/** No holiday notice shall answer (RFC 3834). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' };

function outcomeOf(error: unknown, handedOver: boolean): MailOutcome {
  const { code, responseCode, command } = error as { code?: string; responseCode?: number; command?: string };
  if (code === 'EAUTH') return { state: 'wait', problem: 'login_refused' };
  if (responseCode === undefined || responseCode === 421) {
    if (handedOver && responseCode === undefined) return { state: 'never', problem: 'unsure' };
    return { state: 'wait', problem: 'unreachable' };
  }
  if (responseCode < 500) return { state: 'wait', problem: 'try_later' };
  return { state: 'never', problem: command === 'RCPT TO' ? 'recipient_refused' : 'message_refused' };
}
