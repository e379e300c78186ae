import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import { UnreachableError } from '../../api-client/index.ts';
import type { ActionOutcome } from '../actions/use-action.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { readGated } from '../text-decisions/read-gated.ts';

/** What every form of an agency's action gets. */
export interface AgencyFormProps {
  /** As it will be once what waits in the outbox has arrived. */
  complaint: ComplaintForAgency;
  reload: (outcome?: ActionOutcome) => Promise<unknown>;
  possible: boolean;
}

/**
 * As `readGated`, for officers in the field: without a network nothing can be checked, so the text goes into the outbox as it is.
 * The server checks it when it arrives and sends back what points to a person.
 */
export async function readGatedOrLater(
  options: Parameters<typeof readGated>[0],
): Promise<{ gated: GatedText } | { error: FieldError }> {
  try {
    return await readGated(options);
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    return { gated: { text: options.gate.text, decisions: [] } };
  }
}
