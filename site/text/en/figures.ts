import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number, share } = formatsOf('en');
const counted = (count: number, one: string, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`;
const isOrAre = (count: number) => (count === 1 ? 'is' : 'are');

export const figures: Texts['figures'] = {
  columns: {
    agency: 'Agency',
    category: 'Category',
    channel: 'Channel',
    count: 'Count',
    district: 'District',
    evidence: 'Evidence',
    invalid: 'Invalid',
    measure: 'Measure',
    merged: 'Merged',
    month: 'Month',
    of: 'Out of',
    outcome: 'Outcome',
    pending: 'Awaiting verification',
    reason: 'Reason',
    received: 'Received',
    stage: 'Stage',
    valid: 'Valid',
    value: 'Value',
  },
  outcomes: { resolved: 'Solved', open: 'Still open', refused: 'Refused', forwarded: 'Forwarded' },
  register: {
    title: 'From received to solved',
    finding: ({ received, valid, resolved, open }, part, low, high) =>
      `Of ${counted(received, 'complaint')} received, ${number(valid)} ${isOrAre(valid)} valid. Of the valid ones, ${number(resolved)} (${part}) ${isOrAre(resolved)} solved and ${number(open)} ${isOrAre(open)} still open. Range of ordinary variation: ${low} to ${high}.`,
    definition: (merged) =>
      `Received = valid + invalid + awaiting verification. Merged duplicates (${number(merged)}) are counted once. The percentages of the last four rows are shares of the valid complaints. The range is a 95% Wilson interval; as this is a census and not a sample, it describes variation of the process.`,
    inbound: 'Everything that came in',
  },
  funnel: {
    title: 'The funnel: how far complaints got',
    finding: ({ received, valid, answered, followedUp, resolved }) =>
      `Of ${number(received)} received, ${number(valid)} ${isOrAre(valid)} valid, ${number(answered)} answered, ${number(followedUp)} followed up, ${number(resolved)} solved.`,
    definition:
      'Each stage is part of the stage before it. Answered: an officer has written to the reporter. Followed up: there is an answer that says who does what and when. A solved complaint counts in every stage before.',
    stages: ['Received', 'Valid', 'Answered', 'Followed up', 'Solved'],
  },
  funnelCategories: {
    title: 'The funnel by category',
    finding: (rows) =>
      `${counted(rows, 'category', 'categories')}, from received to solved; in alphabetical order, not a ranking.`,
    definition:
      'The same stages for each category. Categories whose complaints are never shown one by one are counted here too.',
  },
  funnelMonths: {
    title: 'The funnel by month received',
    finding: (rows) =>
      `${counted(rows, 'month')}; the complaints of the latest months are still moving to later stages.`,
    definition: 'The same stages, each complaint in the month in which it was received.',
  },
  evidence: {
    title: 'What the evidence is',
    none: 'No complaint has been solved yet.',
    finding: (shown, total) =>
      `${number(shown)} of ${counted(total, 'solved complaint')} (${share(shown / total)}) ${isOrAre(shown)} shown by photographs before and after.`,
  },
  backlog: {
    title: 'Still open, by age',
    finding: (open, oldestDays) =>
      open === 0
        ? 'No valid complaint is still open.'
        : `${counted(open, 'valid complaint')} ${isOrAre(open)} still open; the oldest for ${counted(oldestDays, 'day')}.`,
    definition:
      'Valid complaints that at S are not solved, not refused and not forwarded, by days since they were received.',
    band: (from, to) => (to === null ? `${from} days and more` : `${from} to ${to} days`),
    age: 'Age',
  },
  invalid: {
    title: 'Why complaints are invalid',
    none: 'No complaint has been found invalid yet.',
    finding: (count, reason, most) =>
      `${counted(count, 'complaint')} ${isOrAre(count)} invalid; the most frequent reason: ${reason} (${number(most)}).`,
    definition:
      'Each invalid complaint has exactly one reason. “No answer” is used only after two messages and 10 working days.',
  },
  channels: {
    title: 'By which channel complaints came',
    none: 'No complaints yet.',
    finding: (channel, received, valid) =>
      `The busiest channel: ${channel}, with ${number(received)} received, of which ${number(valid)} ${isOrAre(valid)} valid.`,
    definition:
      'Complaints received, by the channel through which each first came in. All channels add up to the number received.',
  },
  resolution: {
    title: 'How long until solved',
    none: 'No valid complaints yet.',
    median: (median, range) => `Median: ${median}${range === null ? '' : ` (95% interval ${range})`}.`,
    ninetieth: (duration) => `Nine in ten are solved within ${duration}.`,
    ninetiethNotReached: 'Nine in ten: not reached yet.',
    definition: (days) =>
      `Share of valid complaints solved so many days after receipt, estimated by the Kaplan–Meier method with competing outcomes (Aalen–Johansen cumulative incidence): open complaints stay in the denominator; refusal and forwarding are competing outcomes. Band: 95%. Numbers below the axis: at risk, that is, still waiting. The picture ends at day ${number(days)}.`,
    curve: 'solved',
  },
  answer: {
    title: 'First answer and first substantive answer',
    none: 'No complaints yet.',
    finding: (any, substantive) =>
      `First answer: median ${any}. First answer that says who does what and when: median ${substantive}.`,
    definition: (n, days) =>
      `Share of complaints answered so many days after receipt. A thank-you counts as a first answer, never as a substantive one. First answer: n = ${number(n)}. Numbers below the axis: at risk, that is, still waiting; upper row first answer, lower row substantive answer. The picture ends at day ${number(days)}.`,
    curves: { any: 'first answer', substantive: 'substantive answer' },
    answer: 'Answer',
    rows: { any: 'first', substantive: 'substantive' },
  },
  curve: {
    promise: (days) => `promise: ${counted(days, 'day')}`,
    axis: 'days since receipt',
    columns: ['By day', 'At risk', 'Events', 'Share', '95% band'],
  },
  answers: {
    title: 'First and substantive answers, by month',
    finding: (any, substantive) =>
      `Always side by side: median of the first answer ${any}, median of the substantive answer ${substantive}. Hatched cells are not mature yet.`,
    definition:
      'Share of the month’s complaints answered within so many hours of receipt: first answer beside substantive answer. Unanswered complaints stay in the denominator.',
    first: (within) => `First, ${within}`,
    substantive: (within) => `Substantive, ${within}`,
  },
  deadline: {
    none: 'No deadline has fallen due yet.',
    kept: (part, due) => `${part} of the ${number(due)} that fell due ${due === 1 ? 'was' : 'were'} met.`,
    noneRunning: 'None is still pending.',
    running: (pending, lower, upper) =>
      `${number(pending)} ${isOrAre(pending)} still pending: ${lower} if all of them turn out late, ${upper} if all turn out in time.`,
    definition:
      'Headline = met ÷ (met + breached). Breached includes complaints that are still open past their deadline.',
    provisional: (count) =>
      `${number(count)} of them ${isOrAre(count)} provisional (p): that year’s calendar has not been decreed yet.`,
    results: { met: 'Met', breached: 'Breached', pending: 'Pending' },
    headline: 'Headline',
    worst: 'Lower bound',
    best: 'Upper bound',
  },
  cohorts: {
    title: 'Solved after 7, 14, 30 and 60 days',
    finding:
      'Each row is the cohort of valid complaints received in one month. Hatched cells are not mature yet: some of their complaints are younger than that.',
    definition:
      'Share of the month’s valid complaints solved within so many days of receipt. Open complaints stay in the denominator.',
  },
  categories: {
    title: 'By category',
    finding: (rows) => `${counted(rows, 'category', 'categories')}, by the number of valid complaints.`,
    definition:
      'Valid complaints, and those solved at S, by the category that the verification officer assigned.',
  },
  districts: {
    title: 'By district',
    finding: (rows) =>
      `${counted(rows, 'district')}, in alphabetical order. Many complaints may also mean that people there complain more readily.`,
    definition:
      'Valid complaints by the district where the matter lies. Together they add up to the number of valid complaints.',
    without: 'No place given',
  },
  months: {
    title: 'By month received',
    finding: (rows) => `${counted(rows, 'month')}, from what was received to its outcome at S.`,
    definition:
      'Each complaint stands in the month in which it was received. The latest months are not mature: some of their complaints are still open.',
    pending: 'Awaiting verification',
  },
  agencies: {
    title: 'By agency',
    finding:
      'In alphabetical order, not a ranking. Many complaints do not make an agency bad, and few do not make it good.',
    definition:
      'Kaplan–Meier medians. The sign / means too few to say (fewer than 20 complaints), the sign · not disclosed. Acknowledgement only: share of replies that name no action at all.',
    medianResolution: 'Median to solution',
    medianAnswer: 'Median to answer',
    resolvedInTime: 'Solved in time',
    acknowledgement: 'Acknowledgement only',
  },
  acknowledgements: {
    title: 'Replies that only acknowledge, by agency',
    finding: (told, all) =>
      `Share of replies that only say thank you; ${number(told)} of ${counted(all, 'agency', 'agencies')} ${told === 1 ? 'has' : 'have'} enough replies. In alphabetical order, not a ranking: many complaints do not make an agency bad, and few do not make it good.`,
    definition:
      'Replies that do not say who does what and when, divided by all replies of that agency. Uncertain ones stay in the denominator. The sign / means fewer than 20 replies.',
    valid: 'Valid complaints',
  },
  reopened: {
    title: 'Reopened',
    none: 'No complaint has ever been solved yet.',
    finding: (reopened, n, part) =>
      `${number(reopened)} of ${counted(n, 'complaint')} ever solved ${reopened === 1 ? 'was' : 'were'} reopened within 30 days (${part}).`,
    definition:
      'Complaints reopened within 30 days of being declared solved, divided by all that were ever solved. Time to the first and to the final solution stand side by side.',
    again: 'Reopened within 30 days',
    stayed: 'Stayed solved',
    first: 'Median to first solution',
    last: 'Median to final solution',
  },
  satisfaction: {
    title: 'What reporters say',
    none: 'No complaint has ever been solved yet.',
    finding: ({ n, answered, solved, notSolved }, rate) =>
      `${number(answered)} of ${counted(n, 'reporter')} answered (response rate ${rate}): ${number(solved)} said the problem is gone, ${number(notSolved)} said it is not.`,
    definition:
      'Reporters are asked after their complaint was solved. A mean rating is given only from 30 ratings on; silence is not taken for satisfaction.',
    answer: 'Answer',
    solved: 'The problem is gone',
    notSolved: 'The problem is not gone',
    rating: (rating) => `Rating ${rating} of 5`,
    mean: 'Mean rating',
    silent: 'No answer',
  },
  implausible: {
    title: 'Implausible durations',
    finding: (count) =>
      count === 0
        ? 'No duration is negative or below 10 minutes.'
        : `${counted(count, 'duration')} ${isOrAre(count)} negative or below 10 minutes; shown, not hidden.`,
    definition:
      'Durations that cannot be right: below 10 minutes, or with an end before the beginning. Negative ones enter the curves as zero.',
    clocks: { firstAnswer: 'First answer', agencyAnswer: 'Agency answer', resolution: 'Solution' },
    columns: ['Duration', 'Below 10 minutes', 'Negative'],
  },
  other: {
    title: 'Pauses and reassignments',
    finding: (reassigned, n, paused) =>
      `${number(reassigned)} of ${counted(n, 'complaint')} assigned to an agency ${reassigned === 1 ? 'was' : 'were'} reassigned to another; ${number(paused)} waited for the reporter’s answer.`,
    definition:
      'A pause (a question to the reporter) stops only the desk’s own clock, never a published one. Paused share: paused hours divided by all hours of open valid complaints.',
    reassigned: 'Complaints reassigned',
    reassignments: 'Reassignments in all',
    paused: 'Complaints with a pause',
    pauseShare: 'Paused share',
  },
  quarters: {
    agency: 'By quarter and outcome',
    district: 'By quarter and category',
    note: 'Valid complaints of the quarter, as seen 60 days after its end; after that the table does not change. The sign · means not disclosed: below 5, or suppressed so that a hidden number cannot be found by subtraction (complementary suppression). – is exactly zero.',
    total: 'Total',
  },
};
