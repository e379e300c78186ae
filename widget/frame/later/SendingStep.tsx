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
      {vault.isKeptOnDevice() ? (
        <p class="notice">{text.kept}</p>
      ) : (
        <button
          type="button"
          onClick={() => {
            vault.keepOnDevice();
            update();
          }}
        >
          {text.keep}
        </button>
      )}
      <button type="button" class="main" onClick={tryNow}>
        {text.sendNow}
      </button>
      <button type="button" class="quiet" onClick={forget}>
        {text.wipe}
      </button>
    </div>
  );
}
