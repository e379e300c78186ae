import type { SpanDecision, TextSpan } from '../../api-client/contract/desk/text-span.ts';

export type Choice = SpanDecision['action'];
/** What was decided, by `spanKeys`: survives edits elsewhere in the text. */
export type Choices = Readonly<Record<string, Choice>>;

/**
 * One key per span, from its type, its words and which occurrence of those words it is: moving a span keeps its decision,
 * changing its words asks anew.
 */
export function spanKeys(text: string, spans: readonly TextSpan[]): string[] {
  const seen = new Map<string, number>();
  return spans.map((span) => {
    const words = `${span.type}:${text.slice(span.start, span.end)}`;
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    return `${words}:${occurrence}`;
  });
}

/** Whether a choice counts for a span: an identifier that is a hard stop can only be masked. */
export function validChoice(span: TextSpan, choice: Choice | undefined): choice is Choice {
  return choice === 'mask' || (choice === 'keep' && span.severity !== 'hard_stop');
}

/** The decisions to send, or the indexes of the spans that still wait for one. */
export function decide(
  text: string,
  spans: readonly TextSpan[],
  choices: Choices,
): { decisions: SpanDecision[]; undecided: number[] } {
  const decisions: SpanDecision[] = [];
  const undecided: number[] = [];
  const keys = spanKeys(text, spans);
  for (const [index, span] of spans.entries()) {
    const choice = choices[keys[index] ?? ''];
    if (validChoice(span, choice)) {
      decisions.push({ start: span.start, end: span.end, type: span.type, action: choice });
    } else undecided.push(index);
  }
  return { decisions, undecided };
}
