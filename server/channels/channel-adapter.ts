import type { Channel } from '../../api-client/contract/primitives.ts';

/** Nothing was sent now; a later attempt may be made (`wait`) or none will help (`never`). */
export class ChannelSendError extends Error {
  override name = 'ChannelSendError';
  readonly retry: 'wait' | 'never';

  constructor(retry: 'wait' | 'never') {
    super(`the platform did not take the message: ${retry}`);
    this.retry = retry;
  }
}

/** The one interface of a platform. Reading what arrives is each adapter's own affair; these two are what the conversation needs of it. */
export interface ChannelAdapter {
  channel: Channel;
  /**
   * Hours after the person's last message in which the platform lets us write freely; null: always. Outside of them nothing is sent, and
   * the tracker says it all.
   */
  windowHours: number | null;
  /** The bytes of one picture or recording; null when it is gone, too large or of no kind we take. */
  fetchMedia(reference: string): Promise<Uint8Array | null>;
  /** Sends plain text. `replyTo` is the message it answers, where the platform threads. Throws `ChannelSendError`. */
  send(to: string, text: string, replyTo?: string): Promise<void>;
}
