import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Contact } from '../../widget/seal/contact.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { ServiceData } from '../../widget/seal/service-data.ts';
import { checkKeyList } from '../identity/check-key-list.ts';
import { newestKeyList } from '../identity/key-lists.ts';
import type { Server } from '../server.ts';

const NO_SERVICE_DATA: ServiceData = { name: null, nik: null, customerNumber: null, address: null };

/**
 * Seals what a channel tells of a reporter, in memory and at once: the stated exception to sealing in her own browser (privacy.md), for
 * channels that send plaintext. Returns null while no key list exists; then nothing of her may be kept. In a category of personal service
 * the empty second part goes along, as the form sends it.
 */
export async function sealAtIngress(
  server: Server,
  complaint: { complaintId: string; personalService: boolean },
  contact: Contact,
): Promise<SealedPart[] | null> {
  const signed = await newestKeyList(server);
  if (!signed) return null;
  const common = {
    complaintId: complaint.complaintId,
    keyList: checkKeyList(signed),
    random: (count: number) => new Uint8Array(server.effects.randomBytes('seal-at-ingress', count)),
  };
  const sealed = [await sealPart({ ...common, part: 'contact', plaintext: contact })];
  if (complaint.personalService) {
    sealed.push(await sealPart({ ...common, part: 'service', plaintext: NO_SERVICE_DATA }));
  }
  return sealed;
}
