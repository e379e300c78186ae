import type { Texts } from '../texts.ts';

/** The search page. */
export const search: Texts['search'] = {
  title: 'Search solved complaints',
  description: 'Search among the complaints that were solved.',
  lead: 'Write a problem, a place or an agency. The records are in Indonesian: “lampu jalan” finds street lights.',
  label: 'Words to look for',
  button: 'Search',
  working: 'Searching…',
  nothing: 'Nothing fits. Try a shorter word, or open the lists.',
  unreachable:
    'The search could not be loaded. Check the connection and try again; the lists below can still be opened.',
  more: 'Show more',
  withoutScript:
    'The search needs JavaScript. Without it every complaint can be reached through these lists:',
  lists: 'Or open the lists',
  byMonth: 'By month, district and agency',
  fromTomorrow:
    'Cases published today can be found here from tomorrow morning on; the lists and the map have them already.',
  onMap: 'On the map',
  found: (count: string) => `${count} found`,
  solvedOn: (day: string) => `Solved ${day}.`,
  only: (amount: string) =>
    `Searched: the newest ${amount} complaints. Older ones are in the lists by month.`,
};
