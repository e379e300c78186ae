import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';

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
  return (
    <section class="panel">
      <h2>{text.steps.handover}</h2>
      <p class="hint">{text.steps.handoverLead(handover.owner)}</p>
      <p class="words">{handover.text}</p>
      <button type="button" class="button" onClick={() => void copy()}>
        {text.steps.copy}
      </button>
    </section>
  );
}
