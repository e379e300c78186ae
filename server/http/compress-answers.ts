import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const TEXT = /^(text\/|application\/(json|problem\+json|geo\+json|javascript|manifest\+json|xml)|image\/svg)/;
/** Below one network packet compression gains nothing. */
const WORTH_BYTES = 1_000;
/** Bytes of UTF-8 for one unit of UTF-16. */
const LONGEST_LETTER = 3;
const REMEMBERED_FILES = 300;

const short = new WeakSet<Response>();

/** An answer with this text as its body. What is too short to be compressed is remembered as such: to look at a body makes a stream of it. */
export function textAnswer(text: string, init: ResponseInit): Response {
  const answer = new Response(text, init);
  if (text.length < WORTH_BYTES / LONGEST_LETTER) short.add(answer);
  return answer;
}

/**
 * Compresses textual answers with brotli (or gzip). Answers with an ETag are files: they are compressed as well as can be, once.
 * Private answers carry no ETag and hold nothing an attacker could mix with a secret of the same answer at will.
 */
export function compressAnswers(): MiddlewareHandler {
  const remembered = new Map<string, Uint8Array>();
  return async (context, next) => {
    await next();
    const answer = context.res;
    const accepted = context.req.header('accept-encoding') ?? '';
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null;
    const compressible =
      TEXT.test(answer.headers.get('content-type') ?? '') && !answer.headers.has('content-encoding');
    if (!compressible) return;
    answer.headers.append('vary', 'accept-encoding');
    if (encoding === null) return;
    if (short.has(answer) || answer.body === null) return;
    const plain = Buffer.from(await answer.arrayBuffer());
    const headers = new Headers(answer.headers);
    if (plain.byteLength < WORTH_BYTES) {
      context.res = new Response(plain, { status: answer.status, headers });
      return;
    }
    const etag = headers.get('etag');
    const key = etag === null ? null : `${encoding}${etag}`;
    let packed = key === null ? undefined : remembered.get(key);
    if (packed === undefined) {
      packed = await pack(plain, encoding, etag !== null);
      if (key !== null) {
        if (remembered.size >= REMEMBERED_FILES) remembered.clear();
        remembered.set(key, packed);
      }
    }
    headers.set('content-encoding', encoding);
    headers.delete('content-length');
    context.res = undefined;
    context.res = new Response(new Uint8Array(packed), { status: answer.status, headers });
  };
}

function pack(plain: Buffer, encoding: 'br' | 'gzip', thoroughly: boolean): Promise<Uint8Array> {
  if (encoding === 'gzip') return gzipped(plain);
  return brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: thoroughly ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  });
}
