import { limits } from '../../../api-client/contract/limits.ts';
import type { Language } from '../../../api-client/contract/primitives.ts';

/** What was typed into the form without script, as typed: it is shown again when something is missing. */
export interface PlainEntry {
  /** The idempotency key, made by the server with the empty form. */
  key: string;
  language: Language;
  agency: string;
  category: string;
  text: string;
  village: string;
  landmark: string;
  atHome: boolean;
  day: string;
  photoConsent: boolean;
  /** She was shown what looks like an identifier and sends it all the same. */
  anyway: boolean;
  /** Ids of photos an earlier try has stored. */
  kept: string[];
}

export const emptyEntry = (key: string, language: Language, agency: string): PlainEntry => ({
  key,
  language,
  agency,
  category: '',
  text: '',
  village: '',
  landmark: '',
  atHome: false,
  day: '',
  photoConsent: false,
  anyway: false,
  kept: [],
});

/** Reads the fields; whatever is missing or of another kind is empty. Line breaks come as CRLF from a form (HTML, section 4.10.21). */
export function readEntry(form: FormData, language: Language): PlainEntry {
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  return {
    key: typed('key'),
    language,
    agency: typed('agency'),
    category: typed('category'),
    text: clean(typed('story')),
    village: typed('village'),
    landmark: clean(typed('landmark')),
    atHome: form.has('home'),
    day: typed('day').trim(),
    photoConsent: form.has('consent'),
    anyway: form.has('anyway'),
    kept: form
      .getAll('kept')
      .filter((id): id is string => typeof id === 'string' && /^[0-9a-f]{32}$/.test(id))
      .slice(0, limits.photosPerComplaint),
  };
}

/** Files that hold something; an empty file field sends a file without name and bytes. */
export const filesIn = (form: FormData): File[] =>
  form.getAll('photo').filter((file): file is File => file instanceof File && file.size > 0);

/** Control characters, which nobody types and the contract refuses, are left out. */
const clean = (text: string) => text.replace(/(?![\n\t])\p{Cc}/gu, '').normalize('NFC');
