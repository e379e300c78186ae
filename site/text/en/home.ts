import type { Texts } from '../texts.ts';

export const home: Texts['home'] = {
  title: (regency) => `Citizens’ complaints in ${regency}`,
  description: (regency) =>
    `Citizens’ complaints that have been solved in ${regency}: where, by whom, how fast, with photographs before and after.`,
  headline: (regency, count) =>
    `${count === 1 ? 'complaint' : 'complaints'} in ${regency} solved, for you to check`,
  headlineWithout: (regency) => `Citizens’ complaints in ${regency}: from darkness to light`,
  lead: (villages) => `Every point of light is one problem put right, in ${villages} villages.`,
  ofValid: (resolved, valid, share) =>
    `In all, ${resolved} of ${valid} valid complaints are solved (${share}).`,
  unsolvedToo: 'The unsolved ones are counted too',
  explore: 'Explore the map',
  mapAlt: (regency) => `Map of ${regency} with one point of light for every solved complaint. Open the map.`,
  thenAndNow: 'Then and now',
  all: 'See all solved complaints',
  promises: 'What you can hold us to',
  thanksTitle: 'A thank-you is not a follow-up',
  thanks: 'A complaint counts as followed up only when the answer says who did what and when, or shows it.',
  namesTitle: 'No reporter’s name ever gets here',
  names: 'Identity is sealed on the reporter’s phone, and only verification officers can open it.',
  whoSees: 'Who can see what',
  figuresTitle: 'Every figure can be recomputed',
  figures: 'Late and unsolved complaints are counted as well.',
  download: 'Download the data',
  readMethod: 'read how',
};
