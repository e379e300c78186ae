import type { Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { ComplaintFact } from './complaint-fact.ts';
import { earliestOf, monthOf, monthsBetween, type StatisticsContext } from './context.ts';
import { metricHead } from './metric.ts';

const dayMs = 86_400_000;
const bands: [fromDays: number, toDays: number | null][] = [
  [0, 7],
  [8, 14],
  [15, 30],
  [31, 60],
  [61, null],
];

/** When a valid complaint came into the backlog, and the times at which it left it and came back. */
function passages(fact: ComplaintFact): { at: string; step: 'in' | 'out' | 'back' }[] {
  const steps: { at: string; step: 'in' | 'out' | 'back' }[] = [
    { at: fact.verifiedAt ?? fact.receivedAt, step: 'in' },
  ];
  for (const [index, at] of fact.resolutions.entries()) {
    steps.push({ at, step: 'out' });
    const back = fact.reopenings[index];
    if (back) steps.push({ at: back, step: 'back' });
  }
  if (fact.endedAt && steps.at(-1)?.step !== 'out') steps.push({ at: fact.endedAt, step: 'out' });
  // A clock set wrongly can put a resolution before the verification; nothing leaves before it came.
  let latest = '';
  for (const step of steps) {
    if (step.at < latest) step.at = latest;
    latest = step.at;
  }
  return steps;
}

/** Open at S by age since receipt, and the month by month flows whose identity assert-identities.ts checks. */
export function backlogOf(context: StatisticsContext): Statistics['backlog'] {
  const { snapshot, timeZone, valid } = context;
  const open = valid.filter((fact) => fact.outcome === 'open');
  const ages = open.map((fact) => Math.floor((Date.parse(snapshot) - Date.parse(fact.receivedAt)) / dayMs));
  return {
    ...metricHead('backlog', valid.length, 'valid', snapshot),
    open: open.length,
    oldestDays: ages.length === 0 ? null : ages.reduce((oldest, age) => Math.max(oldest, age), 0),
    bands: bands.map(([fromDays, toDays]) => ({
      fromDays,
      toDays,
      open: ages.filter((age) => age >= fromDays && age <= (toDays ?? age)).length,
    })),
    flows: flowsOf(valid, snapshot, timeZone),
  };
}

function flowsOf(valid: readonly ComplaintFact[], snapshot: string, timeZone: string) {
  const last = monthOf(snapshot, timeZone);
  const first = earliestOf(
    valid.map((fact) => monthOf(fact.receivedAt, timeZone)),
    last,
  );
  const flows = monthsBetween(first, last).map((month) => ({
    month,
    validIn: 0,
    finalOut: 0,
    reopened: 0,
    openAfter: 0,
  }));
  const index = new Map(flows.map((flow, at) => [flow.month, at]));
  for (const fact of valid) {
    let openSince: number | null = null;
    const holdOpen = (until: number) => {
      for (let at = openSince ?? until; at < until; at += 1) {
        const flow = flows[at];
        if (flow) flow.openAfter += 1;
      }
    };
    for (const { at, step } of passages(fact)) {
      const month = index.get(monthOf(at, timeZone)) ?? 0;
      const flow = flows[month];
      if (!flow) continue;
      if (step === 'in') flow.validIn += 1;
      else if (step === 'back') flow.reopened += 1;
      else flow.finalOut += 1;
      if (step === 'out') {
        holdOpen(month);
        openSince = null;
      } else openSince = month;
    }
    // What is open is counted month by month, not derived from the flows: the identity can fail.
    if (openSince !== null) holdOpen(flows.length);
  }
  return flows.map((flow, at) => ({ ...flow, openBefore: flows[at - 1]?.openAfter ?? 0 }));
}
