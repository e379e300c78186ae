/** What turns a channel on; each is off until its variables are set (docs/channels.md). */
export interface ChannelSettings {
  /** One webhook for WhatsApp, Messenger and Instagram. */
  meta: {
    appSecret: string;
    verifyToken: string;
    graph: string;
    whatsapp: { token: string; phoneNumberId: string } | null;
    messengerToken: string | null;
    instagramToken: string | null;
    /** Where media of WhatsApp, Messenger and Instagram lie; a leading dot stands for every host below. */
    mediaHosts: readonly string[];
  } | null;
  telegram: { token: string; secret: string; api: string } | null;
  /** A mailbox of its own: everything in it is read as a complaint. */
  mailbox: { url: string } | null;
}

export const NO_CHANNELS: ChannelSettings = { meta: null, telegram: null, mailbox: null };
