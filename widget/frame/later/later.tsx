import { adoptStyle } from '../adopt-style.ts';
import { chunks, need } from '../chunks.ts';
import { data, fail, go, state, update } from '../state.ts';
import { needInstance } from './instance.ts';
import { startKeeping, vault } from './keep.ts';
import style from './later.css?inline';
import { questionFaults } from './questions/question-answers.ts';
import { ReceiptStep } from './ReceiptStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { SendingStep } from './SendingStep.tsx';
import { carry, recallReceipt } from './send.ts';
import { WhereStep } from './WhereStep.tsx';
import { WhoStep } from './WhoStep.tsx';

adoptStyle(style);

export { BelowStory } from './BelowStory.tsx';
export { IdentifierHint } from './IdentifierHint.tsx';
export { translate } from './instance.ts';
export { vault };

/** All steps but the first. */
export function LaterStep() {
  switch (state.step) {
    case 'where':
      return <WhereStep />;
    case 'who':
      return <WhoStep />;
    case 'review':
      return <ReviewStep />;
    case 'sending':
      return <SendingStep />;
    default:
      return <ReceiptStep />;
  }
}

/** From the first step on, once what the category asks is answered. */
export function leaveWhat(): void {
  const faults = questionFaults();
  if (faults.length) fail(faults);
  else go('where');
}

/** Makes our own page open without a network, too; a browser that knows no service worker, or forbids it, goes on as before. */
function keepForm(): void {
  void navigator.serviceWorker?.register('/lapor-luring.js', { scope: '/lapor' }).catch(() => {});
}

let awake = false;

/** Brings back what an earlier visit left; the first call works, once the words are here too. */
export async function wakeUp(): Promise<void> {
  if (awake) return;
  awake = true;
  const receipt = await recallReceipt(vault);
  if (receipt) {
    update({ receipt });
    go('receipt');
  }
  await startKeeping((parcel) => void carry(parcel));
  if (state.draft.photos.length) {
    await need('photos');
    chunks.photos?.resumePhotos();
  }
  // Regions and outlines come while she types; the step that needs them asks again.
  if (data.mode === 'form') await needInstance().catch(() => {});
  if (data.topLevel) keepForm();
}
