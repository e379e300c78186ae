import * as v from 'valibot';
import type { EntryChannel } from '../../../api-client/contract/desk/entry.ts';
import { type EndedRow, importRow, type RowSource } from '../../../api-client/contract/desk/rows.ts';
import { limits } from '../../../api-client/contract/limits.ts';
import { type Contact, contactLimits } from '../../../widget/seal/contact.ts';
import { instantOfWallClock } from '../../format/local-instant.ts';
import { rowsText as text } from '../../text/rows-text.ts';
import { behindDay, readDay, readTime } from '../table/read-day.ts';
import { villageOf } from '../village-names.ts';
import { isNumber } from '../whatsapp/compose-complaint.ts';
import { cleanCell, formulaFault } from './clean-cell.ts';
import type { FoundHead, RowField, RowMapping } from './row-columns.ts';
import { channelOf, statusOf } from './row-words.ts';

/** A complaint to be filed, all but its id, its key and its seal. */
export interface OpenRow {
  channel: EntryChannel;
  cameInAt: string;
  categoryCode: string;
  villageCode: string;
  text: string;
  landmark: string | null;
  ownNumber: string | null;
  contact: Contact;
}

/** `line`: as the spreadsheet counts. `keyOf`: what its key is made of; nothing of who said it. */
export type ReadRow = { line: number; cells: readonly string[] } & (
  | { open: OpenRow; keyOf: string }
  | { ended: Omit<EndedRow, 'rowKey'>; keyOf: string }
  | { fault: string }
);

export interface RowFacts {
  source: RowSource;
  mapping: RowMapping;
  villages: ReadonlyMap<string, string>;
  /** By name in lower case and by code. */
  categories: ReadonlyMap<string, string>;
  /** Categories whose form asks what a table does not tell. */
  askMore: ReadonlySet<string>;
  /** Where the row says nothing; empty: it has to. */
  otherwiseCategory: string;
  otherwiseChannel: EntryChannel;
  now: number;
  timeZone: string;
  maximumDays: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What a row lacks, as a sentence. */
class Fault extends Error {
  override name = 'Fault';
}

/** Reads the rows under the head, empty ones left out; each is ready, over already, or has one sentence that says what is wrong. */
export function readRows(table: readonly string[][], head: FoundHead, facts: RowFacts): ReadRow[] {
  const seen = new Map<string, Map<string, number>>();
  return table.slice(head.at + 1).flatMap((cells, index): ReadRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const line = head.at + index + 2;
    try {
      const cell = readerOf(cells, facts.mapping);
      const status = facts.source === 'register' ? statusOf(cell('status')) : 'open';
      if (status === null) throw new Fault(text.faults.status(cell('status')));
      const read =
        status === 'open' ? { open: openRow(cell, facts) } : { ended: endedRow(cell, status, facts) };
      const says = [
        facts.source,
        status,
        cell('day'),
        cell('time'),
        cell('village'),
        cell('landmark'),
        cell('text'),
        status === 'open' ? '' : cell('number'),
      ].map((part) => part.toLowerCase().replace(/\s+/g, ' '));
      return [
        { line, cells, ...read, keyOf: JSON.stringify([...says, occurrence(seen, says.join('\n'), cell)]) },
      ];
    } catch (error) {
      if (error instanceof Fault) return [{ line, cells, fault: error.message }];
      throw error;
    }
  });
}

/** Two who tell the same in the same words are two; the same one twice is a slip. */
function occurrence(seen: Map<string, Map<string, number>>, says: string, cell: Cell): number {
  const who = `${cell('name')}\n${cell('phone')}`.toLowerCase();
  const others = seen.get(says) ?? new Map<string, number>();
  if (others.has(who)) throw new Fault(text.faults.twice);
  others.set(who, others.size);
  seen.set(says, others);
  return others.size - 1;
}

type Cell = (field: RowField) => string;

function readerOf(cells: readonly string[], mapping: RowMapping): Cell {
  const read = (field: RowField) => {
    const at = mapping[field];
    return at === undefined ? '' : cleanCell(cells[at] ?? '');
  };
  for (const field of Object.keys(mapping) as RowField[]) {
    const fault = formulaFault(read(field));
    if (fault) throw new Fault(text.faults[fault](text.fields[field]));
  }
  return read;
}

function openRow(cell: Cell, facts: RowFacts): OpenRow {
  const cameInAt = timeOf(cell, facts);
  const story = cell('text');
  if (story.length < limits.textMinimum) throw new Fault(text.faults.short);
  if (story.length > limits.textMaximum) throw new Fault(text.faults.long);
  const village = cell('village');
  const villageCode = villageOf(village.replace(/^(desa|kelurahan|kel\.|ds\.)\s+/i, ''), facts.villages);
  if (villageCode === null) throw new Fault(text.faults.village(village));
  const landmark = cell('landmark');
  if (landmark.length > limits.landmarkMaximum) throw new Fault(text.faults.landmark);
  const row: OpenRow = {
    channel: facts.source === 'phone_log' ? 'phone' : channelIn(cell, facts),
    cameInAt,
    categoryCode: categoryIn(cell, facts),
    villageCode,
    text: story,
    landmark: landmark || null,
    ownNumber: cell('number').slice(0, 40) || null,
    contact: contactIn(cell),
  };
  const { contact: _sealed, ...sent } = row;
  const whole = { ...sent, ...PLACEHOLDER, source: facts.source };
  if (!v.is(importRow, whole)) throw new Fault(text.faults.unreadable);
  return row;
}

/** What a row gets only when it is sent. */
const PLACEHOLDER = {
  rowKey: 'A'.repeat(43),
  complaintId: '00000000-0000-4000-8000-000000000000',
  sealed: null,
};

function endedRow(cell: Cell, outcome: EndedRow['outcome'], facts: RowFacts): Omit<EndedRow, 'rowKey'> {
  if (!cell('text') && !cell('number')) throw new Fault(text.faults.nothing);
  const written = cell('day');
  const day = written === '' ? null : readDay(written);
  if (written !== '' && day === null) throw new Fault(text.faults.day(written));
  if (day !== null && Date.parse(`${day}T00:00:00Z`) > facts.now + DAY) throw new Fault(text.faults.future);
  return { channel: channelIn(cell, facts), receivedIn: day?.slice(0, 7) ?? null, outcome };
}

function timeOf(cell: Cell, { now, timeZone, maximumDays }: RowFacts): string {
  const written = cell('day');
  if (written === '') throw new Fault(text.faults.noDay);
  const day = readDay(written);
  if (day === null) throw new Fault(text.faults.day(written));
  const hour = cell('time') || behindDay(written);
  const time = readTime(hour);
  if (time === null) throw new Fault(text.faults.time(hour));
  const at = instantOfWallClock(`${day}T${time ?? '00:00'}`, timeZone);
  if (at === null) throw new Fault(text.faults.day(written));
  if (at > now + MINUTE) throw new Fault(text.faults.future);
  if (now - at > maximumDays * DAY) throw new Fault(text.faults.tooOld(maximumDays));
  return new Date(Math.min(at, now)).toISOString();
}

function categoryIn(cell: Cell, { categories, askMore, otherwiseCategory }: RowFacts): string {
  const written = cell('category');
  const code = categories.get(written.toLowerCase()) ?? otherwiseCategory;
  if (!code) throw new Fault(written ? text.faults.category(written) : text.faults.noCategory);
  if (askMore.has(code)) throw new Fault(text.faults.asksMore);
  return code;
}

function channelIn(cell: Cell, { otherwiseChannel }: RowFacts): EntryChannel {
  const written = cell('channel');
  if (written === '' || written === '-') return otherwiseChannel;
  const channel = channelOf(written);
  if (channel === null) throw new Fault(text.faults.channel(written));
  return channel;
}

/** To be sealed: who called, as far as the row says. */
function contactIn(cell: Cell): Contact {
  const given = (field: RowField) => (/^[-–.?]*$/.test(cell(field)) ? null : cell(field));
  const name = given('name');
  const written = given('phone');
  // A spreadsheet takes the first zero of what it reads as a number.
  const number = written && /^8\d{8,11}$/.test(written) ? `0${written}` : written;
  if (name && name.length > contactLimits.name) throw new Fault(text.faults.name);
  if (number && (number.length > contactLimits.number || !isNumber(number)))
    throw new Fault(text.faults.phone);
  return { kind: name ? 'named' : number ? 'number' : 'anonymous', name, number, notes: [] };
}
