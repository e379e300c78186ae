import type { EntryForm, FileEntry } from '../../api-client/contract/desk/entry.ts';
import type { QuestionSet } from '../../api-client/contract/intake/question.ts';
import { limits } from '../../api-client/contract/limits.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { instantOfWallClock } from '../format/local-instant.ts';
import { entryText as text } from '../text/entry-text.ts';
import { questionFaults, valuesOf } from './entry-answers.ts';
import type { EntryDraft } from './entry-draft.ts';
import { isNumber } from './whatsapp/compose-complaint.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Facts a draft is checked against. */
export interface EntryFacts {
  now: number;
  timeZone: string;
  maximumDays: EntryForm['maximumDays'];
  villageCode: string | null;
  personalService: boolean;
  /** What the chosen category asks now; null: nothing. */
  questions: QuestionSet | null;
}

/** Everything that is missing or wrong, in the order of the form; `field` is the id of the control. */
export function faultsOf(draft: EntryDraft, facts: EntryFacts): FieldError[] {
  const { errors } = text.entry;
  const faults: [string, string | null][] = [
    ['entry-channel', draft.channel === '' ? errors.channel : null],
    ['entry-time', faultOfTime(draft.cameInAt, facts)],
    ['entry-text', faultOfText(draft.text)],
    ['entry-category', draft.categoryCode === '' ? errors.category : null],
    ...questionFaults(draft, facts.questions),
    ['entry-village', draft.point === null && facts.villageCode === null ? errors.village : null],
    ['entry-photos', draft.photos.some(({ photoId }) => photoId === null) ? errors.photos : null],
    ['entry-name', nameMissing(draft) ? errors.name : null],
    ['entry-number', numberWrong(draft) ? errors.number : null],
    ['entry-nik', facts.personalService && nikWrong(draft) ? errors.nik : null],
  ];
  return faults.flatMap(([field, sentence]) => (sentence === null ? [] : [{ field, sentence }]));
}

function faultOfTime(wall: string, { now, timeZone, maximumDays }: EntryFacts): string | null {
  const at = instantOfWallClock(wall, timeZone);
  if (at === null) return text.entry.errors.time;
  // The field has whole minutes: the minute that has just begun is not the future.
  if (at > now + MINUTE) return text.entry.errors.future;
  return now - at > maximumDays * DAY ? text.entry.errors.tooOld(maximumDays) : null;
}

function faultOfText(story: string): string | null {
  const { length } = story.trim();
  if (length < limits.textMinimum) return text.entry.errors.textShort;
  return length > limits.textMaximum ? text.entry.errors.textLong : null;
}

const nameMissing = ({ contact, sealed }: EntryDraft) =>
  sealed.contact === null && contact.kind === 'named' && !contact.name?.trim();
const numberWrong = ({ contact, sealed }: EntryDraft) =>
  sealed.contact === null && contact.kind === 'number' && !isNumber(contact.number ?? '');
const nikWrong = ({ service, sealed }: EntryDraft) =>
  sealed.service === null && Boolean(service.nik) && !/^\d{16}$/.test((service.nik ?? '').replace(/\s/g, ''));

/** The body to send, of a draft without faults. */
export function composeEntry(draft: EntryDraft, facts: EntryFacts): FileEntry {
  const { point, landmark, atHome, sealed, photos } = draft;
  const parts = [sealed.contact, facts.personalService ? sealed.service : null].filter(
    (part) => part !== null,
  );
  return {
    complaintId: draft.complaintId,
    channel: draft.channel === '' ? 'phone' : draft.channel,
    cameInAt: new Date(
      Math.min(facts.now, instantOfWallClock(draft.cameInAt, facts.timeZone) ?? facts.now),
    ).toISOString(),
    categoryCode: draft.categoryCode,
    text: draft.text,
    occurredOn: null,
    ...answersToSend(draft, facts.questions),
    place: {
      point,
      pointSource: point ? 'map' : null,
      accuracy: null,
      villageCode: point ? null : facts.villageCode,
      landmark: landmark.trim() || null,
      atHome,
    },
    photos: photos.flatMap(({ photoId }) => (photoId === null ? [] : [{ photoId, caption: null }])),
    photoConsent: draft.photoConsent && photos.length > 0,
    language: draft.language,
    releaseConsent: facts.personalService && draft.releaseConsent,
    sealed: parts.length > 0 ? parts : null,
  };
}

function answersToSend(draft: EntryDraft, set: QuestionSet | null): Pick<FileEntry, 'answers'> {
  if (!set || set.questions.length === 0) return {};
  const values = valuesOf(draft, set);
  const given = set.questions.flatMap(({ questionId }) => {
    const value = values[questionId];
    return value === undefined ? [] : [{ questionId, value }];
  });
  return { answers: { version: set.version, values: given } };
}
