import type { Kysely } from 'kysely';
import type { KeyChange, ProposeChange } from '../../api-client/contract/desk/key-changes.ts';
import { holdFor } from '../database/hold.ts';
import type { Tables } from '../database/tables.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { currentKeys } from './current-keys.ts';

type Row = Tables['identity_key_change'];

/** The one change that is neither done nor called off. */
export function openChange(database: Kysely<Tables>): Promise<Row | undefined> {
  return database
    .selectFrom('identity_key_change')
    .selectAll()
    .where('outcome', 'is', null)
    .executeTakeFirst();
}

/**
 * The first of two persons proposes to take a waiting key in (in place of its owner's listed one, if there is one) or to take a listed
 * one out. Throws `ProblemFailure`: `change_under_way`, `last_verifier_key`, `not_found`, `not_possible_now` before the first list.
 */
export async function proposeChange(server: Server, by: string, wish: ProposeChange): Promise<void> {
  const { engine, database } = server.connection;
  await database.transaction().execute(async (transaction) => {
    await holdFor(transaction, engine, 'key list');
    if (await openChange(transaction)) throw new ProblemFailure('change_under_way');
    const listed = (await currentKeys(transaction)).filter((key) => key.kind === 'verifier');
    if (listed.length === 0) throw new ProblemFailure('not_possible_now');
    const keyId = wish.kind === 'take_in' ? wish.newKeyId : wish.oldKeyId;
    const isListed = listed.some((key) => key.keyId === keyId);
    const owner = await ownerOf(transaction, keyId);
    if (!owner || isListed !== (wish.kind === 'remove')) throw new ProblemFailure('not_found');
    const replaced = wish.kind === 'take_in' ? await listedKeyOf(transaction, owner, listed) : keyId;
    if (wish.kind === 'remove' && listed.length === 1) throw new ProblemFailure('last_verifier_key');
    await transaction
      .insertInto('identity_key_change')
      .values({
        change_id: randomUuid(server.effects, 'key-change'),
        kind: wish.kind === 'remove' ? 'remove' : replaced ? 'rotate' : 'add',
        account_id: owner,
        old_key_id: replaced,
        new_key_id: wish.kind === 'take_in' ? keyId : null,
        proposed_by: by,
        proposed_at: server.effects.now().toISOString(),
        approved_by: null,
        approved_at: null,
        listed_at: null,
        ended_at: null,
        outcome: null,
      })
      .execute();
  });
}

/** The second person: neither who proposed nor whose key it is. Throws `second_person_needed`, `changed_meanwhile`. */
export async function approveChange(server: Server, by: string, changeId: string): Promise<void> {
  await server.connection.database.transaction().execute(async (transaction) => {
    const change = await found(transaction, changeId);
    if (!mayApprove(change, by)) throw new ProblemFailure('second_person_needed');
    const { numUpdatedRows } = await transaction
      .updateTable('identity_key_change')
      .set({ approved_by: by, approved_at: server.effects.now().toISOString() })
      .where('change_id', '=', changeId)
      .where('approved_at', 'is', null)
      .where('outcome', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new ProblemFailure('changed_meanwhile');
  });
}

/** Calls a change off that no signed list carries yet. Throws `changed_meanwhile` once one does. */
export async function cancelChange(server: Server, changeId: string): Promise<void> {
  await server.connection.database.transaction().execute(async (transaction) => {
    await holdFor(transaction, server.connection.engine, 'key list');
    await found(transaction, changeId);
    const { numUpdatedRows } = await transaction
      .updateTable('identity_key_change')
      .set({ ended_at: server.effects.now().toISOString(), outcome: 'cancelled' })
      .where('change_id', '=', changeId)
      .where('listed_at', 'is', null)
      .where('outcome', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new ProblemFailure('changed_meanwhile');
  });
}

/** The open change as `accountId` may see it. */
export async function changeFor(server: Server, accountId: string): Promise<KeyChange | null> {
  const { database } = server.connection;
  const change = await openChange(database);
  if (!change) return null;
  const people = await database.selectFrom('operations_account').select(['id', 'name']).execute();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  const key = await database
    .selectFrom('identity_verifier_key')
    .select(['key_id', 'public_key'])
    .where('key_id', '=', change.new_key_id ?? '')
    .executeTakeFirst();
  return {
    changeId: change.change_id,
    kind: change.kind,
    accountName: nameOf(change.account_id),
    oldKeyId: change.old_key_id,
    newKey: key ? { keyId: key.key_id, publicKey: key.public_key } : null,
    proposedBy: nameOf(change.proposed_by),
    proposedAt: change.proposed_at,
    approvedBy: change.approved_by === null ? null : nameOf(change.approved_by),
    mayApprove: change.approved_at === null && mayApprove(change, accountId),
    listed: change.listed_at !== null,
  };
}

const mayApprove = (change: Row, by: string) => change.proposed_by !== by && change.account_id !== by;

async function found(database: Kysely<Tables>, changeId: string): Promise<Row> {
  const change = await database
    .selectFrom('identity_key_change')
    .selectAll()
    .where('change_id', '=', changeId)
    .executeTakeFirst();
  if (!change) throw new ProblemFailure('not_found');
  return change;
}

async function ownerOf(database: Kysely<Tables>, keyId: string): Promise<string | null> {
  const row = await database
    .selectFrom('identity_verifier_key')
    .select('account_id')
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  return row?.account_id ?? null;
}

async function listedKeyOf(
  database: Kysely<Tables>,
  accountId: string,
  listed: readonly { keyId: string }[],
): Promise<string | null> {
  const row = await database
    .selectFrom('identity_verifier_key')
    .select('key_id')
    .where('account_id', '=', accountId)
    .where(
      'key_id',
      'in',
      listed.map((key) => key.keyId),
    )
    .executeTakeFirst();
  return row?.key_id ?? null;
}
