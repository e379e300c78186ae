import { simpleParser } from 'mailparser';
import type { InboundMedia, InboundMessage } from './inbound-message.ts';

/** A mail and what is attached to it, as long as the message is being taken. */
export interface ReadEmail {
  message: InboundMessage;
  attachments: ReadonlyMap<string, Uint8Array>;
}

/** Where a mail program puts what was written before: "On … wrote:", "Pada … menulis:", a separator, a forwarded head. */
const QUOTED_FROM =
  /^(>|-{2,} ?(original message|forwarded message|pesan asli|pesan terusan)|_{10,}$|on .{5,200} wrote:\s*$|pada .{5,200} menulis:\s*$|from: .+@|dari: .+@)/i;
const LONGEST = 20_000;

/**
 * Reads one mail (RFC 5322). Null for what no person wrote to us: automatic answers, bounces, lists (RFC 3834 `Auto-Submitted`,
 * `Precedence`, an empty return path, `List-Id`) and our own mail come back. HTML is read as text; what the mail quotes of earlier ones
 * is cut off. `own` is our address.
 */
export async function readEmail(source: Buffer, own: string): Promise<ReadEmail | null> {
  const mail = await simpleParser(source, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: 200_000,
  });
  // As they came: the parser gathers some headers (list-*, addresses) under other names.
  const lines = new Map(
    mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
  );
  const header = (name: string) => (lines.get(name) ?? '').toLowerCase();
  const automatic =
    !['', 'no'].includes(header('auto-submitted')) ||
    /\b(bulk|junk|list|auto_reply)\b/.test(header('precedence')) ||
    lines.has('list-id') ||
    lines.has('x-autoreply') ||
    lines.has('x-auto-response-suppress') ||
    header('return-path') === '<>' ||
    header('content-type').includes('delivery-status');
  const from = mail.from?.value[0];
  const address = from?.address?.toLowerCase();
  if (automatic || !address || address === own.toLowerCase()) return null;
  if (/^(mailer-daemon|postmaster|no-?reply)@/.test(address)) return null;

  const attachments = new Map<string, Uint8Array>();
  const media = mail.attachments.map(({ content, contentType }, index): InboundMedia => {
    const reference = String(index);
    attachments.set(reference, content);
    return { kind: kindOf(contentType), reference };
  });
  return {
    message: {
      channel: 'email',
      messageId: mail.messageId ?? `${address} ${mail.date?.toISOString() ?? ''} ${source.byteLength}`,
      sender: { to: address, name: from?.name || null, number: null },
      at: mail.date ?? new Date(0),
      text: ownWords(mail.text ?? '', mail.subject ?? ''),
      place: null,
      media,
    },
    attachments,
  };
}

function kindOf(contentType: string): InboundMedia['kind'] {
  const [type] = contentType.split('/');
  if (type === 'image') return 'photo';
  if (type === 'audio') return 'voice';
  return type === 'video' ? 'video' : 'other';
}

/** What this mail itself says: up to the first quoted line. Where that is nothing, its subject. */
function ownWords(text: string, subject: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const quoted = lines.findIndex((line) => QUOTED_FROM.test(line.slice(0, 300).trim()));
  const own = (quoted === -1 ? lines : lines.slice(0, quoted)).join('\n').split(/^-- $/m)[0]?.trim() ?? '';
  return (own || subject.replace(/^((re|fwd?|bls|trs)\s*:\s*)+/i, '')).slice(0, LONGEST);
}
