import type { MethodChange, MethodTerm } from '../id/method.ts';
import type { Texts } from '../texts.ts';

const terms: MethodTerm[] = [
  {
    id: 'diterima',
    term: 'Received',
    definition:
      'All complaints that came in, including those found invalid later. A complaint merged with another is counted once.',
    example: '',
  },
  {
    id: 'valid',
    term: 'Valid',
    definition:
      'Received minus invalid minus not yet verified. Invalid means: not factual, no answer from the reporter (after two messages and 10 working days), outside the regency’s authority, spam, or not a complaint.',
    example:
      'Example: 143 complaints received, 70 invalid, 0 awaiting verification. So 143 − 70 = 73 are valid.',
  },
  {
    id: 'jawaban-pertama',
    term: 'First answer',
    definition:
      'From receipt to the first message written by an officer, even if it is nothing but a thank-you.',
    example: '',
  },
  {
    id: 'jawaban-berisi',
    term: 'Substantive answer',
    definition:
      'From receipt to the first reply that says who does or decides what and when, or shows it. A sentence like “we have received it” does not count. The two figures always stand side by side.',
    example: '',
  },
  {
    id: 'selesai',
    term: 'Solved',
    definition:
      'Valid complaints declared solved, by their evidence: photographs before and after, confirmed by the reporter, or the agency’s word only.',
    example:
      'Example: 37 solved of 73 valid is 50.7%. The range of ordinary variation (Wilson, 95%) is 39.5% to 61.8%: that far the figure can swing although the work is done in the same way. It is a census, not a sample; the range describes the process.',
  },
  {
    id: 'batas-waktu',
    term: 'Deadlines',
    definition:
      'Met: solved within the limit. Breached: not solved within the limit, whether closed or still open. Pending: still open and the limit has not passed. The headline is met divided by (met + breached). Beside it stand the lower bound, if all pending ones turn out late, and the upper bound, if all turn out in time. A complaint is measured against the limit in force when it was received; if the limit was ever changed, each limit has a result of its own.',
    example:
      'Example: 30 met, 20 breached, 10 pending. Headline 30 ÷ 50 = 60%, lower bound 30 ÷ 60 = 50%, upper bound 40 ÷ 60 = 66.7%.',
  },
  {
    id: 'hari-kerja',
    term: 'Working days',
    definition:
      'Day 1 is the working day after verification. Public holidays and days of joint leave (cuti bersama) follow the government’s decrees. A year without a decree is counted provisionally and marked so.',
    example:
      'Example: verified on 24 March 2025. Because of Nyepi, Eid al-Fitr, joint leave and Good Friday, the 14th working day falls on 23 April 2025.',
  },
  {
    id: 'median',
    term: 'Median',
    definition:
      'The time until half of the valid complaints are solved, estimated by the Kaplan–Meier method so that complaints still open have their say. Refusal and forwarding are competing outcomes. Where half are not solved yet, it says “not reached yet”. Where fewer than 10 complaints are still at risk, it says “too few”.',
    example: '',
  },
  {
    id: 'tunggakan',
    term: 'Backlog',
    definition:
      'Valid complaints still open at S, by age. Open at the end of a month = open at its beginning + valid ones received − those that ended + those reopened.',
    example: '',
  },
  {
    id: 'dibuka-kembali',
    term: 'Reopened',
    definition:
      'Complaints reopened within 30 days of being declared solved, divided by complaints ever solved.',
    example: '',
  },
];

const moreTerms: MethodTerm[] = [
  {
    id: 'tahap',
    term: 'The funnel: received, valid, answered, followed up, solved',
    definition:
      'Five stages, each part of the stage before. Answered means that an officer has written to the reporter. Followed up means that there is a substantive answer. A solved complaint is counted as having passed every stage.',
    example:
      'Example: 143 received, 73 valid, 60 answered, 45 followed up, 37 solved. So 73 − 45 = 28 valid complaints are not followed up; 60 − 45 = 15 of them have been answered, but not with substance.',
  },
  {
    id: 'jawaban-instansi',
    term: 'Agency answer',
    definition:
      'From assignment to the agency to that agency’s first substantive reply. A reassigned complaint starts a new count for the new agency; the number of reassignments stands beside it.',
    example:
      'Example: assigned on Monday at 09:00, answered “we have received it” on Monday afternoon, answered “a team fills it on Thursday” on Wednesday at 10:00. Agency answer: 49 hours, not 6.',
  },
  {
    id: 'angkatan',
    term: 'Monthly cohort',
    definition:
      'The valid complaints received in one month, and the share of them solved within 7, 14, 30 and 60 days. A cell is hatched, that is immature, as long as the youngest complaint of the month is younger than its column.',
    example:
      'Example: 40 complaints received in May, 22 solved within 14 days: 22 ÷ 40 = 55%. On 10 June the cell for 14 days is still hatched, because the complaints of 31 May are only 10 days old.',
  },
  {
    id: 'kepuasan',
    term: 'What reporters say',
    definition:
      'After the solution the reporter can answer whether the problem is gone, and give a rating from 1 to 5. It is always said how many answered of how many asked. No mean is given below 30 ratings.',
    example:
      'Example: 37 asked, 12 answered (32.4%), 9 say it is gone and 3 that it is not. No mean is given, because there are only 12 ratings.',
  },
  {
    id: 'janggal',
    term: 'Implausible durations',
    definition:
      'Durations below 10 minutes or negative. Both are counted and shown; negative ones enter the curves as zero hours.',
    example:
      'Example: received at 10:00, declared solved at 10:04. It stays solved, but appears under “implausible durations”.',
  },
  {
    id: 'jeda',
    term: 'Pauses',
    definition:
      'A question to the reporter stops the desk’s own clock, for at most 10 working days a complaint. Published clocks never stop. The paused share is paused hours divided by all hours of open valid complaints.',
    example:
      'Example: solved after 200 hours, 60 of which were spent waiting for the reporter. What is published is 200 hours, so the limit of 168 hours is breached.',
  },
  {
    id: 'bilangan-kecil',
    term: 'Numbers that are not disclosed',
    definition:
      'In cross-tables of category, place and agency, counts from 1 to 4 are suppressed, and as few others as possible with them, so that what is hidden cannot be worked out from the totals (complementary suppression). Tables by quarter appear 60 days after the quarter ends and then never change. One-way totals are always exact.',
    example:
      'Example: a row of 9, 2 and 7 with a total of 18. If only the 2 were hidden, 18 − 9 − 7 would bring it back; so the 7 is suppressed too, and likewise a row elsewhere in the same two columns.',
  },
];

const changes: MethodChange[] = [
  {
    on: '2026-11-22',
    change:
      'First answer, substantive answer and answers by month, version 2, and results of deadlines, version 3: what an old register left open is not in the measures of first answers. New: figures of an old register, and messages that missed a condition. Without an old register no figure has changed.',
  },
  {
    on: '2026-11-22',
    change:
      'New: the funnel from received to solved, answers by month, monthly snapshots of the data, and the program that recomputes. No earlier figure has changed.',
  },
  {
    on: '2026-11',
    change:
      'Results of deadlines and comparison of agencies, version 2: each complaint is measured by the rule in force when it was received, not by the latest rule.',
  },
];

export const method: Texts['method'] = {
  title: 'Methodology',
  description: 'How each figure on this site is counted, what is not published, and why.',
  heading: 'How these figures are counted',
  lead: 'A figure that cannot be checked is of no use. Here stands what is counted, what is not, and an example of each.',
  basics: 'Basic rules',
  rules: (timeZone) => [
    'Every figure states its snapshot, one point in time that we call S. What happens after S is not counted.',
    'Open complaints always stay in the denominator. An average over solved complaints alone would hide the late ones.',
    'Closed is not the same as solved. Refused, forwarded and merged are outcomes of their own.',
    `Times are given in the zone ${timeZone}.`,
  ],
  termsTitle: 'Terms',
  terms,
  moreTermsTitle: 'More terms',
  moreTerms,
  unpublished: 'What is not published, and why',
  notPublished: [
    'Names, numbers and words of reporters: so that nobody is afraid to complain.',
    'Open complaints one by one: what they say has not been checked, and the subject has not answered yet. Their number is counted.',
    'Private matters and quarrels between neighbours: counted by district and year only.',
    'Small numbers (below 5) in cross-tables of category, place and agency: so that nobody can be guessed from a difference. One-way totals stay exact.',
    'Any number about anonymous complaints: so that named reporters cannot be sifted out.',
  ],
  precision: 'Precision of places',
  precisionRule: (villageWord) =>
    `Public facilities are shown where they are. Everything else is rounded to a square of about 110 metres that does not cross the border of its village (${villageWord}), or told no closer than the village. Officers may choose the coarser way; the reason is not told.`,
  comparing: 'Comparing agencies',
  comparingRule:
    'Many complaints do not make an agency bad, and few do not make it good. An agency with fewer than 20 complaints gets no figure. Nothing is ranked by a mean.',
  signs: 'Signs',
  limitsTitle: 'Limits of these figures',
  limits: [
    'These figures are about complaints that reach us. A place without complaints is not necessarily a place without problems.',
    '“Solved” by the agency’s word only has been proved by nobody; that is why the evidence is always stated.',
    'Substantive answers are recognised by written rules. Officers can correct the result and each correction is logged, but the rules can err on unusual sentences.',
    'The median of a single agency cannot be recomputed from outside: its risk table would disclose small numbers. The recomputing program names every figure of that kind.',
    'A year without a decree on public holidays is counted with weekends and fixed-date holidays only, and marked p.',
  ],
  versions: 'Versions of the rules',
  calendar: 'Calendar of public holidays',
  provisional: ' (provisional)',
  replies: 'Rules on substantive answers',
  policy: 'Rule on deadlines',
  definitions: 'Definitions',
  version: (number) => `version ${number}`,
  definitionVersions: (count, raised) =>
    `${count} definitions, all of them version 1${raised.length > 0 ? ` except ${raised.join(', ')}` : ''}.`,
  changesTitle: 'Change log',
  changes,
  revisions: ['Changes to figures already published are in the', 'list of revisions'],
  seeAlso: ['The data can be downloaded from the page', 'Data', ', the results are in', 'Statistics'],
};
