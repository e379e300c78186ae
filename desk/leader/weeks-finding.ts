import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { text } from '../text/id.ts';

/** What the twelve weeks show, in two sentences: the chart's description and what stands above it. */
export function weeksFinding(weeks: Overview['weeks']): string {
  const sum = (part: 'received' | 'resolved') => weeks.reduce((total, week) => total + week[part], 0);
  const now = weeks.at(-1)?.late ?? 0;
  const before = weeks.at(-5)?.late ?? 0;
  const trend =
    now > before
      ? text.weeks.lateGrew(before, now)
      : now < before
        ? text.weeks.lateShrank(before, now)
        : text.weeks.lateSame(now);
  return `${text.weeks.figure(sum('received'), sum('resolved'))} ${trend}`;
}
