import * as v from 'valibot';
import { type PublicCase, publicCase } from '../../api-client/contract/public/public-case.ts';
import type { Server } from '../server.ts';
import { Open311Failure } from './open311-failure.ts';
import type { RequestFilter } from './request-filter.ts';

/** The published case of a number. 404 for every other one: nothing tells whether a complaint of that number exists. */
export async function publishedRequest(server: Server, publicId: string): Promise<PublicCase> {
  const row = await server.connection.database
    .selectFrom('published_case')
    .select('record')
    .where('public_id', '=', publicId)
    .executeTakeFirst();
  if (!row) {
    throw new Open311Failure({ code: 404, description: 'There is no published request of this number.' });
  }
  return v.parse(publicCase, JSON.parse(row.record));
}

/** Published cases that pass the filter, newest receipt first, one page of them. Reads the published zone alone. */
export async function publishedRequests(server: Server, filter: RequestFilter): Promise<PublicCase[]> {
  if (filter.requestIds.length === 0 && !filter.status.includes('closed')) return [];
  let query = server.connection.database
    .selectFrom('published_case')
    .select('record')
    .orderBy('received_from', 'desc')
    .orderBy('public_id');
  if (filter.requestIds.length > 0) query = query.where('public_id', 'in', filter.requestIds);
  else {
    query = query
      .where('received_from', '>=', filter.receivedFrom)
      .where('received_from', '<=', filter.receivedTo);
    if (filter.serviceCodes.length > 0) query = query.where('category_code', 'in', filter.serviceCodes);
    if (filter.updatedFrom !== null) query = query.where('resolved_from', '>=', filter.updatedFrom);
    if (filter.updatedTo !== null) query = query.where('resolved_from', '<=', filter.updatedTo);
  }
  const { box } = filter;
  const skipped = (filter.page - 1) * filter.pageSize;
  // A box is not in the database's index; ninety days at most are read for it.
  if (box === null) query = query.limit(filter.pageSize).offset(skipped);
  const records = (await query.execute()).map(({ record }) => v.parse(publicCase, JSON.parse(record)));
  if (box === null) return records;
  return records
    .filter(({ place: { point } }) => {
      if (point === null) return false;
      const { latitude, longitude } = point;
      return box.west <= longitude && longitude <= box.east && box.south <= latitude && latitude <= box.north;
    })
    .slice(skipped, skipped + filter.pageSize);
}
