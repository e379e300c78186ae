import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import type { ActionDone } from '../../api-client/contract/desk/verification.ts';
import type { ActionOutcome } from '../actions/use-action.ts';
import { client } from '../stores/client.ts';

/** What every form of an agency's action gets. */
export interface AgencyFormProps {
  complaint: ComplaintForAgency;
  reload: (outcome?: ActionOutcome) => Promise<unknown>;
  possible: boolean;
}

/** Sends an action of this complaint with the version that is on the screen. */
export function sendAgencyAction(
  complaint: ComplaintForAgency,
  name: string,
): (body: object) => Promise<ActionDone> {
  return (body) => client.agencyAct(complaint.complaintId, name, { version: complaint.version, ...body });
}
