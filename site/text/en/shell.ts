import type { Texts } from '../texts.ts';

export const shell: Texts['shell'] = {
  languageName: 'English',
  languages: 'Language',
  translationNote: '',
  skip: 'Skip to content',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  map: 'Map',
  cases: 'Solved complaints',
  statistics: 'Statistics',
  data: 'Data',
  method: 'Methodology',
  privacy: 'Privacy',
  embed: 'Put it on your site',
  report: 'File a complaint',
  track: 'Track a complaint',
  demoBand: 'Sample data: an invented regency. No real place or event is meant.',
  emergency: (number) => `An emergency? Call ${number}; do not wait for a form.`,
  snapshot: (when) => `As of ${when}.`,
  licence: 'Open data under the CC BY 4.0 licence.',
  before: 'Before',
  after: 'After',
  illustration: 'Illustration, not a photograph.',
  nothingYet: 'No solved complaint has been published yet.',
  nothingYetMore:
    'Complaints that have been solved and checked will appear here, with photographs before and after.',
};
