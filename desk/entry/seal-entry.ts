import type { SignedKeyList } from '../../api-client/contract/intake/key-list.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { verifyKeyList } from '../../widget/seal/key-list.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { EntryDraft } from './entry-draft.ts';

/**
 * Seals what stands in the fields, exactly as the citizen's form does; parts sealed before stay as they are. Throws when the key list
 * is not signed by the instance's recovery key, or a `RangeError` when a part is too long.
 */
export async function sealEntry(
  draft: EntryDraft,
  signed: SignedKeyList,
  recoveryFingerprint: string | null,
  personalService: boolean,
): Promise<EntryDraft['sealed']> {
  const keyList = await verifyKeyList(signed, recoveryFingerprint);
  const { complaintId, contact, service, sealed } = draft;
  return {
    contact:
      sealed.contact ?? (await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList })),
    service:
      sealed.service ??
      (personalService
        ? await sealPart({ complaintId, part: 'service', plaintext: service, keyList })
        : null),
  };
}

/** The same for a complaint of which nothing is sealed yet, as it is sent. */
export async function sealParts(
  { complaintId, contact, service }: Pick<EntryDraft, 'complaintId' | 'contact' | 'service'>,
  signed: SignedKeyList,
  recoveryFingerprint: string | null,
  personalService: boolean,
): Promise<SealedPart[]> {
  const keyList = await verifyKeyList(signed, recoveryFingerprint);
  const parts = [await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList })];
  if (personalService)
    parts.push(await sealPart({ complaintId, part: 'service', plaintext: service, keyList }));
  return parts;
}
