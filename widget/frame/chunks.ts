import { state, update } from './state.ts';

const loaders = {
  later: () => import('./later/later.tsx'),
  photos: () => import('./photos/photos.tsx'),
  map: () => import('./place/place-map.ts'),
  tracker: () => import('./tracker/Tracker.tsx'),
  inApp: () => import('./in-app/InApp.tsx'),
};
type Loaders = typeof loaders;

/** Parts of the form that have arrived. */
export const chunks: { [Name in keyof Loaders]?: Awaited<ReturnType<Loaders[Name]>> } = {};

const texts = {
  id: () => import('../text/id.ts'),
  en: () => import('../text/en.ts'),
  jv: () => import('../text/jv.ts'),
};

/** Fetches parts of the form, all words among them, and draws again. Throws when the network is gone. */
export async function need(...names: (keyof Loaders)[]): Promise<void> {
  await Promise.all([needText(), ...names.map(fetchChunk)]);
  void chunks.later?.wakeUp();
  update();
}

async function fetchChunk<Name extends keyof Loaders>(name: Name): Promise<void> {
  chunks[name] ??= (await loaders[name]()) as (typeof chunks)[Name];
}

/** Fetches the words of the chosen language; until they are here the screen keeps those it has. */
export async function needText(): Promise<void> {
  const { language } = state;
  const { text } = await texts[language]();
  if (language !== state.language) return;
  document.documentElement.lang = language;
  update({ text, start: text });
}

/** As `need`, with the failure shown instead of thrown. True when all is here. */
export async function bring(...names: (keyof Loaders)[]): Promise<boolean> {
  update({ busy: true, notice: null });
  try {
    await need(...names);
    update({ busy: false });
    return true;
  } catch {
    update({ busy: false, notice: state.start.noNetwork });
    return false;
  }
}
