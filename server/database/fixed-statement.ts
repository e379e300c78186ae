import type { RawBuilder } from 'kysely';
import type { Database } from './connect.ts';

/** Stands in a statement for a value that is given each time it is run. */
export class Given {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** A statement put together once: its text never changes, so that the database parses and plans it once for each connection. */
export interface FixedStatement {
  /** One name for one text: PostgreSQL keeps the prepared statement under it. */
  name: string;
  text: string;
  parameters: readonly unknown[];
}

/** Puts a statement together. What stands in it as a `Given` is given at each run, every other value now. */
export function fixStatement(
  database: Database,
  name: string,
  statement: RawBuilder<unknown>,
): FixedStatement {
  const { sql, parameters } = statement.compile(database);
  return { name, text: sql, parameters };
}

/** The values of one run, in the order of the text. Throws for a value that is not given. */
export function valuesFor({ parameters }: FixedStatement, given: ReadonlyMap<Given, unknown>): unknown[] {
  return parameters.map((value) => {
    if (!(value instanceof Given)) return value;
    if (!given.has(value)) throw new Error(`${value.name} is not given`);
    return given.get(value);
  });
}
