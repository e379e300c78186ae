import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { sp4nText as text } from '../text/sp4n-text.ts';

/** Where a complaint that was taken over from SP4N-LAPOR! stands there. */
export function Sp4nFacts({ complaint }: { complaint: ComplaintForVerifier }) {
  const { sp4n } = complaint;
  if (!sp4n) return null;
  return (
    <section class="panel">
      <h2>{text.facts}</h2>
      <p>
        {text.number}: <b>{sp4n.trackingId}</b>
      </p>
      <p class="hint">{text.factsHint}</p>
      {sp4n.followUps && (
        <>
          <h3>{text.followUps}</h3>
          <p class="words">{sp4n.followUps}</p>
        </>
      )}
    </section>
  );
}
