import type { Problem } from '../../api-client/contract/problem.ts';
import { ProblemFailure } from './problem-failure.ts';
import { problems } from './problems.ts';

/** SQLite and operating system refusals that mean: the disk did not take it. */
const STORAGE_CODES = new Set(['ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EIO', 'EPERM']);
/** SQLITE_READONLY, IOERR, FULL, CANTOPEN. */
const STORAGE_SQLITE = new Set([8, 10, 13, 14]);
/** PostgreSQL's classes 08 (connection), 53 (resources), 57P (stopped by its operator), 58 (system); or it is not there. */
const STORAGE_POSTGRES =
  /^(08|53|57P|58)\w+$|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/;

/** Turns whatever was thrown into a problem document; nothing of the request or the error's text is in it. */
export function problemResponse(error: unknown): Response {
  const failure = toFailure(error);
  const { status, title } = problems[failure.code];
  const body: Problem = {
    type: `urn:titik-terang:problem:${failure.code}`,
    title,
    status,
    code: failure.code,
    ...(failure.fields.length > 0 ? { fields: [...failure.fields] } : {}),
    ...(failure.changes.length > 0 ? { changes: [...failure.changes] } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 503 || status === 429 ? { 'retry-after': '30' } : {}),
    },
  });
}

function toFailure(error: unknown): ProblemFailure {
  if (error instanceof ProblemFailure) return error;
  if (isStorageRefusal(error)) return new ProblemFailure('storage_refused');
  return new ProblemFailure('internal');
}

function isStorageRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (errcode !== undefined) return STORAGE_SQLITE.has(errcode & 0xff);
  return code !== undefined && (STORAGE_CODES.has(code) || STORAGE_POSTGRES.test(code));
}
