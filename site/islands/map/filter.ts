import type { FilterPoint } from '../../../api-client/contract/public/map-month.ts';

/** What the map is narrowed to; an empty text narrows nothing. Months are YYYY-MM, both ends included. */
export type Filter = {
  category: string;
  agency: string;
  district: string;
  from: string;
  to: string;
  evidence: string;
};

export const noFilter: Filter = { category: '', agency: '', district: '', from: '', to: '', evidence: '' };

/** The words of the address: a filtered map can be sent to somebody, and stays in the history. */
const parameters: Record<keyof Filter, string> = {
  category: 'kategori',
  agency: 'opd',
  district: 'kecamatan',
  from: 'dari',
  to: 'sampai',
  evidence: 'bukti',
};
const names = Object.keys(parameters) as (keyof Filter)[];
const month = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Reads an address; what is no month narrows nothing, whatever it says. */
export function readFilter(address: URLSearchParams): Filter {
  const filter = { ...noFilter };
  for (const name of names) filter[name] = address.get(parameters[name]) ?? '';
  for (const end of ['from', 'to'] as const) if (!month.test(filter[end])) filter[end] = '';
  return filter;
}

/** The inverse of `readFilter`: only what narrows, and `address`'s other words kept. */
export function writeFilter(filter: Filter, address: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(address);
  for (const name of names) {
    written.delete(parameters[name]);
    if (filter[name]) written.set(parameters[name], filter[name]);
  }
  return written;
}

export function isNarrow(filter: Filter): boolean {
  return names.some((name) => filter[name] !== '');
}

export function isMonthInside(one: string, { from, to }: Filter): boolean {
  return (!from || one >= from) && (!to || one <= to);
}

/** What a case is known by, on the map and in the list. */
export type Facts = { category: string; agency: string; district: string; evidence: string };

export function isFactInside(facts: Facts, filter: Filter): boolean {
  return (['category', 'agency', 'district', 'evidence'] as const).every(
    (name) => !filter[name] || filter[name] === facts[name],
  );
}

export function factsOf([, , , category, agency, district, evidence]: FilterPoint): Facts {
  return { category, agency, district, evidence };
}
