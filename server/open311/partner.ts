import { secretHash } from '../intake/secret-hash.ts';
import type { Server } from '../server.ts';
import { Open311Failure } from './open311-failure.ts';

/** A city application or a neighbour's system that may file here. */
export interface Partner {
  partnerId: string;
  /** Hosts whose pictures are fetched when a request names them in `media_url`. */
  mediaHosts: string[];
}

/** Whose key it is; 403 when it is missing, unknown or was ended. Keys are stored as keyed hashes alone. */
export async function partnerOf(server: Server, apiKey: string | undefined): Promise<Partner> {
  const row = apiKey
    ? await server.connection.database
        .selectFrom('operations_open311_partner')
        .select(['partner_id', 'media_hosts'])
        .where('key_hash', '=', secretHash(server.secrets.pepper, 'partner', apiKey))
        .where('ended_at', 'is', null)
        .executeTakeFirst()
    : undefined;
  if (!row) {
    throw new Open311Failure({
      code: 403,
      description: 'A valid api_key is needed to file a request. The discovery document says who gives one.',
    });
  }
  return { partnerId: row.partner_id, mediaHosts: JSON.parse(row.media_hosts) as string[] };
}
