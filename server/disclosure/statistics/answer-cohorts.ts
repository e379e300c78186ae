import { answerHours, type Statistics } from '../../../api-client/contract/public/statistics.ts';
import { endOfMonth } from './cohorts.ts';
import { monthOf, monthsBetween, type StatisticsContext } from './context.ts';
import { metricHead } from './metric.ts';
import { fromPeople } from './waiting-times.ts';

const hourMs = 3_600_000;

/** By month of receipt: how many had a first answer, and how many one with substance, within so many hours of receipt. */
export function answerCohorts(context: StatisticsContext): Statistics['answerCohorts'] {
  const { snapshot, timeZone } = context;
  const people = fromPeople(context);
  const byMonth = Map.groupBy(people, (fact) => monthOf(fact.receivedAt, timeZone));
  const known = [...byMonth.keys()].sort();
  const rows = monthsBetween(known[0] ?? '1', known.at(-1) ?? '0').map((month) => {
    const facts = byMonth.get(month) ?? [];
    const youngest = Date.parse(snapshot) - endOfMonth(month, timeZone);
    const within = (hours: number, key: 'firstAnswerAt' | 'firstSubstantiveAt') =>
      facts.filter((fact) => {
        const at = fact[key];
        return at !== null && Date.parse(at) - Date.parse(fact.receivedAt) <= hours * hourMs;
      }).length;
    const cells = answerHours.map((hours) => ({
      hours,
      first: within(hours, 'firstAnswerAt'),
      substantive: within(hours, 'firstSubstantiveAt'),
      mature: youngest >= hours * hourMs,
    }));
    return { month, n: facts.length, cells };
  });
  return { ...metricHead('answer_cohorts', people.length, 'received_from_people', snapshot), rows };
}
