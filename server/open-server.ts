import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadPolicy } from './casework/deadlines/policy.ts';
import { type Connection, openSqlite } from './database/connect.ts';
import { type InstanceLock, takeInstanceLock } from './database/instance-lock.ts';
import { migrate } from './database/migrations.ts';
import type { Effects } from './effects.ts';
import { createDiskPhotoStore } from './photos/disk-photo-store.ts';
import { loadReference } from './reference.ts';
import { checkSecrets, loadSecrets } from './secrets.ts';
import type { Addresses, Server } from './server.ts';
import { type InstanceSetup, setUpInstance } from './set-up-instance.ts';

/** Where everything of one instance lies. */
export interface DataFolder {
  root: string;
  database: string;
  lock: string;
  secrets: string;
  publication: string;
  site: string;
}

export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    database: join(root, 'titik.sqlite'),
    lock: join(root, 'titik.lock'),
    secrets: join(root, 'secrets', 'secrets.json'),
    publication: join(root, 'publication'),
    site: join(root, 'site'),
  };
}

export interface OpenedServer {
  server: Server;
  folder: DataFolder;
  /** True when the instance was made just now. */
  fresh: boolean;
  close(): Promise<void>;
}

export interface OpenOptions {
  folder: string;
  addresses: Addresses;
  policy: 'wonosobo' | 'pati';
  effects: Effects;
  /** What a new instance begins with. */
  setup: InstanceSetup;
}

/**
 * Opens (or makes) the instance in a data folder: takes it for this process alone, brings the database to the newest shape, checks
 * the secrets. Throws `DataFolderBusyError` or `SecretsMismatchError`.
 */
export async function openServer(options: OpenOptions): Promise<OpenedServer> {
  const folder = dataFolderAt(options.folder);
  mkdirSync(folder.root, { recursive: true, mode: 0o700 });
  const lock = takeInstanceLock(folder.lock);
  let connection: Connection | null = null;
  try {
    const secrets = loadSecrets(folder.secrets, options.effects, existsSync(folder.database));
    connection = openSqlite(folder.database);
    await migrate(connection);
    await checkSecrets(connection.database, secrets, options.effects.now());
    const fresh = !(await hasInstance(connection));
    if (fresh) await setUpInstance(connection.database, options.setup);
    const server: Server = {
      connection,
      effects: options.effects,
      secrets,
      photos: {
        casework: createDiskPhotoStore(join(folder.root, 'photos', 'casework')),
        published: createDiskPhotoStore(join(folder.root, 'photos', 'published')),
      },
      addresses: options.addresses,
      reference: await loadReference(connection.database),
      policy: loadPolicy(options.policy),
      wakePublisher: () => {},
    };
    return { server, folder, fresh, close: () => closeAll(connection, lock) };
  } catch (error) {
    await closeAll(connection, lock);
    throw error;
  }
}

async function hasInstance(connection: Connection): Promise<boolean> {
  const row = await connection.database.selectFrom('published_instance').select('id').executeTakeFirst();
  return row !== undefined;
}

async function closeAll(connection: Connection | null, lock: InstanceLock): Promise<void> {
  await connection?.close();
  lock.release();
}
