import type { MoreText } from '../../text/more-text.ts';
import type { FormText } from '../../text/text.ts';
import { data, state } from '../state.ts';

/** The words of the later steps. Whoever shows one of them has waited for the words first. */
export function words(): FormText {
  if (!state.text) throw new Error('shown before its words had come');
  return state.text.later;
}

/** The words of parts that only some complaints need. */
export function more(): MoreText {
  if (!state.text) throw new Error('shown before its words had come');
  return state.text.more;
}

export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w)\}/g, (_, name: string) => String(values[name] ?? ''));

/** "24 Maret 2025 pukul 14.20" in the language of the form and the zone of the regency. */
export function formatInstant(instant: string, withTime = true): string {
  return new Intl.DateTimeFormat(localeOf(), {
    dateStyle: 'long',
    ...(withTime ? { timeStyle: 'short' } : {}),
    ...zone(),
  }).format(new Date(instant));
}

/** "14.20" */
export const formatTime = (instant: string): string =>
  new Intl.DateTimeFormat(localeOf(), { timeStyle: 'short', ...zone() }).format(new Date(instant));

/** Whether an instant lies on the present day of the regency. */
export function isToday(instant: string): boolean {
  const day = (at: Date) => new Intl.DateTimeFormat('sv', zone()).format(at);
  return day(new Date(instant)) === day(new Date());
}

/** A calendar day, which has no zone. */
export const formatDay = (day: string): string =>
  new Intl.DateTimeFormat(localeOf(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

function zone(): { timeZone?: string } {
  const timeZone = data.timeZone ?? state.instance?.instance.timeZone;
  return timeZone ? { timeZone } : {};
}

const localeOf = () => ({ id: 'id-ID', en: 'en-GB', jv: 'jv-ID' })[state.language];
