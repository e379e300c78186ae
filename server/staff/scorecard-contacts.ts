import type { ResponsiveContacts } from '../../api-client/contract/desk/scorecard.ts';
import { addDays, localDateOf } from '../casework/deadlines/local-date.ts';
import { newestPolicy } from '../casework/deadlines/policy-history.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { answerLimit, owedInMonth } from './scorecard-answers.ts';
import { medianWithInterval } from './scorecard-median.ts';

/** Fewer have no 95 % interval of the median at all (scorecard-median.ts), so nothing is said of them. */
const FEWEST = 6;
/** Of what was hers to answer in the month, so much was answered in time. */
const SHARE = 0.9;
const MONTHS = 12;

/**
 * The month's most responsive contacts: everybody who had enough to answer and answered it in time, by name. It is no ranking: six or
 * ten answers do not tell who of them is faster. Throws `ProblemFailure` for a month that is not offered.
 */
export async function responsiveContacts(
  server: Server,
  wanted: string | undefined,
): Promise<ResponsiveContacts> {
  const now = server.effects.now();
  const months = lastMonths(localDateOf(now.getTime(), server.reference.instance.timeZone).slice(0, 7));
  const month = wanted ?? months[0] ?? '';
  if (!months.includes(month)) throw new ProblemFailure('invalid_body', ['month']);
  const owed = Map.groupBy(await owedInMonth(server, month, now), ({ accountId }) => accountId);
  const people = await server.connection.database
    .selectFrom('operations_account')
    .select(['id', 'name', 'agency_code'])
    .where('role', '=', 'agencyOfficer')
    .orderBy('name')
    .orderBy('id')
    .execute();
  const answer: ResponsiveContacts = {
    month,
    months,
    asOf: now.toISOString(),
    rule: { minimum: FEWEST, share: SHARE, ...limitOf(server) },
    contacts: [],
    tooFew: 0,
    others: 0,
  };
  for (const { id, name, agency_code: agencyCode } of people) {
    const hers = owed.get(id) ?? [];
    if (hers.length === 0 || agencyCode === null) continue;
    const interval = medianWithInterval(hers.map(({ hours }) => hours));
    const inTime = hers.filter((one) => one.inTime).length;
    if (interval === null || hers.length < FEWEST) answer.tooFew += 1;
    else if (inTime < SHARE * hers.length) answer.others += 1;
    else {
      answer.contacts.push({
        name,
        agencyCode,
        n: hers.length,
        inTime,
        medianHours: tenths(interval.median),
        lowHours: tenths(interval.low),
        highHours: Number.isFinite(interval.high) ? tenths(interval.high) : null,
      });
    }
  }
  return answer;
}

const tenths = (hours: number) => Math.round(hours * 10) / 10;

function limitOf(server: Server): Pick<ResponsiveContacts['rule'], 'limit' | 'unit'> {
  const { limit, unit } = answerLimit(newestPolicy(server.policy).policy);
  return { limit, unit };
}

/** This month and the eleven before, newest first. */
function lastMonths(newest: string): string[] {
  const months = [newest];
  while (months.length < MONTHS) months.push(addDays(`${months.at(-1)}-01`, -1).slice(0, 7));
  return months;
}
