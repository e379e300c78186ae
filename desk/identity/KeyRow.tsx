import type { ComponentChildren } from 'preact';

/** A key by its owner, its name in small print, and what may be done with it. */
export function KeyRow(props: {
  name: string;
  keyId: string;
  note?: string | undefined;
  children?: ComponentChildren;
}) {
  return (
    <li class="key-row">
      <div>
        <strong>{props.name}</strong>
        {props.note && <span class="key-note"> {props.note}</span>}
        <span class="hint code block">{props.keyId}</span>
      </div>
      {props.children && <div class="button-row">{props.children}</div>}
    </li>
  );
}
