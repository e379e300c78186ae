import { secretHash } from '../intake/secret-hash.ts';
import type { Server } from '../server.ts';
import { Open311Failure } from './open311-failure.ts';

/**
 * The public number a token stands for; null until its case is published, and again when it was withdrawn. 404 for a token that was never
 * given out.
 */
export async function resolveToken(server: Server, token: string): Promise<string | null> {
  const row = await server.connection.database
    .selectFrom('operations_open311_token as given')
    .innerJoin('casework_complaint as complaint', 'complaint.complaint_id', 'given.complaint_id')
    .leftJoin('published_case as published', 'published.public_id', 'complaint.public_id')
    .select('published.public_id')
    .where('given.token_hash', '=', secretHash(server.secrets.pepper, 'token', token))
    .executeTakeFirst();
  if (!row) throw new Open311Failure({ code: 404, description: 'This token is not known.' });
  return row.public_id;
}
