import * as v from 'valibot';
import {
  type ImportReport,
  importReport,
  laporNumber,
  type Sp4nForm,
} from '../../../api-client/contract/desk/sp4n.ts';
import { limits } from '../../../api-client/contract/limits.ts';
import { sp4nText as text } from '../../text/sp4n-text.ts';
import { readDay } from '../table/read-day.ts';
import { villageOf } from '../village-names.ts';
import type { Columns } from './columns.ts';

/** A line of the file (the head is line 1) as it will be sent, or why it will not. */
export type ReadRow =
  | { line: number; report: ImportReport }
  | { line: number; fault: string }
  | { line: number; left: 'done' };

export interface ReadFacts {
  villages: ReadonlyMap<string, string>;
  topics: Sp4nForm['topics'];
  /** For topics the crosswalk does not know. */
  otherwise: string;
  /** Leave out what is already finished there. */
  onlyOpen: boolean;
  /** `YYYY-MM-DD` in the instance's zone, and how many days back a report may lie. */
  today: string;
  maximumDays: number;
}

const DONE = /selesai|tutup|arsip/i;

/** Reads the lines under the head, which is the spreadsheet's line `headLine`; of each nothing is taken but the columns that `mapColumns` chose. */
export function reportsOf(
  rows: readonly string[][],
  { at }: Columns,
  facts: ReadFacts,
  headLine = 1,
): ReadRow[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index): ReadRow | ReadRow[] => {
    const line = headLine + index + 1;
    if (row.every((each) => each.trim() === '')) return [];
    const cell = (name: keyof Columns['at']) => (at[name] === undefined ? '' : (row[at[name]] ?? '').trim());
    if (facts.onlyOpen && DONE.test(cell('status'))) return { line, left: 'done' };
    const trackingId = cell('trackingId').replace(/^#/, '');
    if (!v.is(laporNumber, trackingId)) return { line, fault: text.faults.number };
    if (seen.has(trackingId)) return { line, fault: text.faults.twice(trackingId) };
    const receivedOn = readDay(cell('receivedOn'));
    if (receivedOn === null) return { line, fault: text.faults.day };
    const age = (Date.parse(facts.today) - Date.parse(receivedOn)) / 86_400_000;
    if (age < 0 || age > facts.maximumDays) return { line, fault: text.faults.age(facts.maximumDays) };
    const villageCode = villageOf(cell('village').replace(/^(desa|kelurahan|kel\.)\s+/i, ''), facts.villages);
    if (villageCode === null) return { line, fault: text.faults.village(cell('village')) };
    const topic = cell('topic').toLowerCase();
    const known = facts.topics.filter((each) => each.topic.toLowerCase() === topic);
    // A topic that several of our categories share does not tell which.
    const categoryCode = known.length === 1 ? known[0]?.categoryCode : facts.otherwise;
    if (!categoryCode) return { line, fault: text.faults.category(cell('topic')) };
    const story = cell('text');
    if (story.length < limits.textMinimum) return { line, fault: text.faults.short };
    const report = {
      trackingId,
      receivedOn,
      categoryCode,
      villageCode,
      text: story,
      followUps: cell('followUps') || null,
    };
    if (!v.is(importReport, report)) return { line, fault: text.faults.unreadable };
    seen.add(trackingId);
    return { line, report };
  });
}
