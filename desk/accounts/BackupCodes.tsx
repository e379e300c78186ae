import { CopyText } from '../administration/CopyText.tsx';
import { text } from '../text/id.ts';

/** For a lost phone: each serves once, all are shown once. */
export function BackupCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <CopyText label={text.ownAccount.backupCodes} value={codes.join('\n')} />
      <p class="hint">{text.ownAccount.backupHint}</p>
    </>
  );
}
