import { createHmac } from 'node:crypto';

/** What is stored of a secret a citizen holds: HMAC-SHA-256 under the pepper, so that a leaked database has none. */
export function secretHash(
  pepper: string,
  purpose: 'code' | 'key' | 'body' | 'token' | 'partner' | 'sender' | 'message' | 'row',
  value: string | Uint8Array,
): string {
  return createHmac('sha256', pepper).update(`${purpose}|`).update(value).digest('hex');
}
