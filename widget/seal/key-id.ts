import { fromBase64url, toBase64url } from './base64url.ts';

/** The name of a key: the first 16 bytes of SHA-256 over its raw public point, base64url (22 characters). */
export async function keyIdOf(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', fromBase64url(publicKey));
  return toBase64url(new Uint8Array(digest, 0, 16));
}
