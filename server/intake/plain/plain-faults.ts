import { isDay } from '../../../api-client/contract/is-day.ts';
import { limits } from '../../../api-client/contract/limits.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import { findHardStops } from '../../disclosure/text/hard-stops.ts';
import type { Server } from '../../server.ts';
import type { PlainEntry } from './plain-entry.ts';
import { fill, plainText } from './text/plain-text.ts';

export interface Fault {
  /** The id of the field at fault. */
  field: 'category' | 'story' | 'village' | 'landmark' | 'day' | 'photo' | 'send';
  message: string;
  /** She may say that it is meant so. */
  mayStay?: true;
}

/** What keeps an entry from being filed, in the order of the form; empty when nothing does. */
export function faultsOf(server: Server, entry: PlainEntry): Fault[] {
  const words = plainText(entry.language);
  const { reference } = server;
  const faults: Fault[] = [];
  const add = (field: Fault['field'], message: string) => faults.push({ field, message });

  const category = reference.category(entry.category);
  if (!category || category.retired) add('category', words.form.categoryMissing);
  const { length } = entry.text.trim();
  if (length < limits.textMinimum) add('story', words.form.storyShort);
  if (length > limits.textMaximum) add('story', words.form.storyLong);
  else askAbout('story', entry.text);
  if (reference.region(entry.village)?.level !== 'village') add('village', words.villageMissing);
  if (entry.landmark.trim().length > limits.landmarkMaximum) add('landmark', words.landmarkLong);
  else askAbout('landmark', entry.landmark);
  const today = localDateOf(server.effects.now().getTime(), reference.instance.timeZone);
  if (entry.day && !(isDay(entry.day) && entry.day <= today)) add('day', words.dayWrong);
  return faults;

  /** The form with script offers to seal it; here she takes it out, or says that it belongs to the matter. */
  function askAbout(field: 'story' | 'landmark', text: string): void {
    const [found] = entry.anyway ? [] : findHardStops(text);
    if (!found) return;
    const message = fill(words.identifier, { x: text.slice(found.start, found.end) });
    faults.push({ field, message, mayStay: true });
  }
}
