import type { ProblemCode } from '../../api-client/contract/problem.ts';
import { ProblemFailure } from './problem-failure.ts';

/** Reads a body of at most `limit` bytes and stops at the first byte beyond, whatever Content-Length claims. */
export async function readBody(request: Request, limit: number, tooLarge: ProblemCode): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new ProblemFailure(tooLarge);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body ?? []) {
    total += chunk.byteLength;
    if (total > limit) throw new ProblemFailure(tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
