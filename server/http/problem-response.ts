import type { Problem, ProblemCode } from '../../api-client/contract/problem.ts';
import { ProblemFailure } from './problem-failure.ts';
import { problems } from './problems.ts';
import { problemTitle } from './problems-for-citizens.ts';
import { isStorageRefusal } from './storage-refusal.ts';

/**
 * Turns whatever was thrown into a problem document; nothing of the request or the error's text is in it. `accepted`: the
 * Accept-Language of a citizen, whose form says which language it speaks; the desk is in Indonesian.
 */
export function problemResponse(error: unknown, accepted?: string): Response {
  const failure = failureOf(error);
  const { status } = problems[failure.code];
  const body: Problem = {
    type: `urn:titik-terang:problem:${failure.code}`,
    title: problemTitle(failure.code, accepted),
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
      ...(status === 503 || status === 429 ? { 'retry-after': String(retryAfter(failure.code)) } : {}),
    },
  });
}

/** Seconds. A full line of photos is worked off in some ten; a disk, a database or a flood takes longer. Callers spread themselves. */
const retryAfter = (code: ProblemCode) => (code === 'busy' ? 10 : 30);

/** What a person may be told of any error: a refusal as it is, a disk or database that did not take it, or that it was our fault. */
export function failureOf(error: unknown): ProblemFailure {
  if (error instanceof ProblemFailure) return error;
  if (isStorageRefusal(error)) return new ProblemFailure('storage_refused');
  return new ProblemFailure('internal');
}
