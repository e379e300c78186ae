import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number } = formatsOf('en');

export const criteria: Texts['criteria'] = {
  title: 'What a chat or a post must have',
  lead: 'Chats (WhatsApp, Instagram, Facebook, Telegram, e-mail) and posts on social media count as complaints when they meet these conditions. The form, the telephone and the counter have none of them.',
  list: ({ photo, withinDays, ownExperience, language }) => [
    'It says where it happened.',
    ...(photo ? ['It has at least one photo.'] : []),
    ...(withinDays === null ? [] : [`It is dated, and happened at most ${number(withinDays)} days ago.`]),
    ...(ownExperience ? ['Whoever sends it saw or lived it; nothing is passed on.'] : []),
    ...(language ? ['It is written in a language this regency serves.'] : []),
  ],
  counted:
    'Whoever misses a condition is told which one; nothing of the message is kept, and it is counted by condition and channel.',
  toFigure: 'See how many',
  fromPrivacy: 'What chats and posts must have to count as complaints:',
  refusals: {
    title: 'Chats and posts that missed a condition',
    none: 'Nothing has been refused for a condition yet.',
    finding: (n, criterion, most) =>
      `${number(n)} did not count as complaints; what was missing most: ${criterion} (${number(most)}).`,
    definition:
      'No complaints, and in no other figure. Totals by condition and by channel are exact; both together are given for quarters that are over, and numbers below 5 are not disclosed.',
    criterion: 'Condition',
    all: 'All',
    quarter: 'Quarter',
  },
  earlier: {
    title: 'From an old register',
    none: 'No complaints from an old register.',
    finding: (n, resolved, continued) =>
      `${number(n)} complaints had ended before this system, ${number(resolved)} of them solved by that register’s own account; ${number(continued)} that were open are continued here.`,
    definition:
      'Those that had ended are counted from the old register’s file. How they ended was not checked here, so they are in no other figure and in no measure of time. Those still open became ordinary complaints from the day they came in, but are left out of first answers: when they were answered before is not known.',
    by: 'By',
    undated: 'undated',
    outcomes: {
      resolved: 'Solved',
      refused: 'Cannot be acted on',
      forwarded: 'Forwarded',
      invalid: 'Invalid',
    },
  },
  names: {
    place: 'No place given',
    photo: 'No photo',
    time: 'Undated, or too long ago',
    own_experience: 'Not their own experience',
    readable: 'Not in a language served',
    incomplete: 'Conversation never finished',
  },
};
