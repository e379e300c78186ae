import { ConfigError } from '../config.ts';

/** PostgreSQL cannot be used as `DATABASE_URL` says; the message names the variable and the cure, never the password. */
export class DatabaseUrlError extends ConfigError {
  override name = 'DatabaseUrlError';
}
