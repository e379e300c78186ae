import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { saveBlob } from '../format/save-blob.ts';
import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';
import { handoverFile } from './handover-file.ts';

/** The ready text for the owner outside, to be copied into SP4N-LAPOR!. */
export function Handover({ complaint }: { complaint: ComplaintForVerifier }) {
  const { handover } = complaint;
  if (!handover) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(handover.text);
      announce(text.steps.copied);
    } catch {
      announce(text.steps.copyFailed);
    }
  };
  const save = () =>
    saveBlob(
      new Blob([handoverFile(handover.text)], { type: 'text/csv' }),
      `lapor-${complaint.complaintId.slice(0, 8)}.csv`,
    );
  return (
    <section class="panel">
      <h2>{text.steps.handover}</h2>
      <p class="hint">{text.steps.handoverLead(handover.owner)}</p>
      <p class="words">{handover.text}</p>
      <button type="button" class="button" onClick={() => void copy()}>
        {text.steps.copy}
      </button>{' '}
      <button type="button" class="button-quiet" onClick={save}>
        {text.steps.handoverFile}
      </button>
    </section>
  );
}
