import type { Language } from '../../../api-client/contract/primitives.ts';
import type { TrackerText } from '../../text/text.ts';
import { state, update } from '../state.ts';

/** Here and not with the form's words: who files a complaint fetches none of them. */
const texts = {
  id: () => import('../../text/tracker-id.ts'),
  en: () => import('../../text/tracker-en.ts'),
  jv: () => import('../../text/tracker-jv.ts'),
};
/** Milliseconds until the next try without a network. */
const AGAIN = 5_000;

let asked: Language | null = null;
let words: TrackerText | null = null;

/** Fetches the tracker's words in the chosen language and draws again; what is here already is not fetched. */
async function fetchWords(): Promise<void> {
  const { language } = state;
  asked = language;
  try {
    const { tracker } = await texts[language]();
    if (language === state.language) words = tracker;
    update();
  } catch {
    update({ notice: state.start.noNetwork });
    setTimeout(() => asked === language && fetchWords(), AGAIN);
  }
}

/** The words if they have come, fetched otherwise; until those of another language have come, the ones that are here. */
export function trackerWords(): TrackerText | null {
  if (asked !== state.language) void fetchWords();
  return words;
}

/** The same for whoever is shown only once they have come. */
export function trackerText(): TrackerText {
  const now = trackerWords();
  if (!now) throw new Error('shown before its words had come');
  return now;
}
