import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { verifierText } from '../text/verifier-text.ts';

/** Says what the words of the complaint speak for, and why; one press takes it over. */
export function SuggestedCategory(props: {
  complaint: ComplaintForVerifier;
  chosen: string;
  choose: (code: string) => void;
}) {
  const { names } = useDesk();
  const { suggestion: text } = verifierText;
  const { category } = props.complaint.suggestions;
  if (!category?.sure) return null;
  if (category.categoryCode === props.chosen) {
    return (
      <p class="suggestion hint">
        {text.agrees}: {text.words(category.words)}.
      </p>
    );
  }
  return (
    <p class="suggestion notice">
      {text.category(names.category(category.categoryCode))} ({text.words(category.words)}).{' '}
      <button
        type="button"
        class="link-button"
        aria-keyshortcuts="C"
        onClick={() => props.choose(category.categoryCode)}
      >
        {text.use}
      </button>
    </p>
  );
}
