/** SQLite and operating system refusals that mean: the disk did not take it. */
const STORAGE_CODES = new Set(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EIO', 'EPERM']);
/** SQLITE_READONLY, IOERR, FULL, CANTOPEN. */
const STORAGE_SQLITE = new Set([8, 10, 13, 14]);
/** PostgreSQL's classes 08 (connection), 53 (resources), 57P (stopped by its operator), 58 (system), 55000 (closed for now); or it is not there. */
const STORAGE_POSTGRES =
  /^(08|53|57P|58)\w+$|^55000$|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/;

/** What the client library says of a connection that broke or was never made; these errors carry no code. */
const NO_CONNECTION =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the disk or the database did not take it: nothing is wrong with what was sent, and the same again may work later. */
export function isStorageRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (errcode !== undefined) return STORAGE_SQLITE.has(errcode & 0xff);
  if (code === undefined) return NO_CONNECTION.test(error.message);
  return STORAGE_CODES.has(code) || STORAGE_POSTGRES.test(code);
}
