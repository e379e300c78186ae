import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { text } from '../text/id.ts';

/** A modal dialog: the browser's own, so that focus and Escape behave. */
export function Dialog(props: {
  title: string;
  close: () => void;
  wide?: boolean;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={props.wide ? 'dialog dialog-wide' : 'dialog'}
      aria-label={props.title}
      onClose={props.close}
    >
      <div class="dialog-head">
        <h2>{props.title}</h2>
        <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
          {text.common.close}
        </button>
      </div>
      {props.children}
    </dialog>
  );
}
