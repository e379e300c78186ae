import { atom } from 'nanostores';

/**
 * What staff typed and did not send, by `<complaintId>/<action>`. In memory alone: it survives leaving the screen, a
 * conflict and a new sign-in, but never the browser (office computers are shared).
 */
export const $drafts = atom<Readonly<Record<string, unknown>>>({});

export function setDraft(key: string, value: unknown): void {
  $drafts.set({ ...$drafts.get(), [key]: value });
}

export function clearDraft(key: string): void {
  const { [key]: _sent, ...rest } = $drafts.get();
  $drafts.set(rest);
}

export function clearDrafts(): void {
  $drafts.set({});
}

/** Asks before the window closes over unsent words. Call once. */
export function guardDrafts(): void {
  addEventListener('beforeunload', (event) => {
    if (Object.keys($drafts.get()).length > 0) event.preventDefault();
  });
}
