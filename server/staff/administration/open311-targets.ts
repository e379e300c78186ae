import type { Selectable, Transaction } from 'kysely';
import type {
  AddOpen311Target,
  ChangeOpen311Mapping,
  Open311Targets,
  OutsideService,
} from '../../../api-client/contract/desk/outward.ts';
import type { OperationsTables, Tables } from '../../database/tables.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import { sealKept } from '../../outward/kept-secret.ts';
import { findEndpoint } from '../../outward/open311/find-endpoint.ts';
import { randomUuid } from '../../random-ids.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';

export async function listOpen311Targets(server: Server): Promise<Open311Targets> {
  const rows = await server.connection.database
    .selectFrom('operations_open311_target')
    .select([
      'target_id',
      'version',
      'name',
      'address',
      'format',
      'jurisdiction_id',
      'has_key',
      'services',
      'mapping',
      'ended_at',
    ])
    .orderBy('created_at')
    .orderBy('target_id')
    .execute();
  return {
    targets: rows.map((row) => ({
      targetId: row.target_id,
      version: row.version,
      name: row.name,
      address: row.address,
      format: row.format,
      jurisdictionId: row.jurisdiction_id,
      hasKey: row.has_key === 1,
      services: JSON.parse(row.services) as OutsideService[],
      mapping: JSON.parse(row.mapping) as Record<string, string>,
      endedAt: row.ended_at,
    })),
  };
}

/** Reads an endpoint of another city and keeps it; complaints are sent there once categories are mapped. Throws `system_unreadable`. */
export async function addOpen311Target(
  server: Server,
  target: AddOpen311Target,
  by: string,
): Promise<{ targetId: string }> {
  const { effects } = server;
  if (!server.outward.admits(target.address)) throw new ProblemFailure('invalid_body', ['address']);
  const found = await findEndpoint(server.outward, target.address, target.jurisdictionId);
  if (found === null) throw new ProblemFailure('system_unreadable', ['address']);
  const targetId = randomUuid(effects, 'open311-target');
  const { apiKey } = target;
  await changeInstance(server, by, async (transaction) => {
    await transaction
      .insertInto('operations_open311_target')
      .values({
        target_id: targetId,
        name: target.name,
        address: found.endpoint.address,
        format: found.endpoint.format,
        jurisdiction_id: target.jurisdictionId,
        api_key: apiKey === null ? null : sealKept(server, `open311 ${targetId}`, apiKey),
        has_key: apiKey === null ? 0 : 1,
        services: JSON.stringify(found.services),
        mapping: '{}',
        version: 1,
        created_at: effects.now().toISOString(),
        ended_at: null,
      })
      .execute();
    return { notes: [`tujuan Open311 ${target.name} ditambahkan`] };
  });
  return { targetId };
}

/** Which of their services each category is; what is not named is not sent there. */
export async function changeOpen311Mapping(
  server: Server,
  changed: ChangeOpen311Mapping,
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const target = await heldTarget(transaction, changed.targetId);
    if (target.version !== changed.version) throw new ProblemFailure('edited_meanwhile');
    const services = JSON.parse(target.services) as OutsideService[];
    for (const [category, code] of Object.entries(changed.mapping)) {
      if (!server.reference.category(category)) throw new ProblemFailure('unknown_category', ['mapping']);
      // What asks for more than we may tell would be refused there.
      const service = services.find((each) => each.code === code);
      if (!service || service.asksMore) throw new ProblemFailure('invalid_body', ['mapping']);
    }
    const mapping = JSON.stringify(changed.mapping);
    if (mapping === target.mapping) return { notes: [] };
    await transaction
      .updateTable('operations_open311_target')
      .set({ mapping, version: target.version + 1 })
      .where('target_id', '=', changed.targetId)
      .execute();
    const pairs = Object.entries(changed.mapping).map(([category, code]) => `${category} = ${code}`);
    return { notes: [`layanan Open311 ${target.name}: ${pairs.join(', ') || 'tidak ada'}`] };
  });
}

/** Reads their services anew; a category whose service is gone is not sent there any more. Throws `system_unreadable`. */
export async function refreshOpen311Target(server: Server, targetId: string, by: string): Promise<void> {
  const known = await heldTarget(server.connection.database, targetId);
  const found = await findEndpoint(server.outward, known.address, known.jurisdiction_id);
  if (found === null) throw new ProblemFailure('system_unreadable');
  await changeInstance(server, by, async (transaction) => {
    const target = await heldTarget(transaction, targetId);
    const offered = new Set(found.services.filter(({ asksMore }) => !asksMore).map(({ code }) => code));
    const mapping = Object.fromEntries(
      Object.entries(JSON.parse(target.mapping) as Record<string, string>).filter(([, code]) =>
        offered.has(code),
      ),
    );
    await transaction
      .updateTable('operations_open311_target')
      .set({
        services: JSON.stringify(found.services),
        mapping: JSON.stringify(mapping),
        format: found.endpoint.format,
        version: target.version + 1,
      })
      .where('target_id', '=', targetId)
      .execute();
    return { notes: [`layanan Open311 ${target.name} dibaca ulang`] };
  });
}

/** Nothing is sent there or asked there any more; what was sent stays known. */
export async function endOpen311Target(server: Server, targetId: string, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const target = await heldTarget(transaction, targetId);
    await transaction
      .updateTable('operations_open311_target')
      .set({ ended_at: server.effects.now().toISOString(), version: target.version + 1 })
      .where('target_id', '=', targetId)
      .execute();
    return { notes: [`tujuan Open311 ${target.name} dihentikan`] };
  });
}

type Held = Pick<
  Selectable<OperationsTables['operations_open311_target']>,
  'name' | 'address' | 'jurisdiction_id' | 'services' | 'mapping' | 'version'
>;

async function heldTarget(
  database: Pick<Transaction<Tables>, 'selectFrom'>,
  targetId: string,
): Promise<Held> {
  const row = await database
    .selectFrom('operations_open311_target')
    .select(['name', 'address', 'jurisdiction_id', 'services', 'mapping', 'version'])
    .where('target_id', '=', targetId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('edited_meanwhile');
  return row;
}
