import type { Problem } from '../../api-client/contract/problem.ts';
import { ProblemFailure } from './problem-failure.ts';
import { problems } from './problems.ts';
import { isStorageRefusal } from './storage-refusal.ts';

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
