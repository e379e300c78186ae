import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../components/Dialog.tsx';
import { text } from '../text/id.ts';
import { outbox } from './outbox.ts';

/** Signs out, and asks first while something of this officer's has not reached the server. */
export function SignOutButton({ signOut }: { signOut: () => Promise<unknown> }) {
  const unsent = useStore(outbox.$state).entries.length;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button-quiet"
        onClick={() => (unsent > 0 ? setAsking(true) : void signOut())}
      >
        {text.signIn.signOut}
      </button>
      {asking && (
        <Dialog title={text.outbox.signOutTitle} close={() => setAsking(false)}>
          <p>{text.outbox.signOutWarning(unsent)}</p>
          <p class="button-row">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {text.outbox.stay}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                setAsking(false);
                void outbox.abandon().then(signOut);
              }}
            >
              {text.outbox.signOutAnyway}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
