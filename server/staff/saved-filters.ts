import type { RegisterFilter, SavedFilters, SaveFilter } from '../../api-client/contract/desk/search.ts';
import { passGate } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';

const MOST = 20;

/** A verifier's own filters by name. Zone: operations, for nothing in them comes from a reporter. */
export async function savedFilters(server: Server, accountId: string): Promise<SavedFilters> {
  const rows = await server.connection.database
    .selectFrom('operations_saved_filter')
    .select(['filter_id', 'name', 'filter'])
    .where('account_id', '=', accountId)
    .orderBy('name')
    .execute();
  return {
    filters: rows.map((row) => ({
      filterId: row.filter_id,
      name: row.name,
      filter: JSON.parse(row.filter) as RegisterFilter,
    })),
  };
}

/**
 * Keeps a filter; one of the same name is replaced. Throws `text_undecided` or `text_identifier` for a name that points to a person
 * (administrators may read this zone), `not_possible_now` above twenty.
 */
export async function saveFilter(server: Server, accountId: string, body: SaveFilter): Promise<SavedFilters> {
  const name = passGate({ text: body.name, decisions: [] }, server.reference, 'name');
  await server.connection.database.transaction().execute(async (transaction) => {
    const own = await transaction
      .selectFrom('operations_saved_filter')
      .select('name')
      .where('account_id', '=', accountId)
      .execute();
    if (own.length >= MOST && !own.some((row) => row.name === name)) {
      throw new ProblemFailure('not_possible_now', ['name']);
    }
    await transaction
      .deleteFrom('operations_saved_filter')
      .where('account_id', '=', accountId)
      .where('name', '=', name)
      .execute();
    await transaction
      .insertInto('operations_saved_filter')
      .values({
        filter_id: randomUuid(server.effects, 'saved filter'),
        account_id: accountId,
        name,
        filter: JSON.stringify(body.filter),
        created_at: server.effects.now().toISOString(),
      })
      .execute();
  });
  return savedFilters(server, accountId);
}

/** Another verifier's filter is answered as one that does not exist. */
export async function removeFilter(
  server: Server,
  accountId: string,
  filterId: string,
): Promise<SavedFilters> {
  const { numDeletedRows } = await server.connection.database
    .deleteFrom('operations_saved_filter')
    .where('account_id', '=', accountId)
    .where('filter_id', '=', filterId)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw new ProblemFailure('not_found');
  return savedFilters(server, accountId);
}
