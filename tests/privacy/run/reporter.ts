import type { FileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import type { Answer } from '../../../api-client/contract/intake/question.ts';
import type { Channel } from '../../../api-client/contract/primitives.ts';
import type { Contact } from '../../../widget/seal/contact.ts';
import type { ServiceData } from '../../../widget/seal/service-data.ts';
import type { Instance } from './open-instance.ts';

/** What filing left with her, and the id her complaint has. */
export interface Filed {
  complaintId: string;
  trackingCode: string;
  herPhotoId: string;
}

/** A way in that is neither the form with script nor a verifier's hand. */
export interface OtherWay {
  file(instance: Instance, reporter: Reporter): Promise<Filed>;
}

/** Everything that is the reporter's own: what she writes, what her browser and her camera add, when she does it. */
export interface Reporter {
  complaint: Omit<FileComplaint, 'photos' | 'sealed'>;
  idempotencyKey: string;
  channel: Channel;
  /** Instead of the channel's usual way. */
  way?: OtherWay;
  contact: Contact;
  /** To the category's questions (`category-questions.ts`), one of which is private. */
  answers: Answer[];
  /** Sealed beside the contact; null when her browser sends no such part. */
  service: { data: ServiceData; consent: boolean } | null;
  /** The upload, with whatever her camera put around the pixels. */
  photo: Uint8Array;
  caption: string;
  /** Her answer to the verifier's question, with the id her browser gives it. */
  answer: { messageId: string; text: string };
  /** Whether she lets the agency come to her home when it asks; it keeps the place until the matter is closed. */
  letsIn: boolean;
  /** Why she first says that it is not solved; null when it is at once. */
  notSolvedBecause: string | null;
  verdictReason: string | null;
  /** Sent with each of her requests, the query without its question mark. */
  headers: Record<string, string>;
  query: string;
  /** Instants of filing, answering and judging. */
  filesAt: Date;
  answersAt: Date;
  judgesAt: Date;
  judgesAgainAt: Date;
}
