import { useStore } from '@nanostores/preact';
import { $idleSoon, stay } from '../stores/session-watch.ts';
import { text } from '../text/id.ts';
import { Dialog } from './Dialog.tsx';

/** Before a session ends for want of use: one touch goes on. What was typed stays either way. */
export function SessionWarning() {
  if (!useStore($idleSoon)) return null;
  return (
    <Dialog title={text.signIn.idleTitle} close={() => void stay()}>
      <p>{text.signIn.idleSoon}</p>
      <p class="button-row">
        <button type="button" class="button" onClick={() => void stay()}>
          {text.signIn.stay}
        </button>
      </p>
    </Dialog>
  );
}
