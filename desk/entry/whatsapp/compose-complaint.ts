import type { Point } from '../../../api-client/contract/primitives.ts';
import type { ChatEntry } from './chat.ts';

/** Between two messages of one matter lies less than half a day. */
const PAUSE = 12 * 3_600_000;
/** Stands where something was taken out of the text, as in the citizen's form. */
export const SEALED_MARK = '(tersegel)';

/** What a chat gives the form; name and number go to the sealed part alone. */
export interface FromChat {
  text: string;
  /** Wall-clock time of the first chosen message, null when the chat told none. */
  at: string | null;
  name: string | null;
  number: string | null;
  point: Point | null;
  /** Names of her photos in the archive, in order. */
  photos: string[];
  /** Voice notes and videos stay with the verifier. */
  unheard: number;
}

/** Positions of the messages that `reporter` last wrote in one go: most likely the matter. */
export function lastMatter(entries: readonly ChatEntry[], reporter: string | null): number[] {
  const hers = entries.flatMap((entry, index) =>
    entry.kind === 'message' && entry.sender === reporter ? [{ index, at: entry.at }] : [],
  );
  const last: number[] = [];
  let later: string | null = null;
  for (const { index, at } of hers.reverse()) {
    if (later !== null && at !== null && time(later) - time(at) > PAUSE) break;
    last.unshift(index);
    later = at ?? later;
  }
  return last;
}

/** The chosen messages as a complaint of `reporter`. Pure. */
export function composeComplaint(chosen: readonly ChatEntry[], reporter: string | null): FromChat {
  const number = reporter !== null && isNumber(reporter) ? reporter : null;
  const name = number === null ? reporter : null;
  const words = chosen.flatMap(({ text }) => (text === '' ? [] : [text])).join('\n');
  const attached = chosen.flatMap(({ attachment }) => (attachment ? [attachment] : []));
  return {
    text: withoutSender(words, name, number),
    at: chosen.find(({ at }) => at !== null)?.at ?? null,
    name,
    number,
    point: chosen.find(({ point }) => point !== null)?.point ?? null,
    photos: attached.flatMap(({ kind, fileName }) => (kind === 'photo' && fileName ? [fileName] : [])),
    unheard: attached.filter(({ kind }) => kind === 'voice' || kind === 'video').length,
  };
}

/** A sender without a saved name. */
export const isNumber = (sender: string): boolean =>
  /^\+?[\d\s().\u2010-\u2013-]+$/.test(sender) && /^\d{9,15}$/.test(sender.replace(/\D/g, ''));

/** Takes her saved name, and her number however it is spaced, out of the text. */
function withoutSender(text: string, name: string | null, number: string | null): string {
  const patterns = [name && namePattern(name), number && numberPattern(number)];
  return patterns.reduce<string>(
    (rest, pattern) => (pattern ? rest.replace(new RegExp(pattern, 'giu'), SEALED_MARK) : rest),
    text,
  );
}

/** Outside a class a hyphen is no sign of a pattern, and escaping it is an error in Unicode patterns. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function namePattern(name: string): string | null {
  const words = name.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  if (words.length === 0) return null;
  return `(?<![\\p{L}\\d])${words.map(escaped).join('\\s+')}(?![\\p{L}\\d])`;
}

function numberPattern(number: string): string {
  const local = number.replace(/\D/g, '').replace(/^(?:62|0)/, '');
  return `(?:\\+?\\s?62|0)?[\\s().-]*${local.split('').join('[\\s().-]*')}(?!\\d)`;
}

const time = (wall: string) => Date.parse(`${wall}:00Z`);
