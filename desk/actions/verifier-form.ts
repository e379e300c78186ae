import type { ActionDone, ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { client } from '../stores/client.ts';
import type { ActionOutcome } from './use-action.ts';

/** What every form of a verifier's action gets. */
export interface VerifierFormProps {
  complaint: ComplaintForVerifier;
  reload: (outcome?: ActionOutcome) => Promise<unknown>;
  possible: boolean;
}

/** Sends an action of this complaint with the version that is on the screen. */
export function sendVerifierAction(
  complaint: ComplaintForVerifier,
  name: string,
): (body: object) => Promise<ActionDone> {
  return (body) => client.verifierAct(complaint.complaintId, name, { version: complaint.version, ...body });
}
