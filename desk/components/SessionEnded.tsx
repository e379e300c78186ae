import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { $sessionEnded } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { SignInForm } from './SignInForm.tsx';

/** Signs in again above the open screen, so that nothing typed there is lost. */
export function SessionEnded() {
  const ended = useStore($sessionEnded);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (ended) dialog.current?.showModal();
    else dialog.current?.close();
  }, [ended]);
  return (
    <dialog
      ref={dialog}
      class="dialog session-ended"
      aria-labelledby="session-ended"
      onCancel={(e) => e.preventDefault()}
    >
      <h2 id="session-ended">{text.signIn.title}</h2>
      <p>{text.signIn.again}</p>
      {ended && <SignInForm />}
    </dialog>
  );
}
