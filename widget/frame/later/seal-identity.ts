import { verifyKeyList } from '../../seal/key-list.ts';
import { sealPart } from '../../seal/seal-part.ts';
import { data, state, update } from '../state.ts';
import { isPersonalService } from './category.ts';
import { emptyServiceData } from './service/empty-service-data.ts';

/**
 * Seals what the reporter chose, or a dummy of the same size; for a personal service its second part too. Throws when the
 * key list is missing or not ours.
 */
export async function sealIdentity(): Promise<void> {
  const { client } = await import('../api.ts');
  const signed = await client.keyList().catch(() => client.keyList(data.topLevel));
  const keyList = await verifyKeyList(signed, data.recoveryFingerprint);
  const complaintId = state.complaintId || crypto.randomUUID();
  const common = { complaintId, keyList };
  const sealed = [await sealPart({ ...common, part: 'contact', plaintext: state.contact })];
  if (isPersonalService()) {
    const plaintext = state.service ?? emptyServiceData();
    sealed.push(await sealPart({ ...common, part: 'service', plaintext }));
  }
  update({ complaintId, sealed });
}
