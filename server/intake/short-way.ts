import type { ComplaintPlace, FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import type { EventRecord } from '../casework/record-event.ts';
import type { Reference } from '../reference.ts';

/** Aspirations and requests for information are never mapped: of their place the village alone is kept, whatever was sent. */
export function placeToKeep(reference: Reference, { categoryCode, place }: FileComplaint): ComplaintPlace {
  if (reference.category(categoryCode)?.kind === undefined) return place;
  return { ...place, point: null, pointSource: null, accuracy: null, landmark: null, atHome: false };
}

export const isInformationRequest = (reference: Reference, { categoryCode }: FileComplaint): boolean =>
  reference.category(categoryCode)?.kind === 'information_request';

/**
 * A request for public information goes to the regency's PPID at once and is counted as forwarded: the law (UU 14/2008) wants an
 * identity card there, which we never ask for.
 */
export function handOver(reference: Reference, { complaintId }: FileComplaint, at: Date): EventRecord {
  const { regencyName, ppidAddress } = reference.instance;
  const where = ppidAddress ? ` (${ppidAddress})` : '';
  return {
    complaintId,
    event: {
      type: 'forwarded',
      owner: `PPID ${regencyName}`,
      explanation: `Permintaan informasi publik dilayani PPID${where}, yang menurut undang-undang memerlukan kartu identitas pemohon. Kirim naskah permohonan Anda langsung ke sana.`,
    },
    actorRole: 'system',
    accountId: null,
    at,
    expectedVersion: null,
  };
}
