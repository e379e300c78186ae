import { CopyText } from './CopyText.tsx';

/** A secret just made for another system, to be copied now: nothing shows it again. */
export function ShownOnce(props: { label: string; secret: string; hint: string }) {
  return (
    <div class="notice">
      <CopyText label={props.label} value={props.secret} />
      <p class="hint">{props.hint}</p>
    </div>
  );
}
