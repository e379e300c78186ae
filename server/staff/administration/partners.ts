import type { AddPartner, Partners } from '../../../api-client/contract/desk/administration-partners.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import { secretHash } from '../../intake/secret-hash.ts';
import { randomUuid } from '../../random-ids.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';

export async function listPartners(server: Server): Promise<Partners> {
  const rows = await server.connection.database
    .selectFrom('operations_open311_partner')
    .select(['partner_id', 'name', 'media_hosts', 'created_at', 'ended_at'])
    .orderBy('created_at')
    .orderBy('partner_id')
    .execute();
  return {
    partners: rows.map((row) => ({
      partnerId: row.partner_id,
      name: row.name,
      mediaHosts: JSON.parse(row.media_hosts) as string[],
      createdAt: row.created_at,
      endedAt: row.ended_at,
    })),
  };
}

/** Makes a key for an application that is to file through Open311. The key is in the answer and nowhere else. */
export async function addPartner(
  server: Server,
  partner: AddPartner,
  by: string,
): Promise<{ partnerId: string; apiKey: string }> {
  const { effects, secrets } = server;
  const partnerId = randomUuid(effects, 'partner');
  const apiKey = Buffer.from(effects.randomBytes('partner-key', 32)).toString('base64url');
  await changeInstance(server, by, async (transaction) => {
    await transaction
      .insertInto('operations_open311_partner')
      .values({
        partner_id: partnerId,
        name: partner.name,
        key_hash: secretHash(secrets.pepper, 'partner', apiKey),
        media_hosts: JSON.stringify(partner.mediaHosts),
        created_at: effects.now().toISOString(),
        ended_at: null,
      })
      .execute();
    return { notes: [`kunci Open311 dibuat untuk ${partner.name}`] };
  });
  return { partnerId, apiKey };
}

/** Its key is refused from now on; what it filed stays. */
export async function endPartner(server: Server, partnerId: string, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await transaction
      .updateTable('operations_open311_partner')
      .set({ ended_at: server.effects.now().toISOString() })
      .where('partner_id', '=', partnerId)
      .where('ended_at', 'is', null)
      .returning('name')
      .executeTakeFirst();
    if (!row) throw new ProblemFailure('edited_meanwhile');
    return { notes: [`kunci Open311 ${row.name} dicabut`] };
  });
}
