import type { Texts } from '../texts.ts';

export const notices: Texts['notices'] = {
  notFound: 'Page not found',
  notFoundDescription: 'There is no such address on this site.',
  notFoundLead: 'There is no such address. A letter may be mistyped, or the page may have moved.',
  toHome: 'Go to the home page',
  toMap: 'Open the map',
  toCases: 'See all solved complaints',
  withdrawn: 'This complaint is not available',
  withdrawnDescription: 'This complaint is no longer shown.',
  withdrawnLead:
    'This complaint is no longer shown. We do not say why, so that nobody can guess who reported it.',
  withdrawnCounted: 'Withdrawn complaints are still counted.',
  toStatistics: 'See the statistics',
};
