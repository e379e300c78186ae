import type { AgencyChoice } from '../../api-client/contract/desk/suggestions.ts';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { verifierText } from '../text/verifier-text.ts';

/** Why an agency is proposed; whom the text accuses; that the owner may be outside. */
export function SuggestedAgency(props: { complaint: ComplaintForVerifier; choices: AgencyChoice[] }) {
  const { names } = useDesk();
  const { suggestion: text } = verifierText;
  const { accused, outside } = props.complaint.suggestions;
  const first = props.choices[0];
  return (
    <div class="suggestion">
      <p class="hint">
        {first
          ? text.agency(
              names.agency(first.agencyCode),
              first.why.map((reason) => text.why(reason, names.region)).join(', '),
            )
          : text.none}
      </p>
      {accused.length > 0 && <p class="notice notice-wait">{text.accused(accused.map(names.agency))}</p>}
      {outside && <p class="notice notice-wait">{text.outside(outside)}</p>}
    </div>
  );
}
