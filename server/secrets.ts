import { createHmac } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Database } from './database/connect.ts';
import type { Effects } from './effects.ts';

const secretsFile = v.strictObject({
  version: v.literal(1),
  /** Keys the hashes of tracking codes and idempotency keys. */
  pepper: v.string(),
  /** Derives tracking codes from idempotency keys. */
  codeSecret: v.string(),
  /** Signs session cookies. */
  sessionSecret: v.string(),
});
export type Secrets = v.InferOutput<typeof secretsFile>;

/** The secrets file does not belong to this database, or is unreadable. */
export class SecretsMismatchError extends Error {
  override name = 'SecretsMismatchError';
}

/** Reads the secrets, or makes them (mode 0600) when neither they nor a database exist. Kept outside the database. */
export function loadSecrets(path: string, effects: Effects, databaseExists: boolean): Secrets {
  if (existsSync(path)) return parseSecrets(readFileSync(path, 'utf8'), path);
  if (databaseExists) throw new SecretsMismatchError(`${path} is missing`);
  const random = (purpose: string) => Buffer.from(effects.randomBytes(purpose, 32)).toString('base64url');
  const secrets: Secrets = {
    version: 1,
    pepper: random('secret-pepper'),
    codeSecret: random('secret-code'),
    sessionSecret: random('secret-session'),
  };
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600, flush: true });
  return secrets;
}

/** Throws `SecretsMismatchError`, naming `path`. */
export function parseSecrets(text: string, path: string): Secrets {
  try {
    return v.parse(secretsFile, JSON.parse(text));
  } catch {
    throw new SecretsMismatchError(`${path} is not a secrets file`);
  }
}

/** What the database keeps to know its secrets by; it tells nothing of them. */
export function secretsCheckValue(secrets: Secrets): string {
  return createHmac('sha256', `${secrets.pepper}|${secrets.codeSecret}`).update('check value').digest('hex');
}

/**
 * Compares a keyed check value with the one stored at the first start. Losing the pepper silently would orphan every open
 * complaint, so the server refuses to start instead.
 */
export async function checkSecrets(database: Database, secrets: Secrets, now: Date): Promise<void> {
  const value = secretsCheckValue(secrets);
  const stored = await database
    .selectFrom('operations_setting')
    .select('value')
    .where('name', '=', 'secrets_check')
    .executeTakeFirst();
  if (!stored) {
    await database
      .insertInto('operations_setting')
      .values({ name: 'secrets_check', value, changed_at: now.toISOString() })
      .execute();
  } else if (stored.value !== value) {
    throw new SecretsMismatchError('the secrets do not belong to this database');
  }
}
