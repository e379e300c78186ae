import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { rowsText as text } from '../text/rows-text.ts';

/** Where a complaint that came out of a table stands there. */
export function RowFacts({ complaint: { row } }: { complaint: ComplaintForVerifier }) {
  if (!row) return null;
  return (
    <section class="panel">
      <h2>{text.facts[row.source]}</h2>
      {row.ownNumber && (
        <>
          <p>
            {text.factsNumber}: <b>{row.ownNumber}</b>
          </p>
          <p class="hint">{text.factsHint}</p>
        </>
      )}
    </section>
  );
}
