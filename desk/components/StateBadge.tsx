import type { ComplaintState } from '../../api-client/contract/state.ts';
import { text } from '../text/id.ts';

/** The state in a word; the tint only repeats it. */
export function StateBadge({ state }: { state: ComplaintState }) {
  return <span class={`state state-${state}`}>{text.state[state]}</span>;
}
