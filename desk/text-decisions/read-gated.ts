import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { text } from '../text/id.ts';
import { type Choices, decide } from './decisions.ts';
import type { Gate } from './use-gate.ts';

/**
 * The text with its decisions as the server takes it, or the sentence that says what is missing. Checks the newest text
 * first; throws what the client throws.
 */
export async function readGated(options: {
  field: string;
  label: string;
  gate: Pick<Gate, 'text' | 'check'>;
  choices: Choices;
}): Promise<{ gated: GatedText } | { error: FieldError }> {
  const { field, label, gate, choices } = options;
  if (gate.text === '') return { error: { field, sentence: text.gate.empty(label) } };
  const spans = await gate.check();
  const { decisions, undecided } = decide(gate.text, spans, choices);
  if (undecided.length > 0) {
    return { error: { field, sentence: text.gate.undecided(label, undecided.length) } };
  }
  return { gated: { text: gate.text, decisions } };
}
