import * as v from 'valibot';
import { keyListBody } from '../../api-client/contract/intake/key-list.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { Server } from '../server.ts';
import { newestKeyList } from './key-lists.ts';

const NO_CONTACT = { kind: 'anonymous', name: null, number: null, notes: [] };
const NO_SERVICE_DATA = { name: null, nik: null, customerNumber: null, address: null };

/**
 * The dummies an anonymous reporter's browser would have sealed, for one that runs no script and so can seal nothing: what is stored tells
 * such a complaint from no other (decision 3). Null while no keys exist. `withService`: its category asks for service data.
 */
export async function sealNothing(
  server: Pick<Server, 'connection' | 'effects'>,
  complaintId: string,
  withService: boolean,
): Promise<SealedPart[] | null> {
  const signed = await newestKeyList(server);
  if (!signed) return null;
  const keyList = v.parse(keyListBody, JSON.parse(signed.body));
  const random = (count: number) => new Uint8Array(server.effects.randomBytes('seal', count));
  const common = { complaintId, keyList, random };
  const contact = await sealPart({ ...common, part: 'contact', plaintext: NO_CONTACT });
  if (!withService) return [contact];
  return [contact, await sealPart({ ...common, part: 'service', plaintext: NO_SERVICE_DATA })];
}
