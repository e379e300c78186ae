import { type Draft, emptyDraft } from './draft.ts';
import type { Vault } from './vault.ts';

const NAME = 'draft';
const HOURS = 24;

/** Keeps what was typed for a day; photos only when the server has them, or their bytes are kept beside. */
export function keepDraft(vault: Vault, draft: Draft): Promise<void> {
  const photos = draft.photos.filter(({ photoId, kept }) => photoId !== null || kept);
  return vault.save(NAME, { ...draft, photos }, HOURS);
}

/** The kept draft, or null. Fields that an older form did not know get their empty value. */
export async function recallDraft(vault: Vault): Promise<Draft | null> {
  const kept = (await vault.load(NAME)) as Partial<Draft> | null;
  if (!kept) return null;
  const empty = emptyDraft();
  return { ...empty, ...kept, place: { ...empty.place, ...kept.place } };
}

export const dropDraft = (vault: Vault): void => vault.remove(NAME);

/** Whether a citizen has put anything in worth keeping. */
export const isWorthKeeping = (draft: Draft): boolean =>
  JSON.stringify(draft) !== JSON.stringify(emptyDraft());
