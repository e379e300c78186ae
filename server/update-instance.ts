import type { Instance } from '../api-client/contract/public/instance.ts';
import { reloadReference } from './reload-reference.ts';
import type { Server } from './server.ts';

/** Changes facts of the instance and takes them into the running process. */
export async function updateInstance(server: Server, change: Partial<Instance>): Promise<void> {
  const { database } = server.connection;
  const { record } = await database
    .selectFrom('published_instance')
    .select('record')
    .executeTakeFirstOrThrow();
  const instance = { ...(JSON.parse(record) as Instance), ...change };
  await database
    .updateTable('published_instance')
    .set((fields) => ({ record: JSON.stringify(instance), version: fields('version', '+', 1) }))
    .execute();
  await reloadReference(server);
}
