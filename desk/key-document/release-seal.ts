import type { SealedField, ServiceField } from '../../api-client/contract/desk/service-data.ts';
import { fromBase64url, toBase64url } from '../../widget/seal/base64url.ts';
import { keyIdOf } from '../../widget/seal/key-id.ts';
import { type RandomBytes, systemRandom } from '../../widget/seal/random-bytes.ts';
import { suite } from '../../widget/seal/suite.ts';

/** Every released field has this length before it is sealed, so that the ciphertext says nothing about it. */
const PADDED_BYTES = 512;
const FORMAT = 1;
/** HPKE's `info`: keeps released fields apart from wrapped data keys. */
const info = new TextEncoder().encode('titik-terang field release v1');

/** What a released field is bound to, the officer's key included. */
export interface ReleaseSubject {
  complaintId: string;
  field: ServiceField;
}

/** The officer's key does not open it: another key, complaint or field, or altered bytes. */
export class OpenFieldError extends Error {
  override name = 'OpenFieldError';
}

/** Seals one field for one officer (RFC 9180). Throws a `RangeError` above 512 bytes. */
export async function sealField(
  value: string,
  subject: ReleaseSubject,
  publicKey: string,
  random: RandomBytes = systemRandom,
): Promise<SealedField> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  if (json.length > PADDED_BYTES) throw new RangeError('field longer than 512 bytes');
  const padded = new Uint8Array(PADDED_BYTES).fill(0x20);
  padded.set(json);
  const keyId = await keyIdOf(publicKey);
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64url(publicKey));
  const sealed = await suite.seal(
    { recipientPublicKey, info, ekm: random(32) },
    padded,
    associatedData(subject, keyId),
  );
  return {
    keyId,
    encapsulated: toBase64url(new Uint8Array(sealed.enc)),
    ciphertext: toBase64url(new Uint8Array(sealed.ct)),
  };
}

/** The reverse, with the officer's extractable private key. Throws `OpenFieldError`. */
export async function openField(
  sealed: SealedField,
  subject: ReleaseSubject,
  recipientKey: CryptoKey,
): Promise<string> {
  try {
    const padded = await suite.open(
      { recipientKey, enc: fromBase64url(sealed.encapsulated), info },
      fromBase64url(sealed.ciphertext),
      associatedData(subject, sealed.keyId),
    );
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(padded));
    if (typeof value === 'string') return value;
  } catch {
    // Told apart from nothing else: whoever altered it learns nothing.
  }
  throw new OpenFieldError();
}

function associatedData({ complaintId, field }: ReleaseSubject, keyId: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([FORMAT, 'release', complaintId, field, keyId]));
}
