import { limits } from '../../api-client/contract/limits.ts';
import type { Point } from '../../api-client/contract/primitives.ts';
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
  /** Today in the instance's zone, YYYY-MM-DD. */
  today: string;
}

export interface Turn {
  draft: Draft;
  reply: string;
  /** `file`: everything is told and she said so. */
  outcome: 'asking' | 'file' | 'cancelled' | 'stopped';
}

const SKIP = /^(lewati|lewat|skip|tidak ada|ndak ada|ora ana|-)[.!]?$/i;
const ON = /^(lanjut|lanjutkan|terus|selesai|cukup|ok|oke|sudah)[.!]?$/i;
const SEND = /^(kirim|ya kirim|ya|kirimkan)[.!]?$/i;
const CANCEL = /^(batal|batalkan|cancel)[.!]?$/i;
const STOP = /^(stop|berhenti)[.!]?$/i;

/**
 * Takes one message into a conversation and says what to answer. It asks one thing at a time and takes whatever was told unasked (a
 * picture, a place, a village's name in the story). Pure: nothing is stored or sent here.
 */
export function converse(before: Draft, said: Said, setting: Setting): Turn {
  const text = said.text.normalize('NFC').trim();
  if (STOP.test(text)) return { draft: emptyDraft, reply: words.stopped, outcome: 'stopped' };
  if (CANCEL.test(text)) return { draft: emptyDraft, reply: words.cancelled, outcome: 'cancelled' };

  const notes: string[] = [];
  let draft = takeAlong(before, said, setting, notes);
  if (draft.asked === 'confirm' && SEND.test(text) && nextStep(draft) === 'confirm') {
    return { draft, reply: '', outcome: 'file' };
  }
  if (text) draft = answer(draft, text, setting, notes);
  if (!draft.greeted) {
    notes.unshift(words.greeting(setting.regencyName, setting.formPage));
    if (setting.isUrgent(text)) notes.unshift(words.emergency(setting.emergencyNumber));
    draft = { ...draft, greeted: true };
  }
  const step = nextStep(draft);
  // A fault said so already; the question again would only be longer.
  const question = notes.includes(faultOf(step, setting) ?? '') ? [] : [questionFor(step, draft, setting)];
  return { draft: { ...draft, asked: step }, reply: [...notes, ...question].join('\n\n'), outcome: 'asking' };
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
      return SKIP.test(text) || ON.test(text) ? { ...draft, photosDone: true } : draft;
    case 'time': {
      if (SKIP.test(text)) return { ...draft, dayDone: true };
      const occurredOn = dayInWords(text, setting.today);
      if (occurredOn !== null) return { ...draft, occurredOn, dayDone: true };
      notes.push(words.timeWrong);
      return draft;
    }
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
      return draft.photoIds.length > 0 ? words.photoTaken(draft.photoIds.length) : words.photo;
    case 'story':
    case 'place':
    case 'time':
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
    default:
      return null;
  }
}
