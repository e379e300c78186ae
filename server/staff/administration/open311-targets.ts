import type {
  AddOpen311Target,
  Open311Targets,
  OutsideService,
} from '../../../api-client/contract/desk/outward.ts';
import type { FixedAnswers, OutsideAttribute } from '../../../api-client/contract/desk/outward-attributes.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import { sealKept } from '../../outward/kept-secret.ts';
import { findEndpoint } from '../../outward/open311/find-endpoint.ts';
import { randomUuid } from '../../random-ids.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';
import { heldTarget } from './held-target.ts';

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
      'definitions',
      'fixed',
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
      definitions: JSON.parse(row.definitions) as Record<string, OutsideAttribute[]>,
      fixed: JSON.parse(row.fixed) as Record<string, FixedAnswers>,
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
        definitions: '{}',
        fixed: '{}',
        version: 1,
        created_at: effects.now().toISOString(),
        ended_at: null,
      })
      .execute();
    return { notes: [`tujuan Open311 ${target.name} ditambahkan`] };
  });
  return { targetId };
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
