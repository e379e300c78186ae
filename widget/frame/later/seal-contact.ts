import { verifyKeyList } from '../../seal/key-list.ts';
import { sealPart } from '../../seal/seal-part.ts';
import { data, state, update } from '../state.ts';

/** Seals what the reporter chose, or a dummy of the same size. Throws when the key list is missing or not ours. */
export async function sealContact(): Promise<void> {
  const { client } = await import('../api.ts');
  const keyList = await verifyKeyList(await client.keyList(), data.recoveryFingerprint);
  const complaintId = state.complaintId || crypto.randomUUID();
  const sealed = await sealPart({ complaintId, part: 'contact', plaintext: state.contact, keyList });
  update({ complaintId, sealed });
}
