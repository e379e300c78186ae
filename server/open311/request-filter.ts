import { addDays, instantOf, localDateOf } from '../casework/deadlines/local-date.ts';
import { type Open311Error, Open311Failure } from './open311-failure.ts';

/** What GET /requests may ask for. Days are in the regency's own time, both ends included. */
export interface RequestFilter {
  /** Overrides everything else when there are any. */
  requestIds: string[];
  serviceCodes: string[];
  status: ('open' | 'closed')[];
  receivedFrom: string;
  receivedTo: string;
  updatedFrom: string | null;
  updatedTo: string | null;
  box: { west: number; south: number; east: number; north: number } | null;
  /** Counted from 1. */
  page: number;
  pageSize: number;
}

/** The specification: "may not span more than 90 days", and at most 1000 requests. */
const LONGEST_DAYS = 90;
const MOST_REQUESTS = 1000;
const DAY_MS = 86_400_000;

/** W3C date and time: with seconds, and Z or an offset. */
const W3C = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Reads the parameters of GET /requests; one that is empty counts as absent. Throws `Open311Failure` with every fault at once. */
export function readRequestFilter(
  sent: Record<string, string>,
  { now, timeZone }: { now: Date; timeZone: string },
): RequestFilter {
  // Numbers override all other parameters, wrong ones too.
  const { service_request_id = '' } = sent;
  const given: Record<string, string> = service_request_id.trim() ? { service_request_id } : sent;
  const faults: Open311Error[] = [];
  const fault = (description: string) => {
    faults.push({ code: 400, description });
    return null;
  };
  const list = (name: string) =>
    (given[name] ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);
  const instant = (name: string) => {
    // A plus that was not escaped arrives as a space.
    const text = given[name]?.trim().replace(/ (?=\d{2}:\d{2}$)/, '+');
    if (!text) return null;
    const time = W3C.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time)
      ? fault(`${name} is not a W3C date and time such as 2026-03-02T00:00:00Z.`)
      : time;
  };
  const whole = (name: string, usual: number, most: number) => {
    const text = given[name]?.trim();
    if (!text) return usual;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (value >= 1 && value <= most) return value;
    fault(`${name} is a whole number from 1 to ${most}.`);
    return usual;
  };
  /** A case counts from the midnight of its day: the first day whose midnight is not before the instant. */
  const dayFrom = (time: number) => {
    const day = localDateOf(time, timeZone);
    return instantOf(day, 0, timeZone) === time ? day : addDays(day, 1);
  };
  const dayTo = (time: number) => localDateOf(time, timeZone);

  const [start, end] = [instant('start_date'), instant('end_date')];
  const span = LONGEST_DAYS * DAY_MS;
  const to = end ?? (start === null ? now.getTime() : start + span);
  const from = start ?? to - span;
  if (to < from) fault('end_date lies before start_date.');
  else if (to - from > span) fault(`start_date and end_date may span ${LONGEST_DAYS} days at most.`);
  const [after, before] = [instant('updated_after'), instant('updated_before')];

  const status = list('status');
  if (status.some((each) => each !== 'open' && each !== 'closed')) fault('status is open, closed or both.');
  const requestIds = list('service_request_id');
  if (requestIds.length > MOST_REQUESTS) fault(`At most ${MOST_REQUESTS} numbers at a time.`);

  const filter: RequestFilter = {
    requestIds,
    serviceCodes: list('service_code'),
    status: status.length > 0 ? (status as RequestFilter['status']) : ['open', 'closed'],
    receivedFrom: dayFrom(from),
    receivedTo: dayTo(to),
    updatedFrom: after === null ? null : dayFrom(after),
    updatedTo: before === null ? null : dayTo(before),
    box: boxOf(given.bbox?.trim(), fault),
    page: whole('page', 1, 100_000),
    pageSize: whole('page_size', MOST_REQUESTS, MOST_REQUESTS),
  };
  const [first, ...others] = faults;
  if (first) throw new Open311Failure(first, ...others);
  return filter;
}

/** `west,south,east,north` in degrees, as GeoJSON orders them. */
function boxOf(text: string | undefined, fault: (description: string) => null): RequestFilter['box'] {
  if (!text) return null;
  const numbers = text.split(',').map((each) => (each.trim() ? Number(each) : Number.NaN));
  const [west = 0, south = 0, east = 0, north = 0] = numbers;
  const sound =
    numbers.length === 4 &&
    numbers.every(Number.isFinite) &&
    west <= east &&
    south <= north &&
    Math.abs(west) <= 180 &&
    Math.abs(east) <= 180 &&
    Math.abs(south) <= 90 &&
    Math.abs(north) <= 90;
  return sound ? { west, south, east, north } : fault('bbox is west,south,east,north in degrees.');
}
