import type { Mailer } from '../notifications/mailer.ts';
import { type ChannelAdapter, ChannelSendError } from './channel-adapter.ts';

/** Neutral: it stands in a list of mails. */
const SUBJECT = 'Layanan kami menjawab';

/**
 * Mail: answers at any time, through the instance's own mail server. The attachments of the mail being taken are in memory already. The
 * message id is made of what it answers, so that an answer sent twice is one.
 */
export function createEmailAdapter(
  mailer: Pick<Mailer, 'send'>,
  messageIdFor: (text: string, replyTo: string | undefined) => string,
): ChannelAdapter & { withAttachments(attachments: ReadonlyMap<string, Uint8Array>): ChannelAdapter } {
  const adapter: ChannelAdapter = {
    channel: 'email',
    windowHours: null,
    fetchMedia: async () => null,
    async send(to, text, replyTo) {
      const outcome = await mailer.send({
        to,
        subject: SUBJECT,
        text,
        messageId: messageIdFor(text, replyTo),
        ...(replyTo === undefined ? {} : { inReplyTo: replyTo }),
      });
      if (outcome.state === 'wait') throw new ChannelSendError('wait');
      if (outcome.state === 'never') throw new ChannelSendError('never');
    },
  };
  return {
    ...adapter,
    withAttachments: (attachments) => ({
      ...adapter,
      fetchMedia: async (reference) => attachments.get(reference) ?? null,
    }),
  };
}
