import type { ComponentChildren } from 'preact';
import { verifierText } from '../text/verifier-text.ts';
import { Dialog } from './Dialog.tsx';

/** Before what cannot be undone: what will happen, and two ways out. */
export function ConfirmDialog(props: {
  title: string;
  yes: string;
  busy?: boolean;
  confirm: () => void;
  close: () => void;
  children: ComponentChildren;
}) {
  return (
    <Dialog title={props.title} close={props.close}>
      {props.children}
      <p class="button-row">
        <button type="button" class="button" aria-disabled={props.busy ?? false} onClick={props.confirm}>
          {props.yes}
        </button>
        <button type="button" class="button-quiet" onClick={props.close}>
          {verifierText.confirm.cancel}
        </button>
      </p>
    </Dialog>
  );
}
