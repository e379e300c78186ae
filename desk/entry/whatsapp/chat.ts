/** A WhatsApp chat as the desk reads it: in the verifier's browser alone. */
export interface Chat {
  entries: ChatEntry[];
  /** Everybody who wrote, in the order of their first message. */
  senders: string[];
}

export interface ChatEntry {
  /** `system`: what WhatsApp itself says, and whatever stands before the first message. */
  kind: 'message' | 'system';
  /** Local wall-clock time of the phone that exported it, `2026-03-24T14:05`; null when it told none. */
  at: string | null;
  /** A saved name or a number, without direction marks; null when nobody is named. */
  sender: string | null;
  /** What was written, without header, attachment and edit marks. */
  text: string;
  attachment: Attachment | null;
  /** A place shared in the chat. */
  point: { latitude: number; longitude: number } | null;
  /** The lines as they were given: all of them together are the chat again. */
  raw: string;
}

export interface Attachment {
  kind: 'photo' | 'video' | 'voice' | 'other';
  /** Its name in the exported .zip; null when it was exported without media. */
  fileName: string | null;
}
