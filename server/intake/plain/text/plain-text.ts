import type { Language } from '../../../../api-client/contract/primitives.ts';
import { text as enForm } from '../../../../widget/text/en.ts';
import { text as idForm } from '../../../../widget/text/id.ts';
import { text as jvForm } from '../../../../widget/text/jv.ts';
import type { Text, TrackerText } from '../../../../widget/text/text.ts';
import { tracker as enTracker } from '../../../../widget/text/tracker-en.ts';
import { tracker as idTracker } from '../../../../widget/text/tracker-id.ts';
import { tracker as jvTracker } from '../../../../widget/text/tracker-jv.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { jv } from './jv.ts';

/** What the pages without script say beside the form's own words. */
export interface PlainText {
  title: string;
  /** What must not be typed here, and why. */
  intro: string;
  withScript: string;
  noNames: string;
  villageMissing: string;
  landmarkLong: string;
  dayWrong: string;
  /** With {n}, a stored photo's number. */
  kept: string;
  photoType: string;
  photoBroken: string;
  photoLarge: string;
  photoGone: string;
  /** With {x}, what was found. */
  identifier: string;
  sendAnyway: string;
  repeated: string;
  tooLarge: string;
  failed: string;
  busy: string;
  errorPrefix: string;
  closePage: string;
  another: string;
  ppid: string;
  statusOnly: string;
  question: string;
  closesItself: string;
  notFound: string;
  trap: string;
}

const own: Record<Language, PlainText> = { id, en, jv };
type FormWords = Text & { tracker: TrackerText };
const forms: Record<Language, FormWords> = {
  id: { ...idForm, tracker: idTracker },
  en: { ...enForm, tracker: enTracker },
  jv: { ...jvForm, tracker: jvTracker },
};

/** The words of a page without script: the form's own and the few it adds. */
export const plainText = (language: Language): PlainText & { form: FormWords } => ({
  ...own[language],
  form: forms[language],
});

export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w)\}/g, (_, name: string) => String(values[name] ?? ''));
