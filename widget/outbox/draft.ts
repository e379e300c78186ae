import type { Answer } from '../../api-client/contract/intake/question.ts';
import type { Point } from '../../api-client/contract/primitives.ts';

export interface DraftPhoto {
  /** Names the photo on this device. */
  key: string;
  /** The server's id once it has the photo. */
  photoId: string | null;
  /** Its bytes are kept on this device until the server has them. */
  kept?: boolean;
  caption: string;
  /** A picture of at most 96 px as a data URL, to recognise the photo by; null when the browser cannot show it. */
  thumbnail: string | null;
  status: 'preparing' | 'sending' | 'stored' | 'failed';
  /** 0 to 1 while sending. */
  progress: number;
  /** Why it failed, in a sentence. */
  problem: string | null;
}

export interface DraftPlace {
  point: Point | null;
  pointSource: 'gps' | 'map' | 'photo' | null;
  /** Metres; null for a point tapped on the map. */
  accuracy: number | null;
  districtCode: string;
  villageCode: string;
  landmark: string;
  atHome: boolean;
}

/** Answers to a category's questions, and to which version of them. */
export interface DraftAnswers {
  categoryCode: string;
  version: number;
  values: Record<string, Answer['value']>;
}

/** What is kept for a day: text, place and photo ids. Identity is not part of the type, so that it cannot be kept. */
export interface Draft {
  categoryCode: string;
  text: string;
  /** YYYY-MM-DD or empty. */
  occurredOn: string;
  photos: DraftPhoto[];
  photoConsent: boolean;
  place: DraftPlace;
  /** She agrees that one field of her service data may be released to one officer who handles it. */
  releaseConsent?: boolean;
  answers?: DraftAnswers;
}

export const emptyDraft = (): Draft => ({
  categoryCode: '',
  text: '',
  occurredOn: '',
  photos: [],
  photoConsent: false,
  place: {
    point: null,
    pointSource: null,
    accuracy: null,
    districtCode: '',
    villageCode: '',
    landmark: '',
    atHome: false,
  },
});
