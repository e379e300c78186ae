import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { formatDate } from '../format/dates.ts';
import { text } from '../text/id.ts';

/** Whether "no answer" may be said, and from which day on. */
export function NoAnswerHint({ rule }: { rule: NonNullable<ComplaintForVerifier['noAnswer']> }) {
  const { from, possible, questions, provisional } = rule;
  const words = text.steps.noAnswer;
  const sentence =
    from === null
      ? words.missing(questions)
      : possible
        ? words.possible(formatDate(from))
        : words.from(formatDate(from));
  return (
    <p class="hint">
      {sentence} {provisional && words.provisional}
    </p>
  );
}
