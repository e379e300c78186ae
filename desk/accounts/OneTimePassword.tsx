import { CopyText } from '../administration/CopyText.tsx';
import { text } from '../text/id.ts';

/** Shown once: the server keeps only its hash. */
export function OneTimePassword({ name, password }: { name: string; password: string }) {
  return (
    <div class="notice notice-good" role="status">
      <CopyText label={text.accounts.oneTime(name)} value={password} />
      <p class="hint">{text.accounts.oneTimeHint}</p>
    </div>
  );
}
