import type { MoreText } from './more-text.ts';

/** The words of the first step: they travel in the first answer. */
export interface StartText {
  form: string;
  track: string;
  language: string;
  steps: [string, string, string, string];
  /** "Langkah 1 dari 4" with {n}. */
  stepOf: string;
  whatTitle: string;
  category: string;
  choose: string;
  story: string;
  storyHint: string;
  photos: string;
  photosHint: string;
  addPhoto: string;
  next: string;
  back: string;
  /** With {n}, the number to call. */
  emergency: string;
  ownPage: string;
  ownPageLink: string;
  confidential: string;
  errorTitle: string;
  categoryMissing: string;
  storyShort: string;
  storyLong: string;
  noNetwork: string;
}

/** Everything else of the form; fetched while the citizen types. The tracker's words come with the tracker. */
export interface Text extends StartText {
  later: FormText;
  more: MoreText;
}

export interface FormText {
  found: string;
  move: string;
  moved: string;
  restored: string;
  // photos
  photo: string;
  preparing: string;
  sent: string;
  photoFailed: string;
  retry: string;
  remove: string;
  caption: string;
  tooMany: string;
  waitPhotos: string;
  // where
  whereTitle: string;
  useGps: string;
  gpsSearching: string;
  gpsDenied: string;
  /** With {m}, metres. */
  gpsFound: string;
  useMap: string;
  mapHint: string;
  mapCentre: string;
  mapChosen: string;
  outside: string;
  orList: string;
  findVillage: string;
  noVillage: string;
  district: string;
  village: string;
  landmark: string;
  landmarkHint: string;
  atHome: string;
  atHomeHint: string;
  since: string;
  optional: string;
  placeMissing: string;
  clear: string;
  // who
  whoTitle: string;
  whoIntro: string;
  anonymous: string;
  anonymousHint: string;
  number: string;
  numberHint: string;
  named: string;
  namedHint: string;
  name: string;
  phone: string;
  sealNote: string;
  noKeys: string;
  sealFailed: string;
  sealed: string;
  change: string;
  alsoSealed: string;
  numberWrong: string;
  nameMissing: string;
  // review
  reviewTitle: string;
  place: string;
  point: string;
  photoConsent: string;
  send: string;
  reviewNote: string;
  // sending
  sendingTitle: string;
  sendingNote: string;
  waitingTitle: string;
  waitingNote: string;
  sendNow: string;
  keep: string;
  kept: string;
  wipe: string;
  wipeSure: string;
  // receipt
  receiptTitle: string;
  codeLabel: string;
  codeWarning: string;
  copy: string;
  copied: string;
  share: string;
  print: string;
  /** With {t}. */
  answerBy: string;
  followIt: string;
  another: string;
  unexpected: string;
}

export interface TrackerText {
  title: string;
  neutralTitle: string;
  code: string;
  codeHint: string;
  open: string;
  isNik: string;
  wrongLength: string;
  wrongCheck: string;
  locked: string;
  lock: string;
  states: Record<TrackState, string>;
  due: Record<'first_answer' | 'agency_answer' | 'resolution', string>;
  /** With {t}. */
  dueBy: string;
  /** With {t}, a time of today. */
  dueToday: string;
  dueLate: string;
  dueMet: string;
  provisional: string;
  handledBy: string;
  explanation: string;
  yourComplaint: string;
  conversation: string;
  you: string;
  officer: string;
  addNote: string;
  answer: string;
  answerHint: string;
  sendAnswer: string;
  replies: string;
  acknowledgement: string;
  before: string;
  after: string;
  judge: string;
  solved: string;
  notSolved: string;
  reason: string;
  reasonMissing: string;
  rating: string;
  ratingWords: [string, string, string, string, string];
  give: string;
  thanks: string;
  openings: string;
  neverOpened: string;
  visit: Record<
    'title' | 'asks' | 'gives' | 'noPoint' | 'agree' | 'refuse' | 'agreed' | 'refused' | 'withdraw',
    string
  >;
  service: {
    title: string;
    fields: Record<'name' | 'nik' | 'customerNumber' | 'address', string>;
    /** With {f}, the field, {a}, the agency, and {t}, a day. */
    released: string;
    /** With {t}, a day. */
    until: string;
    ended: Record<'expired' | 'withdrawn' | 'reassigned', string>;
    never: string;
    agreed: string;
    refused: string;
    agree: string;
    withdraw: string;
  };
  publicPage: string;
  /** With {t}, a day. */
  soon: string;
  soonHint: string;
  pointsToMe: string;
  stopped: string;
}

type TrackState =
  | 'received'
  | 'clarifying'
  | 'verified'
  | 'assigned'
  | 'in_progress'
  | 'resolved'
  | 'closed'
  | 'rejected'
  | 'forwarded'
  | 'merged'
  | 'reopened';
