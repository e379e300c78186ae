import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { hours, number } = formatsOf('en');

const told: Record<PublicCase['place']['precision'], string> = {
  spot: 'The place is shown where it is',
  cell: 'The place is rounded to a square of about 110 metres',
  village: 'The place is told no closer than the village',
  none: 'The place is not shown',
};

const units = { service_hours: 'service hour', calendar_days: 'calendar day', working_days: 'working day' };
const starts = {
  received: ' from receipt',
  verified: ' from verification',
  assigned: ' from assignment to the agency',
};

export const oneCase: Texts['oneCase'] = {
  title: (category, place) => `${category} in ${place}`,
  description: (title, duration, agency) => `${title}: solved in ${duration} by ${agency}.`,
  where: (village, district) =>
    village === null ? `${district} District` : `${village}, ${district} District`,
  samePlace: (before, after, agency) => `The same place on ${before} and on ${after}. Work by ${agency}.`,
  originalWords: 'In the officers’ own words, in Indonesian.',
  reported: 'What was reported',
  done: 'What was done',
  received: 'Received',
  firstAnswer: 'First answer',
  afterReceipt: (duration) => `${duration} after receipt`,
  solved: 'Solved',
  solvedOn: (day) => `solved ${day}`,
  reopened: 'Was reopened once after it had been declared solved.',
  handledBy: 'Handled by',
  evidence: 'Evidence',
  publicId: 'Public number',
  asJson: 'This record as JSON',
  alsoIn: (district) => `Also in ${district} District`,
  slider: 'Move the border between the photographs before and after',
  sliderValue: '{n}% of the photograph after is visible',
  sideBySide: 'Side by side',
  timeTaken: 'Time to solution',
  promiseKept: 'Promise kept.',
  promiseBroken: 'Promise broken.',
  promised: (promise) => `The promise was ${promise}.`,
  provisional: 'Provisional: the calendar of that year has not been decreed yet.',
  promise: ({ kind, limit, from }) =>
    `${kind === 'hours' ? hours(limit) : `${number(limit)} ${units[kind]}${limit === 1 ? '' : 's'}`}${from ? starts[from] : ''}`,
  onMap: (where, regency) => `${where} on the map of ${regency}`,
  openMap: 'Open on the map',
  precision: ({ precision, method }) =>
    `${told[precision]}, by ${method === 'policy' ? 'the rule of its category' : 'an officer’s decision'}.`,
  evidenceNames: {
    photo: 'Photographs before and after',
    confirmed: 'Confirmed by the reporter',
    claim: 'The agency’s word only',
  },
  evidenceMeanings: {
    photo: 'Photographs of the same place show the result.',
    confirmed: 'The reporter says the problem is gone.',
    claim: 'The agency says it is solved. No photograph and no word of the reporter supports it yet.',
  },
  claimAfterPhotos:
    'The agency says it is solved. The photographs on this page show earlier work; since then there is no photograph and no word of the reporter.',
};
