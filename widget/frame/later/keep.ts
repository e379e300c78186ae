import { emptyDraft } from '../../outbox/draft.ts';
import { dropDraft, isWorthKeeping, keepDraft, recallDraft } from '../../outbox/kept-draft.ts';
import { recallParcel } from '../../outbox/parcel.ts';
import { createVault } from '../../outbox/vault.ts';
import { systemRandom } from '../../seal/random-bytes.ts';
import { emptyContact, onChange, state, update } from '../state.ts';
import { words } from './words.ts';

const storage = (pick: () => Storage): Storage | null => {
  try {
    return pick();
  } catch {
    return null; // forbidden inside frames by some browsers
  }
};

export const vault = createVault({
  session: storage(() => sessionStorage),
  local: storage(() => localStorage),
  now: Date.now,
  random: systemRandom,
});

/** Typing pauses this long before it is kept, in milliseconds. */
const CALM = 400;

let kept = state.draft;
let timer = 0;

function keepSoon(): void {
  if (state.draft === kept) return;
  kept = state.draft;
  clearTimeout(timer);
  timer = window.setTimeout(keepNow, CALM);
}

function keepNow(): void {
  // Acknowledged: from here on nothing of it is kept.
  if (state.step === 'receipt') return;
  if (isWorthKeeping(state.draft)) void keepDraft(vault, state.draft);
  else dropDraft(vault);
}

/** Brings back an unsent complaint or a draft, then keeps every change. `resume` takes the unsent one on. */
export async function startKeeping(
  resume: (parcel: NonNullable<Awaited<ReturnType<typeof recallParcel>>>) => void,
) {
  const draft = await recallDraft(vault);
  const parcel = await recallParcel(vault);
  // What she is typing or has chosen meanwhile outweighs what she left before.
  if (draft && !state.draft.text) {
    draft.categoryCode = state.draft.categoryCode || draft.categoryCode;
    update({ draft, notice: parcel ? null : words().restored });
  }
  if (parcel) resume(parcel);
  onChange(keepSoon);
  keepSoon();
  addEventListener('pagehide', keepNow);
}

export function stopKeepingDraft(): void {
  clearTimeout(timer);
  dropDraft(vault);
}

/** "Hapus dari perangkat ini": nothing typed stays, here or in storage. */
export function wipe(): void {
  clearTimeout(timer);
  vault.wipe();
  update({
    draft: emptyDraft(),
    contact: emptyContact(),
    service: null,
    sealed: null,
    complaintId: '',
    receipt: null,
    notice: null,
  });
  kept = state.draft;
}
