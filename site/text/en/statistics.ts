import type {
  DeadlineResult,
  InvalidReason,
  Population,
} from '../../../api-client/contract/public/statistics.ts';
import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number, hours } = formatsOf('en');

const reasons: Record<InvalidReason, string> = {
  not_factual: 'Not factual',
  no_answer: 'No answer from the reporter',
  outside_authority: 'Outside the regency’s authority',
  spam: 'Spam',
  not_complaint: 'Not a complaint',
};

const populations: Record<Population, string> = {
  received: 'complaints received',
  received_from_people: 'complaints received from people',
  valid: 'valid complaints',
  assigned: 'complaints assigned to an agency',
  resolved: 'solved complaints',
  ever_resolved: 'complaints ever solved',
  replies: 'agency replies',
  ended_earlier: 'complaints that an old register had ended',
  refused_by_criteria: 'messages that lacked a stated criterion',
};

const clocks: Record<DeadlineResult['clock'], string> = {
  first_answer: 'First answer',
  first_answer_service_hours: 'First answer',
  agency_answer: 'Agency answer',
  resolution: 'Solution',
};

const units = { service_hours: 'service hour', calendar_days: 'day', working_days: 'working day' };

export const statistics: Texts['statistics'] = {
  description: (regency) =>
    `How many complaints in ${regency} were received, valid and solved, how long they took, and how many broke the promise.`,
  lead: (share) =>
    `${share} of valid complaints are solved. Late and unsolved complaints are counted in every figure.`,
  period: (from, to, snapshot) => `Complaints received from ${from} to ${to}, as of ${snapshot}.`,
  policy: 'Rule on deadlines',
  calendar: (version, provisional) =>
    `Calendar of public holidays: ${version}${provisional ? ' (provisional)' : ''}.`,
  decreed: (day) => `decreed ${day}`,
  notDecreed: 'not decreed yet',
  nothingYet:
    'No complaint has been counted yet. As soon as the first complaint comes in and is published, every figure appears here.',
  contents: 'On this page',
  chapters: {
    outcome: 'What became of the complaints',
    time: 'How long it took',
    origin: 'Where they came from and what about',
    quality: 'Who, and how well',
  },
  legend: 'Signs: – exactly zero, · not disclosed, / too few to say. All figures in one file:',
  readAlso: 'See also',
  symbols: { zero: 'exactly zero', hidden: 'not disclosed', tooFew: 'too few to say' },
  howCounted: 'How it is counted',
  counted: (n, population, snapshot, version) =>
    `n = ${number(n)} ${populations[population]}. As of ${snapshot}. Definition version ${version}.`,
  permalink: 'Permanent link',
  metadata: 'metadata',
  table: 'Table',
  tableOf: (title) => `Table: ${title}`,
  immature: 'not mature yet',
  channels: {
    widget: 'Form',
    whatsapp: 'WhatsApp',
    instagram: 'Instagram',
    facebook: 'Facebook',
    x: 'X',
    telegram: 'Telegram',
    email: 'E-mail',
    phone: 'Telephone',
    walk_in: 'In person',
    sp4n: 'SP4N-LAPOR!',
    open311: 'Open311',
  },
  reasons,
  deadline: ({ clock, limit, unit }, from, to) => {
    const within =
      unit === 'hours' ? hours(limit) : `${number(limit)} ${units[unit]}${limit === 1 ? '' : 's'}`;
    const received =
      from === null && to === null
        ? ''
        : `, complaints received${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`;
    return `${clocks[clock]} within ${within}${received}`;
  },
};
