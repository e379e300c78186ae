import { limits } from '../../api-client/contract/limits.ts';
import type { Point } from '../../api-client/contract/primitives.ts';
import type { RefusalCriterion, SocialCriteria } from '../../api-client/contract/public/criteria.ts';
import { daysBetween } from '../casework/deadlines/local-date.ts';
import { conversationText as words } from './conversation-text.ts';
import { dayInWords } from './day-in-words.ts';
import { type Draft, emptyDraft, nextStep, type Step } from './draft.ts';

/** One message as the conversation takes it: its pictures and recordings are stored already. */
export interface Said {
  text: string;
  place: Point | null;
  photoIds: string[];
  recordings: Draft['recordings'];
  /** Something was sent that is no picture. */
  refused: boolean;
}

/** What the conversation knows of the instance. */
export interface Setting {
  regencyName: string;
  emergencyNumber: string;
  /** The pages of the form and of the tracker. */
  formPage: string;
  trackerPage: string;
  /** What may be filed in a chat, in the order of the list. */
  categories: readonly { code: string; name: string }[];
  /** The village at a point; null outside. */
  villageAt(point: Point): string | null;
  villageNamedIn(text: string): string | undefined;
  nameOfVillage(code: string): string;
  /** Something the emergency line should hear first. */
  isUrgent(text: string): boolean;
  /** What was stated that a chat must have. */
  criteria: SocialCriteria;
  /** Today in the instance's zone, YYYY-MM-DD. */
  today: string;
}

export interface Turn {
  draft: Draft;
  reply: string;
  /** `file`: everything is told and she said so. */
  outcome: 'asking' | 'file' | 'cancelled' | 'stopped' | 'refused';
  /** Which criterion it lacks, when it is refused. */
  lacks: RefusalCriterion | null;
}

const SKIP = /^(lewati|lewat|skip|tidak ada|ndak ada|ora ana|-)[.!]?$/i;
const ON = /^(lanjut|lanjutkan|terus|selesai|cukup|ok|oke|sudah)[.!]?$/i;
const YES = /^(ya|iya|betul|benar|nggih|inggih|sendiri)\b/i;
const NO = /^(tidak|bukan|ndak|nggak|enggak|ora|mboten)\b/i;
const SEND = /^(kirim|ya kirim|ya|kirimkan)[.!]?$/i;
const CANCEL = /^(batal|batalkan|cancel)[.!]?$/i;
const STOP = /^(stop|berhenti)[.!]?$/i;

/**
 * Takes one message into a conversation and says what to answer. It asks one thing at a time and takes whatever was told unasked (a
 * picture, a place, a village's name in the story). Pure: nothing is stored or sent here.
 */
export function converse(before: Draft, said: Said, setting: Setting): Turn {
  const text = said.text.normalize('NFC').trim();
  if (STOP.test(text)) return { draft: emptyDraft, reply: words.stopped, outcome: 'stopped', lacks: null };
  if (CANCEL.test(text))
    return { draft: emptyDraft, reply: words.cancelled, outcome: 'cancelled', lacks: null };

  const notes: string[] = [];
  let draft = takeAlong(before, said, setting, notes);
  const next = (told: Draft) => nextStep(told, setting.criteria.ownExperience);
  if (draft.asked === 'confirm' && SEND.test(text) && next(draft) === 'confirm') {
    return { draft, reply: '', outcome: 'file', lacks: null };
  }
  const lacks = lackedBy(draft, text, setting);
  if (lacks) {
    const reply = words.refused(lacks, setting.criteria.withinDays, setting.formPage);
    return { draft: emptyDraft, reply, outcome: 'refused', lacks };
  }
  if (text) draft = answer(draft, text, setting, notes);
  if (!draft.greeted) {
    notes.unshift(words.greeting(setting.regencyName, setting.formPage));
    if (setting.isUrgent(text)) notes.unshift(words.emergency(setting.emergencyNumber));
    draft = { ...draft, greeted: true };
  }
  const step = next(draft);
  // A fault said so already; the question again would only be longer.
  const question = notes.includes(faultOf(step, setting) ?? '') ? [] : [questionFor(step, draft, setting)];
  return {
    draft: { ...draft, asked: step },
    reply: [...notes, ...question].join('\n\n'),
    outcome: 'asking',
    lacks: null,
  };
}

/** The stated criterion that an answer says cannot be met; null when none is. */
function lackedBy(
  draft: Draft,
  text: string,
  { criteria, today }: Setting,
): Exclude<RefusalCriterion, 'readable' | 'incomplete'> | null {
  switch (draft.asked) {
    case 'place':
      return draft.place === null && SKIP.test(text) ? 'place' : null;
    case 'photo':
      return criteria.photo && draft.photoIds.length === 0 && SKIP.test(text) ? 'photo' : null;
    case 'time': {
      if (criteria.withinDays === null) return null;
      if (SKIP.test(text)) return 'time';
      const day = dayInWords(text, today);
      return day !== null && daysBetween(day, today) > criteria.withinDays ? 'time' : null;
    }
    case 'own':
      return NO.test(text) ? 'own_experience' : null;
    default:
      return null;
  }
}

/** What was sent beside words. */
function takeAlong(draft: Draft, said: Said, setting: Setting, notes: string[]): Draft {
  const photoIds = [...draft.photoIds, ...said.photoIds].slice(0, limits.photosPerComplaint);
  if (said.refused) notes.push(words.photoRefused);
  const recordings = [...draft.recordings, ...said.recordings];
  if (said.recordings.length > 0 && draft.story === null) notes.push(words.voice);
  let place = draft.place;
  if (said.place) {
    const villageCode = setting.villageAt(said.place);
    if (villageCode === null) notes.push(words.placeOutside);
    else place = { point: said.place, villageCode: null };
  }
  const photosDone = draft.photosDone || photoIds.length === limits.photosPerComplaint;
  return { ...draft, photoIds, recordings, place, photosDone };
}

/** What the words answer: the question that was asked, or the story when none was. */
function answer(draft: Draft, text: string, setting: Setting, notes: string[]): Draft {
  switch (draft.asked ?? 'story') {
    case 'story':
      return tellStory(draft, text, setting, notes);
    case 'category': {
      const chosen = /^\s*(\d{1,2})\b/.exec(text)?.[1];
      const category = setting.categories[Number(chosen) - 1];
      if (category) return { ...draft, categoryCode: category.code };
      notes.push(words.categoryWrong(setting.categories.length));
      return draft;
    }
    case 'place':
      return tellPlace(draft, text, setting, notes);
    case 'photo':
      if (setting.criteria.photo && draft.photoIds.length === 0) return draft;
      return SKIP.test(text) || ON.test(text) ? { ...draft, photosDone: true } : draft;
    case 'time': {
      if (SKIP.test(text)) return { ...draft, dayDone: true };
      const occurredOn = dayInWords(text, setting.today);
      if (occurredOn !== null) return { ...draft, occurredOn, dayDone: true };
      notes.push(words.timeWrong);
      return draft;
    }
    case 'own':
      if (YES.test(text)) return { ...draft, own: true };
      notes.push(words.ownWrong);
      return draft;
    case 'confirm':
      return draft;
  }
}

function tellStory(draft: Draft, text: string, setting: Setting, notes: string[]): Draft {
  if (draft.recordings.length > 0 && SKIP.test(text)) return { ...draft, story: words.onlyVoice };
  if (text.length > limits.textMaximum) {
    notes.push(words.storyLong);
    return draft;
  }
  if (text.length < limits.textMinimum) {
    // "Halo" is a greeting; it is answered by ours.
    if (draft.greeted) notes.push(words.storyShort);
    return draft;
  }
  const named = draft.place === null ? setting.villageNamedIn(text) : undefined;
  return { ...draft, story: text, place: named ? { point: null, villageCode: named } : draft.place };
}

function tellPlace(draft: Draft, text: string, setting: Setting, notes: string[]): Draft {
  const villageCode = setting.villageNamedIn(text);
  if (villageCode !== undefined) {
    const landmark = text.slice(0, limits.landmarkMaximum);
    return { ...draft, place: { point: null, villageCode }, landmark };
  }
  notes.push(words.placeUnclear);
  return draft;
}

function questionFor(step: Step, draft: Draft, setting: Setting): string {
  switch (step) {
    case 'category':
      return words.category(
        setting.categories.map(({ name }) => name),
        setting.formPage,
      );
    case 'confirm':
      return words.confirm({
        category: setting.categories.find(({ code }) => code === draft.categoryCode)?.name ?? '',
        place: draft.place?.villageCode ? setting.nameOfVillage(draft.place.villageCode) : words.atPoint,
        photos: draft.photoIds.length,
        day: draft.occurredOn,
      });
    case 'photo':
      if (draft.photoIds.length > 0) return words.photoTaken(draft.photoIds.length);
      return setting.criteria.photo ? words.photoNeeded : words.photo;
    case 'time':
      return setting.criteria.withinDays === null
        ? words.time
        : words.timeWithin(setting.criteria.withinDays);
    case 'story':
    case 'place':
    case 'own':
      return words[step];
  }
}

/** The sentence that stands for the question when its answer could not be read. */
function faultOf(step: Step, setting: Setting): string | null {
  switch (step) {
    case 'story':
      return words.storyShort;
    case 'category':
      return words.categoryWrong(setting.categories.length);
    case 'place':
      return words.placeUnclear;
    case 'time':
      return words.timeWrong;
    case 'own':
      return words.ownWrong;
    default:
      return null;
  }
}
