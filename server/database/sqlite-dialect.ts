import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type Dialect, SqliteDialect } from 'kysely';

type Statement = ReturnType<DatabaseSync['prepare']>;

const REMEMBERED_STATEMENTS = 200;

/** Lets Kysely's SQLite dialect speak to Node's built-in SQLite. What was asked before is not prepared anew. */
export function nodeSqliteDialect(database: DatabaseSync): Dialect {
  const known = new Map<string, Statement>();
  const remembered = (sql: string): Statement => {
    const statement = known.get(sql) ?? database.prepare(sql);
    // The oldest goes; what is asked again and again stays.
    known.delete(sql);
    known.set(sql, statement);
    if (known.size > REMEMBERED_STATEMENTS) known.delete(known.keys().next().value ?? sql);
    return statement;
  };
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare: (sql) => {
        const statement = remembered(sql);
        const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...values(parameters)),
          run: (parameters) => {
            // A full disk makes SQLite roll back by itself; a second rollback would hide the first error.
            if (sql === 'rollback' && !database.isTransaction) return { changes: 0, lastInsertRowid: 0 };
            return statement.run(...values(parameters));
          },
          // Read row by row it may still be open when the same is asked again.
          iterate: (parameters) => database.prepare(sql).iterate(...values(parameters)),
        };
      },
    },
  });
}
