import type { Subject } from '../api-client/contract/desk/verification.ts';
import type { Channel, Language } from '../api-client/contract/primitives.ts';
import type { RejectionReason } from '../api-client/contract/state.ts';
import type { IllustrationRef } from './illustration-key.ts';

export type PlannedContact =
  | null
  | { kind: 'whatsapp'; number: string }
  | { kind: 'named'; name: string; number: string };

export type PlannedPlace = {
  latitude: number;
  longitude: number;
  villageCode: string;
  landmark: string;
  atHome: boolean;
};

/** What happens to an invented complaint, at an instant; who does it follows from the kind. */
export type PlannedStep =
  | {
      kind: 'file';
      at: Date;
      channel: Exclude<Channel, 'open311'>;
      categoryCode: string;
      text: string;
      place: PlannedPlace;
      contact: PlannedContact;
      language: Language;
      photos: IllustrationRef[];
    }
  | { kind: 'ask'; at: Date; text: string }
  | { kind: 'answer'; at: Date; text: string }
  | { kind: 'verify'; at: Date; categoryCode: string; subject: Subject }
  | { kind: 'reject'; at: Date; reason: RejectionReason; explanation: string }
  | { kind: 'forward'; at: Date; owner: string; explanation: string }
  /** `into` is the index of an earlier complaint of the same plan. */
  | { kind: 'merge'; at: Date; into: number }
  | { kind: 'assign'; at: Date; agencyCode: string; brief: string }
  | { kind: 'reply'; at: Date; text: string }
  | { kind: 'start'; at: Date }
  | { kind: 'workPhoto'; at: Date; which: 'before' | 'after'; illustration: IllustrationRef }
  | { kind: 'resolve'; at: Date; text: string; withoutPhotoReason?: string }
  | { kind: 'verdict'; at: Date; verdict: 'solved' | 'not_solved'; reason?: string; rating?: number }
  | { kind: 'reopen'; at: Date; reason: string }
  /** `summary` tells what was reported, `outcome` what was done; both are clean. */
  | { kind: 'publish'; at: Date; summary: string; outcome: string }
  | { kind: 'close'; at: Date };

/** The steps in order of time; the first is `file`. */
export type PlannedComplaint = PlannedStep[];
