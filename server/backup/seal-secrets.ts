import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { BackupError } from './backup-error.ts';

const derive = promisify<string, Uint8Array, number, ScryptOptions, Buffer>(scrypt);

/** 128 MiB and about half a second a try (OWASP's first choice for scrypt). */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
const LEAST_LETTERS = 16;

const sealedSecrets = v.strictObject({
  format: v.literal(1),
  kind: v.literal('scrypt-aes-256-gcm'),
  salt: v.string(),
  nonce: v.string(),
  ciphertext: v.string(),
});

/** Encrypts the secrets file under a passphrase of the operator. Throws `BackupError` for a short one. */
export async function sealSecrets(secrets: string, passphrase: string): Promise<string> {
  if (passphrase.length < LEAST_LETTERS) {
    throw new BackupError(
      `The passphrase of the secrets needs at least ${LEAST_LETTERS} letters: six random words, for example.`,
    );
  }
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt, 32, COST), nonce);
  const ciphertext = Buffer.concat([cipher.update(secrets, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return JSON.stringify({
    format: 1,
    kind: 'scrypt-aes-256-gcm',
    salt: salt.toString('base64url'),
    nonce: nonce.toString('base64url'),
    ciphertext: ciphertext.toString('base64url'),
  });
}

/** The secrets file again. Throws `BackupError` when the passphrase is another one or the file was changed: which of both cannot be told. */
export async function openSecrets(sealed: string, passphrase: string): Promise<string> {
  try {
    const { salt, nonce, ciphertext } = v.parse(sealedSecrets, JSON.parse(sealed));
    const bytes = Buffer.from(ciphertext, 'base64url');
    const key = await derive(passphrase, Buffer.from(salt, 'base64url'), 32, COST);
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
  } catch {
    throw new BackupError(
      'The secrets do not open: the passphrase is another one, or the file was damaged. Nothing was restored.',
    );
  }
}
