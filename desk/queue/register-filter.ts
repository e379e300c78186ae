import type { RegisterFilter } from '../../api-client/contract/desk/search.ts';
import { type ComplaintState, complaintState } from '../../api-client/contract/state.ts';

export const EMPTY_FILTER: RegisterFilter = {
  states: [],
  categoryCode: null,
  agencyCode: null,
  regionCode: null,
  from: null,
  to: null,
};

const PARTS = {
  categoryCode: ['kategori', /^[a-z][a-z0-9-]{1,39}$/],
  agencyCode: ['opd', /^[a-z][a-z0-9-]{1,39}$/],
  regionCode: ['wilayah', /^\d{2}(?:\.\d{2}){1,2}(?:\.\d{4})?$/],
  from: ['dari', /^\d{4}-\d{2}-\d{2}$/],
  to: ['sampai', /^\d{4}-\d{2}-\d{2}$/],
} as const satisfies Record<Exclude<keyof RegisterFilter, 'states'>, readonly [string, RegExp]>;

const parts = Object.entries(PARTS) as [keyof typeof PARTS, readonly [string, RegExp]][];

export const isEmptyFilter = (filter: RegisterFilter): boolean => writeFilter(filter) === '';

export const sameFilter = (a: RegisterFilter, b: RegisterFilter): boolean =>
  writeFilter(a) === writeFilter(b);

/** The filter as the query of an address, '' for none. Search words are never in it: they may be a reporter's name. */
export function writeFilter(filter: RegisterFilter): string {
  const query = new URLSearchParams();
  if (filter.states.length > 0) query.set('status', [...filter.states].sort().join(','));
  for (const [part, [name]] of parts) {
    const value = filter[part];
    if (value) query.set(name, value);
  }
  return query.toString();
}

/** Reads it back; what is unknown or malformed falls away. */
export function readFilter(search: string): RegisterFilter {
  const query = new URLSearchParams(search);
  const known: ReadonlySet<string> = new Set(complaintState.options);
  const states = (query.get('status') ?? '').split(',').filter((state) => known.has(state));
  const filter: RegisterFilter = { ...EMPTY_FILTER, states: [...new Set(states)] as ComplaintState[] };
  for (const [part, [name, shape]] of parts) {
    const value = query.get(name) ?? '';
    if (shape.test(value)) filter[part] = value;
  }
  return filter;
}
