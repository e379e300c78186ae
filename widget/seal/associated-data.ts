import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';

const FORMAT = 1;

type Part = SealedPart['part'];

/** What the sealed body is bound to: it opens under no other complaint and as no other part. */
export const bodyAssociatedData = (complaintId: string, part: Part) => encode(['body', complaintId, part]);

/** What a wrapped data key is bound to, the receiving key's name included. */
export const wrapAssociatedData = (complaintId: string, part: Part, keyId: string) =>
  encode(['wrap', complaintId, part, keyId]);

// JSON of an array is unambiguous: no field can run into its neighbour.
function encode(fields: string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([FORMAT, ...fields]));
}
