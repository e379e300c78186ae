import type { Instance } from '../api-client/contract/public/instance.ts';
import { loadReference } from './reference.ts';
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
    .set({ record: JSON.stringify(instance) })
    .execute();
  server.reference = await loadReference(database);
}
