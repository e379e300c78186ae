import type { Server } from '../server.ts';

/** Whether anybody has an account yet, also one that is switched off. */
export async function hasAccount({ connection }: Server): Promise<boolean> {
  const found = await connection.database
    .selectFrom('operations_account')
    .select('id')
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
