import type { ComplaintState } from '../../api-client/contract/state.ts';

const ended: ReadonlySet<ComplaintState> = new Set(['resolved', 'closed', 'rejected', 'forwarded', 'merged']);

/** Whether work on this state is over, so that no deadline runs on. */
export const isEnded = (state: ComplaintState): boolean => ended.has(state);
