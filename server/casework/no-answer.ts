import { calendarFor } from './clocks-of.ts';
import { addDays, instantOf, type LocalDate, localDateOf } from './deadlines/local-date.ts';
import { type PolicyHistory, policyVersionAt } from './deadlines/policy-history.ts';
import { addWorkingDays, isProvisionalBetween } from './deadlines/working-days.ts';
import { type CaseProjection, MESSAGES_BEFORE_NO_ANSWER } from './lifecycle.ts';

/** Working days the reporter has after the second message (statistics.md, "invalid"). */
const WORKING_DAYS = 10;

export interface NoAnswerRule {
  /** Messages to the reporter that she has not answered. */
  questions: number;
  /** The first local day on which "no answer" may be said; null while a message is still missing. */
  from: LocalDate | null;
  possible: boolean;
  /** The day rests on a year whose holidays no decree has named yet. */
  provisional: boolean;
}

/**
 * When a complaint may be ended for want of an answer: after two messages, and ten whole working days after the second. The day is
 * computed each time it is asked for; a decree may move it.
 */
export function noAnswerRule(
  projection: CaseProjection,
  history: PolicyHistory,
  timeZone: string,
  now: Date,
): NoAnswerRule {
  const { unansweredQuestions, receivedAt } = projection;
  const second = unansweredQuestions[MESSAGES_BEFORE_NO_ANSWER - 1];
  const questions = unansweredQuestions.length;
  if (second === undefined) return { questions, from: null, possible: false, provisional: false };
  const { week } = policyVersionAt(history, receivedAt).policy;
  const calendar = calendarFor(second, now, history, timeZone);
  const asked = localDateOf(Date.parse(second), timeZone);
  const last = addWorkingDays(asked, WORKING_DAYS, calendar, week);
  const from = addDays(last, 1);
  return {
    questions,
    from,
    possible: now.getTime() >= instantOf(from, 0, timeZone),
    provisional: isProvisionalBetween(asked, last, calendar),
  };
}
