import * as v from 'valibot';
import type { KeyStatus } from '../../api-client/contract/desk/identity.ts';
import { DRILL_DAYS, type DrillSample } from '../../api-client/contract/desk/key-changes.ts';
import { sealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { recoveryKeyId } from './rewrap.ts';

const DAY_MS = 86_400_000;

/** Sealed parts drawn by lot, each with the recovery key's wrap and no other: nobody but its holder can open them. */
export async function drawSample(server: Server, size: number): Promise<DrillSample> {
  const { database } = server.connection;
  const keyId = await recoveryKeyId(database);
  if (keyId === null) return { keyId, items: [] };
  const rows = await database
    .selectFrom('identity_sealed_part')
    .innerJoin('identity_wrapped_key', (join) =>
      join
        .onRef('identity_wrapped_key.complaint_id', '=', 'identity_sealed_part.complaint_id')
        .onRef('identity_wrapped_key.part', '=', 'identity_sealed_part.part'),
    )
    .select(['identity_sealed_part.complaint_id', 'identity_sealed_part.part'])
    .where('key_id', '=', keyId)
    .execute();
  const drawn = rows
    .map((row) => ({ row, lot: Buffer.from(server.effects.randomBytes('drill', 8)).toString('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, size);
  const items: DrillSample['items'] = [];
  for (const { row } of drawn) {
    const sealed = await database
      .selectFrom('identity_sealed_part')
      .innerJoin('identity_wrapped_key', (join) =>
        join
          .onRef('identity_wrapped_key.complaint_id', '=', 'identity_sealed_part.complaint_id')
          .onRef('identity_wrapped_key.part', '=', 'identity_sealed_part.part'),
      )
      .selectAll('identity_sealed_part')
      .select(['encapsulated', 'wrapped'])
      .where('identity_sealed_part.complaint_id', '=', row.complaint_id)
      .where('identity_sealed_part.part', '=', row.part)
      .where('key_id', '=', keyId)
      .executeTakeFirstOrThrow();
    items.push({
      complaintId: sealed.complaint_id,
      sealed: v.parse(sealedPart, {
        format: 1,
        part: sealed.part,
        keyListVersion: sealed.key_list_version,
        nonce: sealed.nonce,
        ciphertext: sealed.ciphertext,
        wrappedKeys: [{ keyId, encapsulated: sealed.encapsulated, wrapped: sealed.wrapped }],
      }),
    });
  }
  return { keyId, items };
}

/** Writes down how a drill went. */
export async function recordDrill(
  server: Server,
  accountId: string,
  { sample, opened }: { sample: number; opened: number },
): Promise<void> {
  await server.connection.database
    .insertInto('identity_drill')
    .values({
      drill_id: randomUuid(server.effects, 'drill'),
      account_id: accountId,
      at: server.effects.now().toISOString(),
      sample,
      opened,
    })
    .execute();
}

/** The last drill, and whether the next is due: only one that opened everything counts. */
export async function drillStatus(server: Server): Promise<Pick<KeyStatus, 'lastDrill' | 'drillDue'>> {
  const last = await server.connection.database
    .selectFrom('identity_drill')
    .innerJoin('operations_account', 'operations_account.id', 'identity_drill.account_id')
    .select(['at', 'name', 'sample', 'opened'])
    .orderBy('at', 'desc')
    .executeTakeFirst();
  if (!last) return { lastDrill: null, drillDue: true };
  const age = server.effects.now().getTime() - Date.parse(last.at);
  const { at, name: accountName, sample, opened } = last;
  return {
    lastDrill: { at, accountName, sample, opened },
    drillDue: opened < sample || age > DRILL_DAYS * DAY_MS,
  };
}
