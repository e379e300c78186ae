import { createRequestCounter } from '../intake/pow-counter.ts';
import type { Server } from '../server.ts';
import { type ChannelAdapter, ChannelSendError } from './channel-adapter.ts';
import type { ChannelKey } from './channel-key.ts';
import type { InboundMessage } from './inbound-message.ts';
import { forgetFilingSecret, receiveMessage } from './receive-message.ts';

/** Messages of one person in about ten minutes; nobody tells a complaint in more. What comes beyond is neither kept nor answered. */
const CALM = 60;

/**
 * Takes messages in their order and answers each. Resolves when the disk has all of them: only then is the platform told that they arrived.
 * An answer that does not get through loses nothing; her next message brings it again.
 */
export function createMessageHandler(server: Server, key: ChannelKey) {
  const counter = createRequestCounter(server.effects);
  return async (messages: readonly InboundMessage[], adapter: ChannelAdapter): Promise<void> => {
    for (const message of messages) {
      if (counter.count(message.channel, message.sender.to) > CALM) continue;
      const reply = await receiveMessage(server, { adapter, key }, message);
      if (reply === null || reply === '') continue;
      try {
        await adapter.send(message.sender.to, reply, message.messageId);
      } catch (error) {
        if (error instanceof ChannelSendError) continue;
        throw error;
      }
      await forgetFilingSecret(server, message);
    }
  };
}
