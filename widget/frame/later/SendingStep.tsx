import { go, state, update } from '../state.ts';
import { vault, wipe } from './keep.ts';
import { tryNow } from './send.ts';
import { words } from './words.ts';

function forget(): void {
  if (!confirm(words().wipeSure)) return;
  wipe();
  go('what');
}

/** Between the first byte sent and the server's answer: the form cannot be changed, only sent again. */
export function SendingStep() {
  const text = words();
  if (!state.waitingToSend) {
    return (
      <div class="calm" role="status">
        <span class="pulse" />
        <h1 tabIndex={-1}>{text.sendingTitle}</h1>
        <p>{text.sendingNote}</p>
      </div>
    );
  }
  return (
    <div class="calm">
      <h1 tabIndex={-1}>{text.waitingTitle}</h1>
      <p role="status">{text.waitingNote}</p>
      {!vault.available && <p>{text.sendingNote}</p>}
      {vault.available && <KeepOnDevice />}
      <button type="button" class="main" onClick={tryNow}>
        {text.sendNow}
      </button>
      <button type="button" class="quiet" onClick={forget}>
        {text.wipe}
      </button>
    </div>
  );
}

/** Keeping it beyond this tab is a choice: the phone may be another's. */
function KeepOnDevice() {
  const text = words();
  if (vault.isKeptOnDevice()) return <p class="notice">{text.kept}</p>;
  const keep = () => {
    vault.keepOnDevice();
    update();
  };
  return (
    <button type="button" onClick={keep}>
      {text.keep}
    </button>
  );
}
