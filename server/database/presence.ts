import pg from 'pg';
import { DataFolderBusyError } from './instance-lock.ts';

/** Advisory locks of two numbers; the first is ours. They end with the connection, however it ends. */
const OURS = 7_417;
const PRESENT = 1;
const OPENING = 2;

const AGAIN_MS = 2_000;

/** A program works on a database of PostgreSQL: several servers side by side, or a tool that needs it `alone`. */
export interface Presence {
  /** Nobody else worked on the database when this process came: what is claimed there was claimed by the dead. */
  first: boolean;
  /** Lets others open the database too; until then they wait. */
  opened(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Says that this process works on the database, and lets processes that start at once open it one after another. Throws
 * `DataFolderBusyError` when a tool has it alone, or when `alone` is wanted and somebody works on it. A connection that breaks is made
 * again; in between a tool may slip in.
 */
export async function takePresence(url: string, alone: boolean): Promise<Presence> {
  let released = false;
  let first = false;
  let client = await connect();
  try {
    await client.query('select pg_advisory_lock($1, $2)', [OURS, OPENING]);
    first = await ask(client, 'pg_try_advisory_lock');
    if (!alone) {
      const beside = await ask(client, 'pg_try_advisory_lock_shared');
      if (first) await ask(client, 'pg_advisory_unlock');
      if (!beside) throw new DataFolderBusyError('a tool has the database to itself');
    } else if (!first) throw new DataFolderBusyError('another process uses the database');
  } catch (error) {
    released = true;
    await client.end().catch(() => {});
    throw error;
  }

  async function connect(): Promise<pg.Client> {
    const made = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      application_name: 'titik-presence',
    });
    made.on('error', () => {});
    made.on('end', () => void comeBack());
    await made.connect();
    return made;
  }

  /** Answers what the lock function says of our mark. */
  async function ask(on: pg.Client, lock: string): Promise<boolean> {
    const { rows } = await on.query<{ answer: boolean }>(`select ${lock}($1, $2) as answer`, [OURS, PRESENT]);
    return rows[0]?.answer === true;
  }

  async function comeBack(): Promise<void> {
    if (released) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
    if (released) return;
    // A failed attempt ends its connection, which calls this once more.
    await connect().then(
      async (made) => {
        client = made;
        if (released) await made.end();
        else await ask(made, alone ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared');
      },
      () => {},
    );
  }

  return {
    first,
    async opened() {
      await client.query('select pg_advisory_unlock($1, $2)', [OURS, OPENING]);
    },
    async release() {
      released = true;
      await client.end().catch(() => {});
    },
  };
}
