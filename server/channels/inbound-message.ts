import type { Channel, Point } from '../../api-client/contract/primitives.ts';

/** A picture, voice note or video a platform keeps for us; `reference` is its adapter's own. */
export interface InboundMedia {
  kind: 'photo' | 'voice' | 'video' | 'other';
  reference: string;
}

/** One message of one person, whatever platform it came through. Zone: identity while it is in memory; none of `sender` is stored open. */
export interface InboundMessage {
  channel: Channel;
  /** The platform's own id of the message: the same one again changes nothing. */
  messageId: string;
  sender: {
    /** What an answer is sent to: a number, a scoped id, an address. */
    to: string;
    /** As the platform shows it; null when it shows none. */
    name: string | null;
    /** A telephone number; null when the platform gives none. */
    number: string | null;
  };
  /** When the sender sent it. */
  at: Date;
  text: string;
  place: Point | null;
  media: InboundMedia[];
}
