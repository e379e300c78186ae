import { data, go, state, update } from '../state.ts';
import { isPersonalService } from './category.ts';
import { words } from './words.ts';

/** The sealing code; fetched while the citizen reads. */
export const fetchSeal = () => import('./seal-identity.ts');

/** Whether the seal there is one for the category chosen now: another may ask for a second part, or for none. */
const isSealedFor = () => state.sealed?.length === (isPersonalService() ? 2 : 1);

/** Seals what was given (or a dummy of the same size) and shows the review; says so when the officers' keys do not arrive. */
export async function goSealed(): Promise<void> {
  if (!state.complaintId) update({ complaintId: crypto.randomUUID() });
  if (!data.identityReady || isSealedFor()) return go('review');
  update({ busy: true, notice: null });
  try {
    await (await fetchSeal()).sealIdentity();
    go('review');
  } catch {
    update({ busy: false, notice: words().sealFailed });
  }
}
