/** Everything a line of the log may hold beside its event: names of our own code and numbers. No text of anybody, no address, no id. */
export interface LogFields {
  app?: string;
  route?: string;
  method?: string;
  status?: number;
  /** Class of an error. */
  error?: string;
  /** Its code, as PostgreSQL, SQLite or the system gave it. */
  code?: string;
  /** Files and lines of our own program it passed. */
  where?: string;
}

export type Log = (event: string, fields?: LogFields) => void;

/** Lines for the operator, as words or as JSON, one object a line. */
export function createLog(format: 'text' | 'json', now: () => Date, write: (line: string) => void): Log {
  return (event, fields = {}) => {
    if (format === 'json') return write(JSON.stringify({ time: now().toISOString(), event, ...fields }));
    const words = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    write([event, ...words].join(' '));
  };
}

const CODE = /^[A-Z0-9_]{2,40}$/i;
const FRAME = /(?:server|api-client|demo|scripts)\/[\w./-]+\.ts:\d+/g;

/** What may be said of an error: its class, its code, where it passed. Never its message, which may repeat what somebody wrote. */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const known = String(errcode ?? code ?? '');
  // The stack begins with the message; frames alone are taken from what follows it.
  const frames = (error.stack ?? '').slice(`${error.name}: ${error.message}`.length).match(FRAME) ?? [];
  return {
    error: error.name,
    ...(CODE.test(known) ? { code: known } : {}),
    ...(frames.length > 0 ? { where: frames.slice(0, 4).join(' < ') } : {}),
  };
}
