import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import type { ComplaintState } from '../../api-client/contract/state.ts';

type Clock = ComplaintForVerifier['clocks'][number]['clock'];

const ended: ReadonlySet<ComplaintState> = new Set(['resolved', 'closed', 'rejected', 'forwarded', 'merged']);
/** Events that are a first answer to the reporter (statistics.md, T_any). */
const answers: ReadonlySet<string> = new Set([
  'clarification_asked',
  'replied',
  'rejected',
  'forwarded',
  'resolved',
]);

/** Whether work on this state is over, so that no deadline runs on. */
export const isEnded = (state: ComplaintState): boolean => ended.has(state);

/** Whether a missed deadline is still being missed: only then does it say by how long. */
export function isClockRunning(
  complaint: Pick<ComplaintForVerifier, 'state' | 'events' | 'replies'>,
  clock: Clock,
): boolean {
  if (isEnded(complaint.state)) return false;
  if (clock === 'first_answer') return !complaint.events.some((event) => answers.has(event.type));
  if (clock === 'agency_answer') return !complaint.replies.some((reply) => reply.kind === 'substantive');
  return true;
}
