import { loadPolicyHistory } from './load-policy-history.ts';
import { loadNames, referenceOf } from './reference.ts';
import type { Server } from './server.ts';
import { shareCalls } from './share-calls.ts';

/** A crowd's requests ask together: at most some two hundred looks a second, a wait nobody feels. */
const REST_MS = 4;

const checks = new WeakMap<Server, () => Promise<void>>();

/**
 * Reads names, questions and policies anew when an administrator changed them, in this process or another: one row tells by its
 * number. Outlines and places stay as they are; they change with `npm run region:import` alone, while no server runs.
 */
export function keepReferenceFresh(server: Server): Promise<void> {
  const check = checks.get(server) ?? shareCalls(() => reloadWhenChanged(server), REST_MS);
  checks.set(server, check);
  return check();
}

async function reloadWhenChanged(server: Server): Promise<void> {
  const { version } = await server.connection.database
    .selectFrom('published_instance')
    .select('version')
    .executeTakeFirstOrThrow();
  if (version !== server.reference.version) await reloadReference(server);
}

/** The same without asking whether anything changed. */
export async function reloadReference(server: Server): Promise<void> {
  const { database } = server.connection;
  const names = await loadNames(database);
  const policy = await loadPolicyHistory(database);
  server.policy = policy;
  server.reference = referenceOf(names, server.reference);
}
