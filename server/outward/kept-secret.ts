import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Effects } from '../effects.ts';
import type { Secrets } from '../secrets.ts';

/**
 * Seals a secret the server has to use again (a signing secret, another system's api_key) under a key made of the secrets file, which lies
 * outside of the database: a leaked database has none of them. `owner` names whose it is; sealed for one it opens for no other.
 */
export function sealKept(
  { secrets, effects }: { secrets: Secrets; effects: Pick<Effects, 'randomBytes'> },
  owner: string,
  text: string,
): string {
  const nonce = Buffer.from(effects.randomBytes('kept-secret-nonce', 12));
  const cipher = createCipheriv('aes-256-gcm', keyOf(secrets), nonce);
  cipher.setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
}

/** Throws when it was sealed for another owner, or under another secrets file. */
export function openKept(secrets: Secrets, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secrets), bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
}

const keyOf = ({ pepper }: Secrets) =>
  Buffer.from(hkdfSync('sha256', pepper, 'titik-terang', 'kept secrets of other systems', 32));
