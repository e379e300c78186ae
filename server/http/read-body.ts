import type { ProblemCode } from '../../api-client/contract/problem.ts';
import { ProblemFailure } from './problem-failure.ts';

/** Reads a body of at most `limit` bytes and stops at the first byte beyond, whatever Content-Length claims. */
export async function readBody(request: Request, limit: number, tooLarge: ProblemCode): Promise<Uint8Array> {
  const told = request.headers.get('content-length');
  if (Number(told ?? 0) > limit) throw new ProblemFailure(tooLarge);
  if (told !== null) {
    // Node's parser takes not one byte more than was told, so all of it fits; a web stream would cost as much as the rest of a filing.
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.byteLength > limit) throw new ProblemFailure(tooLarge);
    return bytes;
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body ?? []) {
    total += chunk.byteLength;
    if (total > limit) throw new ProblemFailure(tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
