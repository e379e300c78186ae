import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from './casework/deadlines/policy.ts';
import { rebuildStoredState } from './casework/rebuild-stored-state.ts';
import { type Connection, type DatabaseSource, openPostgres, openSqlite } from './database/connect.ts';
import type { DatabaseRole } from './database/grants.ts';
import { takeInstanceLock } from './database/instance-lock.ts';
import { migrate } from './database/migrations.ts';
import { type Presence, takePresence } from './database/presence.ts';
import { reachPostgres } from './database/reach-postgres.ts';
import { applyGrants } from './database/roles.ts';
import type { Effects } from './effects.ts';
import { OWN_MACHINE, type TrustsPeer, trustedProxies } from './http/trusted-proxies.ts';
import { restoreInterruptedJobs } from './jobs/restore-interrupted.ts';
import { beginPolicyHistory, loadPolicyHistory } from './load-policy-history.ts';
import type { Observer } from './operations/observer.ts';
import { createOutwardNetwork, type OutwardNetwork } from './outward/outward-network.ts';
import { overConnection } from './over-connection.ts';
import { openPhotoStores, type PhotoPlaces } from './photos/open-photo-stores.ts';
import { loadReference } from './reference.ts';
import { checkSecrets, loadSecrets } from './secrets.ts';
import type { Addresses, Server } from './server.ts';
import { type InstanceSetup, setUpInstance } from './set-up-instance.ts';
import { saveSettings } from './settings.ts';

/** Where everything of one instance lies. */
export interface DataFolder {
  root: string;
  database: string;
  lock: string;
  secrets: string;
  /** Loaders that host pages have pinned by their hash, for ever. */
  loaders: string;
  publication: string;
  site: string;
}

export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    database: join(root, 'titik.sqlite'),
    lock: join(root, 'titik.lock'),
    secrets: join(root, 'secrets', 'secrets.json'),
    loaders: join(root, 'loaders'),
    publication: join(root, 'publication'),
    site: join(root, 'site'),
  };
}

export interface OpenedServer {
  server: Server;
  folder: DataFolder;
  source: DatabaseSource;
  /**
   * The same server with the rights of one role only: the apps that strangers and staff reach. SQLite has no rights and
   * answers the server itself.
   */
  as(role: Exclude<DatabaseRole, 'titik_publisher'>): Server;
  /** True when the instance was made just now. */
  fresh: boolean;
  close(): Promise<void>;
}

export interface OpenOptions {
  folder: string;
  /** PostgreSQL's address; absent or null keeps the records in the folder, in SQLite. Secrets lie in the folder either way. */
  databaseUrl?: string | null;
  addresses: Addresses;
  /** What a new instance promises; afterwards an administrator changes it. */
  policy: 'wonosobo' | 'pati';
  effects: Effects;
  /** Whose `X-Forwarded-For` counts; a proxy on this machine when left out. */
  trustsPeer?: TrustsPeer;
  /** Whether mail can be sent; false when left out. */
  mailWorks?: boolean;
  /** What a new instance begins with. */
  setup: InstanceSetup;
  /** Absent: in the folder. */
  photos?: PhotoPlaces;
  /** On PostgreSQL several servers work side by side, each with these secrets; a tool that changes what they have loaded is alone. */
  alone?: boolean;
  /** Told of requests, for metrics and the log. */
  observer?: Observer;
  /** How addresses are asked that an administrator typed; the open internet alone when left out. */
  outward?: OutwardNetwork;
}

/**
 * Opens (or makes) the instance in a data folder: takes it for this process alone (SQLite) or beside others (PostgreSQL, one opening
 * after another), brings the database to the newest shape, checks the secrets. Throws `DataFolderBusyError`, `SecretsMismatchError` or `DatabaseUrlError`.
 */
export async function openServer(options: OpenOptions): Promise<OpenedServer> {
  const folder = dataFolderAt(options.folder);
  mkdirSync(folder.root, { recursive: true, mode: 0o700 });
  const source: DatabaseSource = options.databaseUrl
    ? { engine: 'postgres', url: options.databaseUrl }
    : { engine: 'sqlite', file: folder.database };
  const presence = source.engine === 'sqlite' ? folderPresence(folder.lock) : null;
  const open: (Connection | Presence)[] = presence ? [presence] : [];
  try {
    const connection = source.engine === 'sqlite' ? openSqlite(source.file) : openPostgres(source.url);
    open.unshift(connection);
    let opening: Presence | null = null;
    if (source.engine === 'postgres') {
      await reachPostgres(connection, source.url);
      opening = await takePresence(source.url, options.alone ?? false);
      open.push(opening);
    }
    await migrate(connection);
    if (source.engine === 'postgres') await applyGrants(connection);
    const fresh = !(await hasInstance(connection));
    const secrets = loadSecrets(folder.secrets, options.effects, !fresh);
    await checkSecrets(connection.database, secrets, options.effects.now());
    if (fresh) {
      // Before the instance itself: were it cut off here, the next start would begin anew.
      await saveSettings(connection.database, options.setup.settings ?? {}, options.effects.now());
      await setUpInstance(connection.database, options.setup);
    }
    await rebuildStoredState(connection.database, options.effects.now());
    await beginPolicyHistory(connection.database, loadPolicy(options.policy));
    const server: Server = {
      connection,
      effects: options.effects,
      secrets,
      photos: openPhotoStores(options.photos ?? { kind: 'disk' }, folder.root),
      addresses: options.addresses,
      reference: await loadReference(connection.database),
      policy: await loadPolicyHistory(connection.database),
      trustsPeer: options.trustsPeer ?? ownMachine,
      mailWorks: options.mailWorks ?? false,
      outward: options.outward ?? createOutwardNetwork(),
      wakePublisher: () => {},
      ...(options.observer ? { observer: options.observer } : {}),
    };
    // Beside other servers the jobs of a dead one come free with their lease.
    if (opening?.first ?? true) await restoreInterruptedJobs(connection);
    await opening?.opened();
    return {
      server,
      folder,
      source,
      fresh,
      as(role) {
        if (source.engine === 'sqlite') return server;
        const narrow = openPostgres(source.url, { role });
        open.unshift(narrow);
        return overConnection(server, narrow);
      },
      close: () => closeAll(open),
    };
  } catch (error) {
    await closeAll(open);
    throw error;
  }
}

const ownMachine: TrustsPeer = trustedProxies(OWN_MACHINE) ?? (() => false);

async function hasInstance(connection: Connection): Promise<boolean> {
  const row = await connection.database.selectFrom('published_instance').select('id').executeTakeFirst();
  return row !== undefined;
}

/** SQLite's: the folder's lock. */
function folderPresence(file: string): Presence {
  const lock = takeInstanceLock(file);
  return { first: true, opened: async () => {}, release: async () => lock.release() };
}

/** Connections first, presence last: until then nobody else may think the instance free. */
async function closeAll(open: (Connection | Presence)[]): Promise<void> {
  const all = open.splice(0);
  await Promise.all(all.map((one) => ('database' in one ? one.close() : undefined)));
  await Promise.all(all.map((one) => ('database' in one ? undefined : one.release())));
}
