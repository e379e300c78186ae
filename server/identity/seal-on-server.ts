import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Contact } from '../../widget/seal/contact.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { ServiceData } from '../../widget/seal/service-data.ts';
import type { Server } from '../server.ts';
import { checkKeyList } from './check-key-list.ts';
import { newestKeyList } from './key-lists.ts';

/** What an anonymous reporter's browser seals, so that what is stored tells her complaint from no other (decision 3). */
export const NO_CONTACT: Contact = { kind: 'anonymous', name: null, number: null, notes: [] };
const NO_SERVICE_DATA: ServiceData = { name: null, nik: null, customerNumber: null, address: null };

/**
 * Seals in memory and at once, where her own browser cannot: for chat, mail and partners, which send plaintext (privacy.md: the stated
 * exception), and for a browser without script, which has nothing to seal but the dummy. In a category of personal service the empty second
 * part goes along, as the form sends it. Returns null while no key list exists; then nothing of her may be kept.
 */
export async function sealOnServer(
  server: Pick<Server, 'connection' | 'effects'>,
  complaint: { complaintId: string; personalService: boolean },
  contact: Contact,
): Promise<SealedPart[] | null> {
  const signed = await newestKeyList(server);
  if (!signed) return null;
  const common = {
    complaintId: complaint.complaintId,
    keyList: checkKeyList(signed),
    random: (count: number) => new Uint8Array(server.effects.randomBytes('seal-on-server', count)),
  };
  const sealed = [await sealPart({ ...common, part: 'contact', plaintext: contact })];
  if (complaint.personalService) {
    sealed.push(await sealPart({ ...common, part: 'service', plaintext: NO_SERVICE_DATA }));
  }
  return sealed;
}
